// SPDX-License-Identifier: MIT
#include "ui/common/menuitemaccess.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>

namespace Gatehouse {

namespace {

//! An action is also among those of widgets whose keys it has. Nothing for what stands in a menu bar:
//! its menus are also in the one that a bar too narrow for them hides them in.
QMenu *menuOf(const QAction *action)
{
    QMenu *found = nullptr;
    const QList<QObject *> places = action->associatedObjects();
    for (QObject *place : places) {
        if (qobject_cast<QMenuBar *>(place))
            return nullptr;
        if (auto *menu = qobject_cast<QMenu *>(place); menu && !found)
            found = menu;
    }
    return found;
}

QAccessibleInterface *accessOfMenuItem(const QString &className, QObject *object)
{
    if (className != QLatin1String("QAction"))
        return nullptr;
    auto *action = qobject_cast<QAction *>(object);
    QMenu *menu = action ? menuOf(action) : nullptr;
    return menu ? new MenuItemAccess(menu, action) : nullptr;
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

} // namespace

MenuItemAccess::MenuItemAccess(QMenu *menu, QAction *action)
    : m_menu(menu)
    , m_action(action)
{
}

void MenuItemAccess::install()
{
    static const bool once = [] {
        QAccessible::installFactory(accessOfMenuItem);
        return true;
    }();
    Q_UNUSED(once)
}

bool MenuItemAccess::isValid() const
{
    return m_menu && m_action;
}

QObject *MenuItemAccess::object() const
{
    return m_action;
}

QWindow *MenuItemAccess::window() const
{
    const QAccessibleInterface *const menu = parent();
    return menu ? menu->window() : nullptr;
}

QAccessibleInterface *MenuItemAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_menu);
}

QAccessibleInterface *MenuItemAccess::child(int index) const
{
    return index == 0 && childCount() == 1
        ? QAccessible::queryAccessibleInterface(m_action->menu<QMenu *>())
        : nullptr;
}

int MenuItemAccess::childCount() const
{
    return m_action && m_action->menu<QMenu *>() ? 1 : 0;
}

int MenuItemAccess::indexOfChild(const QAccessibleInterface *child) const
{
    return childCount() == 1 && child && child->object() == m_action->menu<QMenu *>() ? 0 : -1;
}

QAccessibleInterface *MenuItemAccess::childAt(int x, int y) const
{
    QAccessibleInterface *const menu = child(0);
    return menu && menu->rect().contains(x, y) ? menu : nullptr;
}

QString MenuItemAccess::text(QAccessible::Text which) const
{
    if (!m_action)
        return {};
    switch (which) {
    case QAccessible::Name:
        return withoutMnemonic(m_action->text());
    case QAccessible::Description:
        return m_action->statusTip();
    case QAccessible::Accelerator:
        return m_action->shortcut().toString(QKeySequence::NativeText);
    default:
        return {};
    }
}

void MenuItemAccess::setText(QAccessible::Text, const QString &) { }

QRect MenuItemAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_menu->actionGeometry(m_action);
    return {m_menu->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::Role MenuItemAccess::role() const
{
    return m_action && m_action->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
}

QAccessible::State MenuItemAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.invisible = !m_menu->isVisible() || !m_action->isVisible();
    state.focused = m_menu->activeAction() == m_action;
    state.focusable = true;
    state.hotTracked = m_menu->style()->styleHint(QStyle::SH_Menu_MouseTracking, nullptr, m_menu);
    state.disabled = m_action->isSeparator() || !m_action->isEnabled();
    state.checkable = m_action->isCheckable();
    state.checked = m_action->isChecked();
    return state;
}

void *MenuItemAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList MenuItemAccess::actionNames() const
{
    if (!m_action || m_action->isSeparator())
        return {};
    return {m_action->menu<QMenu *>() ? showMenuAction() : pressAction()};
}

void MenuItemAccess::doAction(const QString &name)
{
    if (!isValid() || !m_action->isEnabled())
        return;
    if (name == pressAction())
        m_action->trigger();
    else if (name == showMenuAction())
        m_menu->setActiveAction(m_action);
}

QStringList MenuItemAccess::keyBindingsForAction(const QString &) const
{
    return {};
}

} // namespace Gatehouse
