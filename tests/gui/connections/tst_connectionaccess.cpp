// SPDX-License-Identifier: MIT
#include "tests/gui/connections/endsbench.h"
#include "ui/theme/theme.h"

using namespace Gatehouse;

//! Ending people's access on the Users tab, and taking things back on the Activity tab.
class TestConnectionAccess final : public QObject {
    Q_OBJECT

    Theme m_theme;

    static std::unique_ptr<EndsBench> zapierUsers()
    {
        auto bench = std::make_unique<EndsBench>();
        bench->load();
        bench->click(0);
        bench->showUsers(
            {QStringLiteral("Mei"), QStringLiteral("Sam"), QStringLiteral("Ines")});
        return bench;
    }

private Q_SLOTS:
    void revokesOne()
    {
        const auto bench = zapierUsers();
        EndsBench::clickRow(bench->view("connectionUsers"), 0);
        QVERIFY(!Desk::button(&bench->pane, QStringLiteral("Disconnect all users…")));
        QVERIFY(Desk::press(&bench->pane, QStringLiteral("Revoke access of Mei…")));
        QVERIFY(Desk::sees(bench->dialog(), QStringLiteral("Revoke access of Mei to Zapier")));
        QVERIFY(bench->dialogSays(QStringLiteral(
            "The tokens Zapier holds for them end at once, and its access to the 2 page(s) that "
            "were chosen for them. Other connections of theirs stay. This can be undone.")));
        QVERIFY(Desk::press(bench->dialog(), QStringLiteral("Revoke access of Mei")));
        QCOMPARE(bench->service.made.revocations[0]->query.id, bench->rows[0].id);
        QCOMPARE(bench->service.made.revocations[0]->query.people,
            std::vector{UserId(QStringLiteral("u-Mei"))});
    }

    void revokesSeveralByKeyboard()
    {
        const auto bench = zapierUsers();
        TableView *users = bench->view("connectionUsers");
        users->setFocus();
        QTest::keyClick(users, Qt::Key_Home);
        QTest::keyClick(users, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(users, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(Desk::menu());
        QTest::keyClick(Desk::menu(), Qt::Key_Down);
        QTest::keyClick(Desk::menu(), Qt::Key_Return);
        QTRY_VERIFY(bench->dialog());
        QVERIFY(Desk::sees(bench->dialog(), QStringLiteral("Revoke access of 2 people to Zapier")));
        QVERIFY(Desk::sees(bench->dialog(), QStringLiteral("Mei")));
        QVERIFY(Desk::sees(bench->dialog(), QStringLiteral("Sam")));
        QTest::keyClick(bench->dialog(), Qt::Key_Return);
        QCOMPARE(bench->service.made.revocations[0]->query.people.size(), size_t(2));
    }

    void disconnectsAllUsers()
    {
        const auto bench = zapierUsers();
        QVERIFY(Desk::press(&bench->pane, QStringLiteral("Disconnect all users…")));
        QVERIFY(Desk::sees(bench->dialog(), QStringLiteral("Disconnect all users of Zapier")));
        QVERIFY(bench->dialogSays(QStringLiteral("Ends the access of 3 people: their tokens")));
        QVERIFY(bench->dialogSays(QStringLiteral("Zapier itself stays")));
        QVERIFY(Desk::press(bench->dialog(), QStringLiteral("Disconnect 3 user(s)")));
        QCOMPARE(bench->service.made.wholeRevocations[0]->query.id, bench->rows[0].id);
    }

    void everybodyEndsTheirOwnAccess()
    {
        EndsBench bench(People::Role::Member);
        bench.load();
        bench.click(0);
        bench.showTab(ConnectionDetails::Tab::Users);
        ListPage<ConnectionUser> page;
        page.items = {EndsBench::user(QStringLiteral("Mei")), EndsBench::user(QStringLiteral("Me"))};
        page.items[1].user.id = UserId(QStringLiteral("me"));
        bench.service.userListings.back()->answer(page);
        EndsBench::clickRow(bench.view("connectionUsers"), 1);
        QCOMPARE(bench.whyNot(QStringLiteral("Revoke access of Me…")), QString());
        EndsBench::clickRow(bench.view("connectionUsers"), 0, Qt::ControlModifier);
        QVERIFY(!bench.whyNot(QStringLiteral("Revoke access of 2 people…")).isEmpty());
    }

    void anInternalOneHasNobodyToRevoke()
    {
        EndsBench bench;
        bench.load();
        bench.click(2);
        bench.showTab(ConnectionDetails::Tab::Users);
        QVERIFY(Desk::sees(
            &bench.pane, QStringLiteral("An internal connection has one bot and no users.")));
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Disconnect all users…")));
    }

    void theActivityTabTakesBackWhatCanBe()
    {
        EndsBench bench;
        bench.load();
        bench.click(0);
        bench.showTab(ConnectionDetails::Tab::Activity);
        ListPage<AuditEvent> page;
        page.items = {EndsBench::event(QStringLiteral("e2"), true),
            EndsBench::event(QStringLiteral("e1"), false)};
        bench.service.auditListings.back()->answer(page);
        TableView *events = bench.view("connectionActivity");
        EndsBench::clickRow(events, 1);
        QTest::keyClick(events, Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = Desk::menu();
        QVERIFY(menu);
        auto *undo = menu->findChild<QAction *>(QStringLiteral("undoEvent"));
        QVERIFY(!undo->isEnabled());
        QCOMPARE(undo->toolTip(),
            QStringLiteral("This was undone already, or cannot be undone."));
        menu->close();

        EndsBench::clickRow(events, 0);
        QTest::keyClick(events, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(Desk::choose(QStringLiteral("Undo")));
        QCOMPARE(bench.service.made.undos[0]->query.event, AuditEventId(QStringLiteral("e2")));
        // What was done belongs there at once.
        const size_t asked = bench.service.auditListings.size();
        bench.service.made.undos[0]->answer(Changed<UndoneEvent>{});
        QCOMPARE(bench.service.auditListings.size(), asked + 1);
    }

    void theActivityTabRefusesGuestsAndReadOnlyProfiles()
    {
        EndsBench bench(People::Role::Owner, Standing::Reach::ReadOnly);
        bench.load();
        bench.click(0);
        bench.showTab(ConnectionDetails::Tab::Activity);
        ListPage<AuditEvent> page;
        page.items = {EndsBench::event(QStringLiteral("e2"), true)};
        bench.service.auditListings.back()->answer(page);
        EndsBench::clickRow(bench.view("connectionActivity"), 0);
        QTest::keyClick(bench.view("connectionActivity"), Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(Desk::menu());
        const auto *undo = Desk::menu()->findChild<QAction *>(QStringLiteral("undoEvent"));
        QVERIFY(!undo->isEnabled());
        QCOMPARE(undo->toolTip(),
            QStringLiteral("This profile is read-only. Settings can change that."));
        Desk::menu()->close();
    }
};

QTEST_MAIN(TestConnectionAccess)
#include "tst_connectionaccess.moc"
