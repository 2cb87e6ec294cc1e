// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QMenu>

#include <functional>

namespace Gatehouse {

//! What can be done with a row. An entry that cannot be done now is there all the same, disabled,
//! and says why: in its tool tip, in the window's status text while it is the current one, and to a
//! screen reader.
class RowMenu : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowMenu)

public:
    explicit RowMenu(QWidget *parent = nullptr);

    struct Entry {
        QString key = {}; //!< stable, not shown: the action's object name
        QString text = {};
        IconName icon = IconName::None;
        QString whyNot = {}; //!< not empty: disabled, for this reason
        std::function<void()> run = {};
    };
    QAction *add(const Entry &entry);

protected:
    bool event(QEvent *event) override;
};

} // namespace Gatehouse
