// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace Gatehouse {

//! Lets Return and Enter press the button that has the focus, as they do on the web and in most
//! dialogs; Qt knows only the space bar outside of dialogs. Boxes to tick keep to the space bar,
//! and dialogs have their default button.
class ReturnKey : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReturnKey)

public:
    using QObject::QObject;

    void watch(QWidget *widget);
    void unwatch(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Gatehouse
