// SPDX-License-Identifier: MIT
#include "tests/gui/connections/endsbench.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>

using namespace Gatehouse;

namespace {

const QString disconnectZapier = QStringLiteral("Disconnect Zapier");

} // namespace

//! Ending and restoring connections, as somebody does it: what is said before, and what is sent.
class TestConnectionEnds final : public QObject {
    Q_OBJECT

    Theme m_theme;

    //! From the search field by keys to the table of what is disconnected, which is \a row alone.
    static void walkToDisconnected(EndsBench &bench, size_t row)
    {
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        bench.pane.focusSearch();
        QVERIFY(walkTo(&bench.pane, "All 3"));
        QTest::keyClick(bench.pane.focusWidget(), Qt::Key_End);
        QCOMPARE(
            bench.service.listings.back()->query.filter, ConnectionQuery::Filter::Disconnected);
        bench.disconnected(row);
        ConnectionPage page;
        page.items = {bench.rows[row]};
        page.counts = ConnectionCounts{.active = 2, .disconnected = 1};
        bench.service.listings.back()->answer(page);
        QCOMPARE(spokenName(bench.pane.focusWidget()), QStringLiteral("Disconnected 1"));
        QVERIFY(walkTo(&bench.pane, "Connections"));
        QCOMPARE(bench.pane.focusWidget(), static_cast<QWidget *>(bench.table));
    }
    static bool stepTo(QMenu *menu, const QString &entry)
    {
        for (int i = 0; menu && i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text() == entry)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void disconnectsOneByMouseAfterSayingWhatItEnds()
    {
        EndsBench bench;
        bench.load();
        bench.click(0);
        QVERIFY(Desk::press(&bench.pane, disconnectZapier));
        QVERIFY(bench.dialog());
        QVERIFY(Desk::sees(bench.dialog(), disconnectZapier));
        QVERIFY(bench.dialogSays(QStringLiteral(
            "Ends the access of 3 people to its pages. All its tokens stop working")));
        // The sentence grows when it is known how far it reaches.
        bench.reach("id-Zapier", 240);
        QVERIFY(bench.dialogSays(
            QStringLiteral("Ends the access of 3 people to 240 page(s). All its")));
        QVERIFY(bench.service.made.disconnections.empty());
        QVERIFY(Desk::press(bench.dialog(), disconnectZapier));
        QCOMPARE(bench.service.made.disconnections.size(), size_t(1));
        QCOMPARE(bench.service.made.disconnections[0]->query.id, bench.rows[0].id);
        QTRY_VERIFY(!bench.dialog());
    }

    void disconnectsByKeyboardAlone()
    {
        EndsBench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        bench.table->setFocus();
        QTest::keyClick(bench.table, Qt::Key_Home);
        // What the platform makes of the menu key.
        QWidget *focused = QApplication::focusWidget();
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, focused->rect().center(),
            focused->mapToGlobal(focused->rect().center()));
        QApplication::sendEvent(focused, &menuKey);
        QTRY_VERIFY(Desk::menu());
        QMenu *menu = Desk::menu();
        QTest::keyClick(menu, Qt::Key_Up); // the last one: what ends something
        QCOMPARE(menu->activeAction()->text(), QStringLiteral("Disconnect Zapier…"));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(bench.dialog());
        QTRY_VERIFY(bench.dialog()->focusWidget());
        QTest::keyClick(bench.dialog()->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog());
        QVERIFY(bench.service.made.disconnections.empty());

        // Back where it was asked from.
        bench.pane.activateWindow();
        QTRY_COMPARE(bench.pane.focusWidget(), static_cast<QWidget *>(bench.table));
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(Desk::menu());
        QTest::keyClick(Desk::menu(), Qt::Key_Up);
        QTest::keyClick(Desk::menu(), Qt::Key_Return);
        QTRY_VERIFY(bench.dialog());
        QTest::keyClick(bench.dialog(), Qt::Key_Return);
        QCOMPARE(bench.service.made.disconnections.size(), size_t(1));
    }

