// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;

namespace Gatehouse {

//! Puts the ring around the control that has the focus: fields always, buttons when the keyboard
//! brought it there.
class FocusRing : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

    //! Does nothing for widgets that show the focus themselves (views, tab bars).
    void watch(QWidget *widget);
    void unwatch(QWidget *widget);

    //! The margin around a control that the ring takes.
    static constexpr int margin = 3;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void surround(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace Gatehouse
