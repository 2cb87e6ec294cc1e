// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleActionInterface>
#include <QAccessibleInterface>
#include <QPointer>

class QAction;
class QMenu;

namespace Gatehouse {

//! What a screen reader is told of an entry of a menu. As Qt's own, and beside that the status text
//! as the entry's description, which Qt 6.4 leaves empty: a disabled entry says there why it is.
class MenuItemAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MenuItemAccess(QMenu *menu, QAction *action);

    //! For every menu of the program made from now on; harmless when repeated.
    static void install();

    bool isValid() const override;
    QObject *object() const override;
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text which, const QString &text) override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QPointer<QMenu> m_menu;
    QPointer<QAction> m_action;
};

} // namespace Gatehouse