    void whatReachesManyPeopleWantsItsNameTyped()
    {
        EndsBench bench;
        bench.rows[0].usersCount = 20;
        bench.load();
        bench.click(0);
        QVERIFY(Desk::press(&bench.pane, disconnectZapier));
        QVERIFY(!Desk::field(bench.dialog(), QStringLiteral("Type “Zapier” to go on")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Cancel")));
        QTRY_VERIFY(!bench.dialog());

        bench.rows[0].usersCount = 21;
        bench.pane.refresh();
        bench.load();
        QVERIFY(Desk::press(&bench.pane, disconnectZapier));
        QLineEdit *word = Desk::field(bench.dialog(), QStringLiteral("Type “Zapier” to go on"));
        QVERIFY(word);
        QAbstractButton *accept = Desk::button(bench.dialog(), disconnectZapier);
        QVERIFY(!accept->isEnabled());
        QTest::keyClick(word, Qt::Key_Return);
        QTest::keyClicks(word, QStringLiteral("zapie"));
        QVERIFY(!accept->isEnabled());
        // What arrives meanwhile takes nothing of it away.
        bench.reach("id-Zapier", 240);
        QCOMPARE(word->text(), QStringLiteral("zapie"));
        QTest::keyClicks(word, QStringLiteral("r"));
        QVERIFY(accept->isEnabled());
        QVERIFY(bench.service.made.disconnections.empty());
        QTest::keyClick(word, Qt::Key_Return);
        QCOMPARE(bench.service.made.disconnections.size(), size_t(1));
    }

    void disconnectsSeveralAndNamesThem()
    {
        EndsBench bench;
        bench.load();
        bench.click(0);
        bench.click(1, Qt::ControlModifier);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Disconnect 2 connection(s)")));
        QVERIFY(bench.dialogSays(QStringLiteral("Ends the access of 6 people to their pages.")));
        QVERIFY(Desk::sees(bench.dialog(), zapierName));
        QVERIFY(Desk::sees(bench.dialog(), slackName));
        bench.reach("id-Zapier", 240);
        bench.reach("id-Slack", 7);
        QVERIFY(bench.dialogSays(QStringLiteral("3 people · 240 page(s)")));
        QVERIFY(bench.dialogSays(QStringLiteral("3 people · 7 page(s)")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Disconnect 2 connection(s)")));
        bench.service.made.disconnections[0]->answer(Changed<Connection>{});
        QCOMPARE(bench.service.made.disconnections[1]->query.id, bench.rows[1].id);
    }

    void whatIsDisconnectedIsRestoredAtOnce()
    {
        EndsBench bench;
        bench.disconnected(0);
        bench.load();
        bench.click(0);
        QVERIFY(!Desk::button(&bench.pane, disconnectZapier));
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Restore Zapier")));
        QVERIFY(!bench.dialog());
        QCOMPARE(bench.service.made.restorations[0]->query.id, bench.rows[0].id);
        QCOMPARE(
            bench.service.made.restorations[0]->query.newToken, WorkspaceChanges::NewToken::No);

        bench.rows[0].restorableUntil = bench.clock.now();
        bench.pane.refresh();
        bench.load();
        QCOMPARE(bench.whyNot(QStringLiteral("Restore Zapier")),
            QStringLiteral("The 30 days in which it could be restored are over."));
    }

    void theMenuOffersOneOfTheTwo()
    {
        EndsBench bench;
        bench.disconnected(1);
        bench.load();
        bench.click(1);
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(Desk::choose(QStringLiteral("Restore Slack")));
        QCOMPARE(bench.service.made.restorations.size(), size_t(1));
        // Some of both: neither for all, and the reason names which.
        bench.click(0, Qt::ControlModifier);
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = Desk::menu();
        QVERIFY(menu);
        auto *action = menu->findChild<QAction *>(QStringLiteral("disconnect"));
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), QStringLiteral("Slack: It is disconnected. Restore it first."));
        menu->close();
    }

    void restoresByKeyboardAlone()
    {
        EndsBench bench;
        walkToDisconnected(bench, 1);
        if (QTest::currentTestFailed())
            return;
        // What the platform makes of the menu key.
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, bench.table->rect().center(),
            bench.table->mapToGlobal(bench.table->rect().center()));
        QApplication::sendEvent(bench.table, &menuKey);
        QTRY_VERIFY(Desk::menu());
        QVERIFY(stepTo(Desk::menu(), QStringLiteral("Restore Slack")));
        QTest::keyClick(Desk::menu(), Qt::Key_Return);
        QVERIFY(!bench.dialog());
        QCOMPARE(bench.service.made.restorations.size(), size_t(1));
        QCOMPARE(bench.service.made.restorations[0]->query.id, bench.rows[1].id);
        QCOMPARE(
            bench.service.made.restorations[0]->query.newToken, WorkspaceChanges::NewToken::No);
    }

    void restoresWithANewTokenByKeyboardAlone()
    {
        const QByteArray token = "ntn_RestoredByKeys5Tg7Yh9Uj2Ik4Ol";
        QGuiApplication::clipboard()->clear();
        EndsBench bench;
        walkToDisconnected(bench, 2);
        if (QTest::currentTestFailed())
            return;
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(Desk::menu());
        QVERIFY(stepTo(Desk::menu(), QStringLiteral("Restore with a new token…")));
        QTest::keyClick(Desk::menu(), Qt::Key_Return);
        QTRY_VERIFY(bench.dialog());
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog()));
        QVERIFY(bench.dialogSays(QStringLiteral("Restore Nightly export with a new token")));
        QVERIFY(bench.dialogSays(QStringLiteral("This cannot be undone.")));
        QVERIFY(bench.service.made.restorations.empty());
        QVERIFY(walkTo(bench.dialog(), "Restore with a new token"));
        QTest::keyClick(bench.dialog()->focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.service.made.restorations.size(), size_t(1));
        QCOMPARE(
            bench.service.made.restorations[0]->query.newToken, WorkspaceChanges::NewToken::Yes);
        bench.service.made.restorations[0]->answer(Changed<CreatedConnection>{
            .value = {.connection = bench.rows[2], .secret = Secret(token)}});
        QVERIFY(bench.dialogSays(QStringLiteral("Nightly export is restored.")));
        QCOMPARE(spokenName(bench.dialog()->focusWidget()), QStringLiteral("Copy token"));
        QTest::keyClick(bench.dialog()->focusWidget(), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(token));
        QTest::keyClick(bench.dialog()->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog());
        bench.pane.activateWindow();
        QTRY_COMPARE(bench.pane.focusWidget(), static_cast<QWidget *>(bench.table));
    }

    void aTokenIsRestoredOnlyWhereThereIsOne()
    {
        EndsBench bench;
        bench.disconnected(0);
        bench.load();
        bench.click(0);
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(Desk::menu());
        QVERIFY(Desk::menu()->findChild<QAction *>(QStringLiteral("restore")));
        QVERIFY(!Desk::menu()->findChild<QAction *>(QStringLiteral("restoreWithNewToken")));
        Desk::menu()->close();
        QCOMPARE(bench.pane.whyNot(ConnectionCommand::RestoreWithNewToken),
            QStringLiteral("Only an internal connection has a token of its own to be replaced."));
        bench.pane.run(ConnectionCommand::RestoreWithNewToken);
        QVERIFY(!bench.dialog());
    }

    void refusesToRestoreWithTheReason_data()
    {
        QTest::addColumn<People::Role>("role");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("why");
        QTest::newRow("member, public")
            << People::Role::Member << 0
            << "Others use this connection too, so only workspace owners can do this.";
        QTest::newRow("member, internal")
            << People::Role::Member << 2
            << "Only workspace owners and who added the connection can do this.";
        QTest::newRow("guest") << People::Role::Guest << 2 << "Guests cannot change connections.";
    }
    void refusesToRestoreWithTheReason()
    {
        QFETCH(People::Role, role);
        QFETCH(int, row);
        QFETCH(QString, why);
        EndsBench bench(role);
        bench.disconnected(size_t(row));
        bench.load();
        bench.click(row);
        const QString name = bench.rows[size_t(row)].name;
        QAbstractButton *button = Desk::button(&bench.pane, QStringLiteral("Restore %1").arg(name));
        QVERIFY(button && !button->isEnabled());
        QCOMPARE(button->toolTip(), why);
        QCOMPARE(button->statusTip(), why);
        QCOMPARE(
            QAccessible::queryAccessibleInterface(button)->text(QAccessible::Description), why);
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(Desk::menu());
        QStringList keys{QStringLiteral("restore")};
        if (bench.rows[size_t(row)].kind == Connections::Kind::Internal)
            keys << QStringLiteral("restoreWithNewToken");
        for (const QString &key : keys) {
            const auto *action = Desk::menu()->findChild<QAction *>(key);
            QVERIFY2(action && !action->isEnabled(), qPrintable(key));
            QCOMPARE(action->toolTip(), why);
            QCOMPARE(action->statusTip(), why);
        }
        Desk::menu()->close();
        bench.pane.run(ConnectionCommand::Restore);
        bench.pane.run(ConnectionCommand::RestoreWithNewToken);
        QVERIFY(!bench.dialog());
        QVERIFY(bench.service.made.restorations.empty());
    }

    void refusesWithTheReason_data()
    {
        QTest::addColumn<People::Role>("role");
        QTest::addColumn<Standing::Reach>("reach");
        QTest::addColumn<QString>("why");
        const auto performs = Standing::Reach::Performs;
        QTest::newRow("member") << People::Role::Member << performs
                                << "Others use this connection too, so only workspace owners can "
                                   "do this.";
        QTest::newRow("guest") << People::Role::Guest << performs
                               << "Guests cannot change connections.";
        QTest::newRow("read-only") << People::Role::Owner << Standing::Reach::ReadOnly
                                   << "This profile is read-only. Settings can change that.";
    }
    void refusesWithTheReason()
    {
        QFETCH(People::Role, role);
        QFETCH(Standing::Reach, reach);
        QFETCH(QString, why);
        EndsBench bench(role, reach);
        bench.load();
        bench.click(0);
        QCOMPARE(bench.whyNot(disconnectZapier), why);
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = Desk::menu();
        QVERIFY(menu);
        for (const char *key : {"disconnect", "revokeEverybody"}) {
            const auto *action = menu->findChild<QAction *>(QLatin1String(key));
            QVERIFY2(!action->isEnabled(), key);
            QCOMPARE(action->toolTip(), why);
        }
        menu->close();
        bench.showUsers({QStringLiteral("Mei")});
        QCOMPARE(bench.whyNot(QStringLiteral("Disconnect all users…")), why);
        EndsBench::clickRow(bench.view("connectionUsers"), 0);
        QCOMPARE(bench.whyNot(QStringLiteral("Revoke access of Mei…")), why);
    }

    void anInternalOneOfSomebodyElseSaysWhose()
    {
        EndsBench bench(People::Role::Member);
        bench.rows[2].addedBy->id = UserId(QStringLiteral("me"));
        bench.load();
        bench.click(2);
        QCOMPARE(bench.whyNot(QStringLiteral("Disconnect Nightly export")), QString());
        bench.rows[2].addedBy->id = UserId(QStringLiteral("ada"));
        bench.pane.refresh();
        bench.load();
        QCOMPARE(bench.whyNot(QStringLiteral("Disconnect Nightly export")),
            QStringLiteral("Only workspace owners and who added the connection can do this."));
    }
};

QTEST_MAIN(TestConnectionEnds)
#include "tst_connectionends.moc"
