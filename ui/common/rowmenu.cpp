// SPDX-License-Identifier: MIT
#include "ui/common/rowmenu.h"

namespace Gatehouse {

RowMenu::RowMenu(QWidget *parent)
    : QMenu(parent)
{
    setToolTipsVisible(true);
}

QAction *RowMenu::add(const Entry &entry)
{
    auto *action = new QAction(entry.text, this);
    action->setObjectName(entry.key);
    if (entry.icon != IconName::None)
        action->setIcon(Icons::icon(entry.icon));
    action->setEnabled(entry.whyNot.isEmpty());
    action->setToolTip(entry.whyNot);
    action->setStatusTip(entry.whyNot);
    connect(action, &QAction::triggered, this, [run = entry.run] {
        if (run)
            run();
    });
    addAction(action);
    return action;
}

} // namespace Gatehouse
