// SPDX-License-Identifier: MIT
// Why an entry of a menu is disabled, for who has no pointer.
#include "tests/support/desk.h"
#include "ui/common/copymenu.h"
#include "ui/common/pane.h"
#include "ui/common/rowmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QMenuBar>
#include <QPointer>
#include <QTest>

using namespace Gatehouse;

namespace {

const QString ownersOnly = QStringLiteral("Only workspace owners can do this.");
const QString nature = QStringLiteral("Performed by the local workspace");

const QAccessibleInterface *accessOf(QAction *action)
{
    return QAccessible::queryAccessibleInterface(action);
}

} // namespace

class TestMenuReasons final : public QObject {
    Q_OBJECT

    Theme *m_theme = nullptr;
    std::unique_ptr<MainWindow> m_window;
    Pane *m_pane = nullptr;
    int m_runs = 0;

    RowMenu *openMenu()
    {
        auto *menu = new RowMenu(m_pane);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->add({.key = QStringLiteral("open"), .text = QStringLiteral("&Open"), .run = [this] {
                       ++m_runs;
                   }});
        menu->add({.key = QStringLiteral("disconnect"),
            .text = QStringLiteral("Disconnect R&D…"),
            .whyNot = ownersOnly,
            .run = [this] { ++m_runs; }});
        auto *copies = new CopyMenu({}, menu);
        menu->addMenu(copies);
        menu->popup(m_pane->mapToGlobal(QPoint(40, 40)));
        return menu;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }
    void init()
    {
        m_runs = 0;
        m_window = std::make_unique<MainWindow>();
        m_window->setNature(nature);
        m_pane = new Pane;
        m_pane->setTitle(QStringLiteral("Connections"));
        m_window->addPane(
            {.id = QStringLiteral("connections"), .icon = IconName::Connections, .pane = m_pane});
        m_window->resize(1100, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void theKeyboardReachesADisabledEntryAndTheStripSaysWhy()
    {
        const QPointer<RowMenu> menu = openMenu();
        QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction()->objectName(), QStringLiteral("open"));
        QVERIFY(Desk::sees(m_window.get(), nature));
        QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction()->objectName(), QStringLiteral("disconnect"));
        QVERIFY(Desk::sees(m_window.get(), ownersOnly));
        QVERIFY(!Desk::sees(m_window.get(), nature));
        // It stays what it is: not to be run.
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(m_runs, 0);
        QTest::keyClick(menu, Qt::Key_Up);
        QVERIFY(Desk::sees(m_window.get(), nature));
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(m_runs, 1);
        QTRY_VERIFY(!menu);
        QVERIFY(Desk::sees(m_window.get(), nature));
    }

    void aMenuWithinAMenuDoesTheSame()
    {
        const QPointer<RowMenu> menu = openMenu();
        QTest::keyClick(menu, Qt::Key_Up); // the last one: Copy as
        QTest::keyClick(menu, Qt::Key_Right);
        QMenu *copies = menu->activeAction()->menu();
        QVERIFY(copies->isVisible());
        for (int i = 0;
             i < 10 && !Desk::sees(m_window.get(), QStringLiteral("No address is known.")); ++i)
            QTest::keyClick(copies, Qt::Key_Down);
        QCOMPARE(copies->activeAction()->text(), QStringLiteral("Link"));
        QTest::keyClick(copies, Qt::Key_Escape);
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!menu);
        QVERIFY(Desk::sees(m_window.get(), nature));
    }

    void aScreenReaderIsToldWhy()
    {
        const QPointer<RowMenu> menu = openMenu();
        QAction *disconnect = menu->actions().at(1);
        menu->setActiveAction(disconnect);
        const QAccessibleInterface *entry = accessOf(disconnect);
        QVERIFY(entry && entry->isValid());
        QCOMPARE(entry->text(QAccessible::Name), QStringLiteral("Disconnect R&D…"));
        QCOMPARE(entry->text(QAccessible::Description), ownersOnly);
        QCOMPARE(entry->role(), QAccessible::MenuItem);
        QVERIFY(entry->state().disabled);
        QVERIFY(entry->state().focused);
        QCOMPARE(entry->parent()->object(), menu.data());
        QCOMPARE(entry->parent()->child(1), entry);
        QVERIFY(menu->geometry().contains(entry->rect()));
        QVERIFY(accessOf(menu->actions().at(0))->text(QAccessible::Description).isEmpty());
        // One that has a menu of its own holds it.
        const QAccessibleInterface *copies = accessOf(menu->actions().at(2));
        QCOMPARE(copies->childCount(), 1);
        QCOMPARE(copies->child(0)->object(), menu->actions().at(2)->menu());
        auto *press = const_cast<QAccessibleInterface *>(accessOf(menu->actions().at(0)))
                          ->actionInterface();
        press->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_runs, 1);
        menu->close();
    }

    void theMenuBarDoesTheSame()
    {
        m_window->setConnectionCommand(ConnectionCommand::Disconnect, ownersOnly);
        QAction *command = m_window->findChild<QAction *>(QStringLiteral("disconnectCommand"));
        QVERIFY(command && !command->isEnabled());
        QCOMPARE(accessOf(command)->text(QAccessible::Description), ownersOnly);
        QMenu *menu = nullptr;
        for (QAction *each : m_window->menuBar()->actions()) {
            if (each->menu()->actions().contains(command))
                menu = each->menu();
        }
        QVERIFY(menu);
        m_window->menuBar()->setActiveAction(menu->menuAction());
        QTRY_VERIFY(menu->isVisible());
        for (int i = 0; i < 40 && menu->activeAction() != command; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction(), command);
        QVERIFY(Desk::sees(m_window.get(), ownersOnly));
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(Desk::sees(m_window.get(), nature));
        m_window->setConnectionCommand(ConnectionCommand::Disconnect, {});
        QVERIFY(accessOf(command)->text(QAccessible::Description).isEmpty());
        QVERIFY(!accessOf(command)->state().disabled);
    }
};

QTEST_MAIN(TestMenuReasons)
#include "tst_menureasons.moc"
