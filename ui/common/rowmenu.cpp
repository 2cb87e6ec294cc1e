// SPDX-License-Identifier: MIT
#include "ui/common/rowmenu.h"

#include "ui/common/menuitemaccess.h"
#include "ui/common/texts.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QStatusTipEvent>

namespace Gatehouse {

RowMenu::RowMenu(QWidget *parent)
    : QMenu(parent)
{
    setToolTipsVisible(true);
    MenuItemAccess::install();
}

QAction *RowMenu::add(const Entry &entry)
{
    auto *action = new QAction(literalText(entry.text), this);
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

bool RowMenu::event(QEvent *event)
{
    if (event->type() != QEvent::StatusTip)
        return QMenu::event(event);
    // Qt passes it on up to the next window, and a menu is one.
    QWidget *place = parentWidget();
    while (place && !qobject_cast<QMainWindow *>(place))
        place = place->parentWidget();
    QStatusTipEvent told(static_cast<const QStatusTipEvent *>(event)->tip());
    if (place)
        QCoreApplication::sendEvent(place, &told);
    return true;
}

} // namespace Gatehouse
