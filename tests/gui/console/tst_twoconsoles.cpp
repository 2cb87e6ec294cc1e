// SPDX-License-Identifier: MIT
#include "models/items/auditlistmodel.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/remoteprofile.h"
#include "tests/support/servedworkspace.h"
#include "ui/common/dialog.h"
#include "ui/common/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspacebutton.h"

#include <QTabBar>
#include <QToolButton>

using namespace Gatehouse;

namespace {

const QString connectionsTable = QStringLiteral("connectionsTable");
const QString disconnectZapier = QStringLiteral("Disconnect Zapier");
constexpr int slowMilliseconds = 30000;

} // namespace

//! Two owners look at one workspace, each in a window of their own, and act on what they still see.
class TestTwoConsoles final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ServedWorkspace> m_served;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<FakeTokenStore> m_keychain;
    std::unique_ptr<ConsoleRun> m_run;
    MainWindow *m_ada = nullptr;
    MainWindow *m_grace = nullptr;

    ProfileId haveProfile(const QString &name, const Secret &session)
    {
        return haveRemoteProfile(m_place->path(), *m_keychain,
            {.name = name, .origin = m_served->service->origin(), .session = session})
            .id;
    }
    static bool lists(MainWindow *window, const QString &name)
    {
        return Desk::names(Desk::table(window, connectionsTable)).contains(name);
    }
    static void select(MainWindow *window, const QString &name)
    {
        auto *table = qobject_cast<TableView *>(Desk::table(window, connectionsTable));
        QVERIFY(table);
        const int row = int(Desk::names(table).indexOf(name));
        QVERIFY2(row >= 0, qPrintable(name));
        table->scrollTo(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
            {60, table->rowViewportPosition(row) + table->rowHeight(row) / 2});
    }
    static void filter(MainWindow *window, const QString &text)
    {
        const QList<QToolButton *> buttons = window->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->isVisible() && button->accessibleName().startsWith(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(text));
    }
    static void switchTo(MainWindow *window, const QString &workspace)
    {
        QVERIFY(Desk::click(window->findChild<WorkspaceButton *>()));
        QTRY_VERIFY(Desk::menu());
        QVERIFY(Desk::choose(workspace));
    }
    static void refresh(MainWindow *window)
    {
        QVERIFY(Desk::pickMenu(window, {QStringLiteral("View"), QStringLiteral("Refresh")}));
    }
    static bool told(MainWindow *window, const QString &sentence)
    {
        return Desk::sees(window, sentence);
    }
    static void disconnect(MainWindow *window)
    {
        select(window, QStringLiteral("Zapier"));
        QVERIFY(Desk::press(window, disconnectZapier));
        QTRY_VERIFY(Desk::dialog(window));
        QVERIFY(Desk::press(Desk::dialog(window), disconnectZapier));
    }

