// SPDX-License-Identifier: MIT
#include "tests/support/keys.h"

#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QTest>

namespace Gatehouse {

namespace {

constexpr int longestWalk = 120;

bool cannot(const QString &sentence)
{
    QTest::qFail(qUtf8Printable(sentence), __FILE__, __LINE__);
    return false;
}

QString keysPlain(QString text)
{
    return text.remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0);
}

QString keysName(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? keysPlain(face->text(QAccessible::Name)) : QString();
}

bool isCalled(QWidget *widget, const QString &name)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && keysPlain(button->text()) == name)
        return true;
    // Of a combo box Qt tells the chosen text as its name; its label is told beside it.
    return keysName(widget) == name || widget->accessibleName() == name;
}

} // namespace

QWidget *Keys::focus() const
{
    QWidget *front = QApplication::activePopupWidget();
    if (!front)
        front = QApplication::activeModalWidget();
    if (!front)
        front = m_window;
    // A dialog that has just come has yet to say where its work begins.
    if (front != m_window && !QApplication::activePopupWidget()
        && !QTest::qWaitFor([front] { return front->focusWidget() != nullptr; }))
        qWarning("The dialog has nothing that hears the keys.");
    // As the system does when what was in front has gone.
    if (!front->window()->isActiveWindow() && !QApplication::activePopupWidget()) {
        front->window()->activateWindow();
        if (!QTest::qWaitForWindowActive(front->window()))
            qWarning("What is in front does not become active.");
    }
    return front->focusWidget() ? front->focusWidget() : front;
}

QString Keys::focusName() const
{
    return keysName(focus());
}

void Keys::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(focus(), key, modifiers);
}

void Keys::type(const QString &text) const
{
    QTest::keyClicks(focus(), text);
}

void Keys::retype(const QString &text) const
{
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

bool Keys::walkTo(const QString &name) const
{
    return walk(name, [](const QWidget *) { return true; });
}

bool Keys::walk(const QString &name, const std::function<bool(const QWidget *)> &isMeant) const
{
    QStringList passed;
    for (int i = 0; i < longestWalk; ++i) {
        if (isCalled(focus(), name) && isMeant(focus()))
            return focus()->isEnabled() || cannot(QStringLiteral("“%1” is disabled.").arg(name));
        passed << focusName();
        press(Qt::Key_Tab);
    }
    passed.removeDuplicates();
    return cannot(QStringLiteral("Tab does not lead to “%1”, but to: %2")
                      .arg(name, passed.join(QStringLiteral(" | "))));
}

bool Keys::use(const QString &name) const
{
    if (!walkTo(name))
        return false;
    press(Qt::Key_Space);
    return true;
}

bool Keys::choose(const QStringList &path) const
{
    for (const QString &text : path) {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return cannot(QStringLiteral("No menu is open for “%1”.").arg(text));
        QStringList passed;
        for (int i = 0; i < longestWalk; ++i) {
            const QAction *current = menu->activeAction();
            if (current && keysPlain(current->text()) == text)
                break;
            passed << (current ? keysPlain(current->text()) : QString());
            QTest::keyClick(menu, Qt::Key_Down);
        }
        const QAction *current = menu->activeAction();
        if (!current || keysPlain(current->text()) != text) {
            passed.removeDuplicates();
            return cannot(QStringLiteral("The menu does not have “%1”, but: %2")
                              .arg(text, passed.join(QStringLiteral(" | "))));
        }
        if (!current->isEnabled())
            return cannot(
                QStringLiteral("“%1” cannot be chosen: %2").arg(text, current->statusTip()));
        QTest::keyClick(menu, current->menu() ? Qt::Key_Right : Qt::Key_Return);
    }
    return true;
}

bool Keys::goToRow(const QString &view, const QString &name) const
{
    // The left bar calls an entry by the same name.
    const auto isView
        = [](const QWidget *widget) { return qobject_cast<const QAbstractItemView *>(widget); };
    if (!walk(view, isView))
        return false;
    const auto *rows = qobject_cast<const QAbstractItemView *>(focus());
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Home);
    QStringList passed;
    for (int i = 0; i <= rows->model()->rowCount(); ++i) {
        const QString current = rows->currentIndex().siblingAtColumn(0).data().toString();
        if (current == name)
            return true;
        passed << current;
        press(Qt::Key_Down);
    }
    return cannot(QStringLiteral("“%1” has no row “%2”, but: %3")
                      .arg(view, name, passed.join(QStringLiteral(" | "))));
}

bool Keys::openRowMenu(const QString &view, const QString &name) const
{
    if (!goToRow(view, name))
        return false;
    press(Qt::Key_F10, Qt::ShiftModifier);
    return QApplication::activePopupWidget()
        || cannot(QStringLiteral("Row “%1” has no menu.").arg(name));
}

bool Keys::command(const QString &words) const
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(words);
    press(Qt::Key_Return);
    return true;
}

} // namespace Gatehouse
