// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QScrollBar>
#include <QStringList>
#include <QTest>
#include <QWidget>

namespace Gatehouse {

//! What a screen reader would find nameless below `root`: every widget that can be seen and take
//! the focus needs a name. Empty: nothing is missing. Compare with QStringList() so that a failing
//! test prints the culprits.
inline QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisibleTo(root) || widget->focusPolicy() == Qt::NoFocus
            || widget->focusProxy() || qobject_cast<QScrollBar *>(widget))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                    + widget->objectName();
    }
    return nameless;
}

//! The widgets that Tab visits below `root`, in order, as their accessible names.
inline QStringList tabOrder(QWidget *root)
{
    QStringList names;
    for (QWidget *widget = root->nextInFocusChain(); widget && widget != root;
         widget = widget->nextInFocusChain()) {
        if (!root->isAncestorOf(widget) || !widget->isVisible() || !widget->isEnabled()
            || widget->focusProxy() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        names << (face ? face->text(QAccessible::Name) : QString());
    }
    return names;
}

//! What a screen reader calls the widget.
inline QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

//! As a screen reader does it, without a click; false: \a widget offers nothing of the kind.
inline bool toggleBySpeech(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    QAccessibleActionInterface *actions = face ? face->actionInterface() : nullptr;
    const QString toggle = QAccessibleActionInterface::toggleAction();
    if (!actions || !actions->actionNames().contains(toggle))
        return false;
    actions->doAction(toggle);
    return true;
}

//! Tab until what is called \a name has the focus in \a window; false: Tab does not lead there.
inline bool walkTo(QWidget *window, const char *name)
{
    constexpr int farEnough = 80;
    for (int i = 0; i < farEnough; ++i) {
        QWidget *focused = window->focusWidget();
        if (focused && spokenName(focused) == QString::fromUtf8(name))
            return true;
        QTest::keyClick(focused ? focused : window, Qt::Key_Tab);
    }
    return false;
}

} // namespace Gatehouse
