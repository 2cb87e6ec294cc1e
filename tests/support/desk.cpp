// SPDX-License-Identifier: MIT
#include "tests/support/desk.h"

#include "ui/common/dialog.h"
#include "ui/common/statestack.h"
#include "ui/shell/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QPointer>
#include <QTest>

namespace Gatehouse {

namespace Desk {

namespace {

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0);
}

QString spoken(const QWidget *widget)
{
    const QAccessibleInterface *face
        = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face ? face->text(QAccessible::Name) : QString();
}

bool complain(const QString &sentence)
{
    QTest::qFail(qUtf8Printable(sentence), __FILE__, __LINE__);
    return false;
}

bool clickAction(QMenu *menu, QAction *action)
{
    const QRect place = menu->actionGeometry(action);
    QTest::mouseMove(menu, place.center());
    QTest::mouseClick(menu, Qt::LeftButton, {}, place.center());
    return true;
}

QAction *actionSaying(const QList<QAction *> &actions, const QString &text)
{
    for (QAction *action : actions) {
        if (plain(action->text()) == text)
            return action;
    }
    return nullptr;
}

} // namespace

QStringList texts(const QWidget *root)
{
    QStringList found;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            found << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            found << plain(button->text());
    }
    found.removeAll(QString());
    return found;
}

bool sees(const QWidget *root, const QString &sentence)
{
    return root && texts(root).contains(sentence);
}

QAbstractButton *button(const QWidget *root, const QString &text)
{
    const QList<QAbstractButton *> buttons = root->findChildren<QAbstractButton *>();
    for (QAbstractButton *each : buttons) {
        if (each->isVisible() && (plain(each->text()) == text || spoken(each) == text))
            return each;
    }
    return nullptr;
}

QLineEdit *field(const QWidget *root, const QString &label)
{
    const QList<QLineEdit *> fields = root->findChildren<QLineEdit *>();
    for (QLineEdit *each : fields) {
        if (each->isVisible() && spoken(each) == label)
            return each;
    }
    return nullptr;
}

Dialog *dialog(const QWidget *window)
{
    const QList<Dialog *> dialogs = window->findChildren<Dialog *>();
    for (Dialog *each : dialogs) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

QAbstractItemView *table(const QWidget *window, const QString &objectName)
{
    auto *found = window->findChild<QAbstractItemView *>(objectName);
    return found && found->isVisible() ? found : nullptr;
}

QStringList names(const QAbstractItemView *table)
{
    QStringList list;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        list << table->model()->index(row, 0).data(Qt::DisplayRole).toString();
    return list;
}

QMenu *menu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

bool click(QWidget *widget)
{
    if (!widget)
        return complain(QStringLiteral("There is nothing to click."));
    if (!widget->isVisible() || !widget->isEnabled())
        return complain(QStringLiteral("%1 cannot be clicked.").arg(spoken(widget)));
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

bool press(const QWidget *root, const QString &text)
{
    QAbstractButton *found = button(root, text);
    if (!found)
        return complain(QStringLiteral("No button says “%1”, but: %2")
                            .arg(text, texts(root).join(QStringLiteral(" | "))));
    return click(found);
}

bool type(const QWidget *root, const QString &label, const QString &text)
{
    QLineEdit *edit = field(root, label);
    if (!edit)
        return complain(QStringLiteral("No field is called “%1”.").arg(label));
    if (!click(edit))
        return false;
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, text);
    return true;
}

bool choose(const QString &text)
{
    QMenu *open = menu();
    if (!open)
        return complain(QStringLiteral("No menu is open."));
    QAction *action = actionSaying(open->actions(), text);
    if (!action || !action->isEnabled())
        return complain(QStringLiteral("The menu does not offer “%1”.").arg(text));
    return clickAction(open, action);
}

bool tabTo(QWidget *window, const QString &text)
{
    for (int i = 0; i < 60; ++i) {
        QWidget *focused = window->focusWidget();
        auto *found = qobject_cast<QAbstractButton *>(focused);
        if (found && (plain(found->text()) == text || spoken(found) == text)) {
            QTest::keyClick(found, Qt::Key_Return);
            return true;
        }
        QTest::keyClick(focused ? focused : window, Qt::Key_Tab);
    }
    return complain(QStringLiteral("Tab does not lead to “%1”.").arg(text));
}

bool pickMenu(MainWindow *window, const QStringList &path)
{
    QMenuBar *bar = window->menuBar();
    QAction *action = actionSaying(bar->actions(), path.first());
    if (!action)
        return complain(QStringLiteral("There is no menu “%1”.").arg(path.first()));
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(action).center());
    QMenu *open = action->menu();
    for (const QString &step : path.mid(1)) {
        action = actionSaying(open->actions(), step);
        if (!action || !action->isEnabled())
            return complain(QStringLiteral("The menu does not offer “%1”.").arg(step));
        clickAction(open, action);
        if (action->menu())
            open = action->menu();
    }
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    return true;
}

void keepPicture(QWidget *window, const QString &name)
{
    // What was told to change has changed, and has found its place.
    QCoreApplication::processEvents();
    QPixmap picture = window->grab();
    QPainter painter(&picture);
    if (Dialog *over = dialog(window))
        painter.drawPixmap(
            over->mapToGlobal(QPoint()) - window->mapToGlobal(QPoint()), over->grab());
    painter.end();
    const QDir folder(qEnvironmentVariable("GATEHOUSE_PICTURES", QStringLiteral("pictures")));
    QDir().mkpath(folder.path());
    if (!picture.save(folder.filePath(name + QStringLiteral(".png"))))
        complain(QStringLiteral("The picture %1 cannot be written.").arg(name));
}

} // namespace Desk

ConsoleRun::ConsoleRun(const Start &start)
{
    CommandLine line;
    line.directory = start.directory;
    line.profile = start.profile;
    Surroundings surroundings;
    surroundings.notion = start.notion;
    surroundings.keychain = start.keychain;
    surroundings.storePages = start.storePages;
    surroundings.clipboardTimeout = start.clipboardTimeout;
    surroundings.openBrowser = start.openBrowser;
    surroundings.patience = {.retries = start.retries, .firstDelay = std::chrono::milliseconds(1)};
    m_composition = std::make_unique<Composition>(line, surroundings);
    m_exitCode = m_composition->begin();
    if (MainWindow *first = window())
        first->activateWindow();
}

ConsoleRun::~ConsoleRun()
{
    // As somebody who quits: windows keep their state when they are closed.
    // One may take others with it.
    QList<QPointer<MainWindow>> open;
    for (MainWindow *each : windows())
        open << each;
    for (const QPointer<MainWindow> &each : std::as_const(open)) {
        if (each)
            each->close();
    }
    m_composition.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QList<MainWindow *> ConsoleRun::windows() const
{
    QList<MainWindow *> list;
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *each = qobject_cast<MainWindow *>(widget);
        if (each && each->isVisible())
            list << each;
    }
    return list;
}

MainWindow *ConsoleRun::window() const
{
    const QList<MainWindow *> list = windows();
    return list.isEmpty() ? nullptr : list.last();
}

bool ConsoleRun::isOpen() const
{
    const MainWindow *shown = window();
    if (!shown || shown->hasPage())
        return false;
    // Also behind another pane.
    const auto *rows = shown->findChild<QAbstractItemView *>(QStringLiteral("connectionsTable"));
    return rows && rows->model()->rowCount() > 0;
}

} // namespace Gatehouse