private Q_SLOTS:
    void init()
    {
        m_served = std::make_unique<ServedWorkspace>();
        m_place = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<FakeTokenStore>();
        haveProfile(QStringLiteral("Grace"),
            m_served->session(QStringLiteral("grace.okafor@northwind.example.com")));
        haveProfile(QStringLiteral("Ada"), m_served->session());
        m_run = std::make_unique<ConsoleRun>(
            ConsoleRun::Start{.directory = m_place->path(), .keychain = m_keychain.get()});
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen(), slowMilliseconds);
        m_ada = m_run->window();
        QVERIFY(Desk::pickMenu(m_ada,
            {QStringLiteral("File"), QStringLiteral("Switch profile"), QStringLiteral("Grace")}));
        QTRY_COMPARE(m_run->windows().size(), 2);
        m_grace = m_run->windows().front() == m_ada ? m_run->windows().back()
                                                    : m_run->windows().front();
        QTRY_VERIFY_WITH_TIMEOUT(lists(m_grace, QStringLiteral("Zapier")), slowMilliseconds);
    }
    void cleanup()
    {
        m_run.reset();
        m_keychain.reset();
        m_served.reset();
    }

    void theOthersChangeIsSeenOnRefreshAndAStaleOneIsToldSo()
    {
        disconnect(m_ada);
        QTRY_VERIFY(told(m_ada, QStringLiteral("Zapier is disconnected.")));
        QTRY_VERIFY(!lists(m_ada, QStringLiteral("Zapier")));

        // Grace's window still shows it; what she does about it is refused in words.
        QVERIFY(lists(m_grace, QStringLiteral("Zapier")));
        disconnect(m_grace);
        QTRY_VERIFY2(
            told(m_grace,
                QStringLiteral("Disconnect Zapier: nothing was changed. This connection is "
                               "disconnected already.")),
            qPrintable(Desk::texts(m_grace).join(QLatin1Char('|'))));
        QTRY_VERIFY(!lists(m_grace, QStringLiteral("Zapier")));

        filter(m_ada, QStringLiteral("Disconnected"));
        filter(m_grace, QStringLiteral("Disconnected"));
        QTRY_VERIFY(lists(m_ada, QStringLiteral("Zapier")));
        QTRY_VERIFY(lists(m_grace, QStringLiteral("Zapier")));
        select(m_ada, QStringLiteral("Zapier"));
        QVERIFY(Desk::press(m_ada, QStringLiteral("Restore Zapier")));
        QTRY_VERIFY(told(m_ada, QStringLiteral("Zapier is restored.")));
        select(m_grace, QStringLiteral("Zapier"));
        QVERIFY(Desk::press(m_grace, QStringLiteral("Restore Zapier")));
        QTRY_VERIFY2(told(m_grace,
                         QStringLiteral("Restore Zapier: nothing was changed. This connection is "
                                        "not disconnected.")),
            qPrintable(Desk::texts(m_grace).join(QLatin1Char('|'))));
        QTRY_VERIFY(!lists(m_grace, QStringLiteral("Zapier")));

        filter(m_grace, QStringLiteral("All"));
        QTRY_VERIFY(lists(m_grace, QStringLiteral("Zapier")));
    }

    void whatTheOtherHasUndoneCannotBeUndoneAgain()
    {
        disconnect(m_ada);
        QTRY_VERIFY(told(m_ada, QStringLiteral("Zapier is disconnected.")));
        // Grace takes it back where it is written down.
        refresh(m_grace);
        filter(m_grace, QStringLiteral("Disconnected"));
        QTRY_VERIFY(!Desk::names(Desk::table(m_grace, connectionsTable)).isEmpty()
            && lists(m_grace, QStringLiteral("Zapier")));
        select(m_grace, QStringLiteral("Zapier"));
        auto *tabs = m_grace->findChild<QTabBar *>(QStringLiteral("detailsTabs"));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == QLatin1String("Activity"))
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        }
        QTRY_VERIFY(Desk::table(m_grace, QStringLiteral("connectionActivity")));
        auto *activity
            = qobject_cast<TableView *>(Desk::table(m_grace, QStringLiteral("connectionActivity")));
        QTRY_VERIFY(activity->model()->rowCount() > 0);
        QCOMPARE(activity->model()->index(0, AuditListModel::What).data().toString(),
            QStringLiteral("Disconnected"));
        QTest::mouseClick(activity->viewport(), Qt::LeftButton, {},
            {60, activity->rowViewportPosition(0) + activity->rowHeight(0) / 2});
        QTest::keyClick(activity, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(Desk::choose(QStringLiteral("Undo")));
        QTRY_VERIFY(told(m_grace, QStringLiteral("“Disconnect Zapier” is undone.")));

        // Ada's menu still names it; it is refused in words, and not offered again.
        QVERIFY(Desk::pickMenu(
            m_ada, {QStringLiteral("Edit"), QStringLiteral("Undo “Disconnect Zapier”")}));
        QTRY_VERIFY2(told(m_ada,
                         QStringLiteral("Undo “Disconnect Zapier”: nothing was changed. This was "
                                        "undone already.")),
            qPrintable(Desk::texts(m_ada).join(QLatin1Char('|'))));
        QVERIFY(!m_ada->findChild<QAction *>(QStringLiteral("editUndo"))->isEnabled());
        QTRY_VERIFY(lists(m_ada, QStringLiteral("Zapier")));
    }

    void theToastTakesItBackAndTheMenuNamesIt()
    {
        disconnect(m_ada);
        QTRY_VERIFY(told(m_ada, QStringLiteral("Zapier is disconnected.")));
        auto *undo = m_ada->findChild<QAction *>(QStringLiteral("editUndo"));
        QCOMPARE(undo->text(), QStringLiteral("Undo “Disconnect Zapier”"));
        QVERIFY(Desk::press(m_ada, QStringLiteral("Undo")));
        QTRY_VERIFY(told(m_ada, QStringLiteral("“Disconnect Zapier” is undone.")));
        QTRY_VERIFY(lists(m_ada, QStringLiteral("Zapier")));
        QVERIFY(!undo->isEnabled());

        // What it offers goes with the workspace it is about; the menu knows it again there.
        disconnect(m_ada);
        QTRY_VERIFY(told(m_ada, QStringLiteral("Zapier is disconnected.")));
        switchTo(m_ada, QStringLiteral("Northwind Labs"));
        QTRY_VERIFY(lists(m_ada, QStringLiteral("Linear")));
        QVERIFY(!told(m_ada, QStringLiteral("Zapier is disconnected.")));
        QVERIFY(!undo->isEnabled());
        switchTo(m_ada, QStringLiteral("Northwind"));
        QTRY_COMPARE(undo->text(), QStringLiteral("Undo “Disconnect Zapier”"));
        QVERIFY(Desk::pickMenu(
            m_ada, {QStringLiteral("Edit"), QStringLiteral("Undo “Disconnect Zapier”")}));
        QTRY_VERIFY(lists(m_ada, QStringLiteral("Zapier")));

        // And by Ctrl+Z.
        disconnect(m_ada);
        QTRY_VERIFY(undo->isEnabled());
        m_ada->activateWindow();
        QTRY_VERIFY(m_ada->isActiveWindow());
        QTest::keyClick(m_ada, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!undo->isEnabled());
        QTRY_VERIFY(lists(m_ada, QStringLiteral("Zapier")));
    }
};

QTEST_MAIN(TestTwoConsoles)
#include "tst_twoconsoles.moc"
