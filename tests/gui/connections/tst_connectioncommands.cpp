// SPDX-License-Identifier: MIT
#include "models/items/auditlistmodel.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/connectionuserlistmodel.h"
#include "tests/gui/connections/dialogbench.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/faketokenaccess.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"
#include "ui/connections/connectionspane.h"
#include "ui/connections/connectiontokens.h"
#include "ui/connections/editconnectiondialog.h"
#include "ui/connections/handoverdialog.h"
#include "ui/connections/newconnectiondialog.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Gatehouse;

namespace {

Connection connectionOf(const char *name, Connections::Kind kind)
{
    return {.id = ConnectionId(QStringLiteral("id-") + QString::fromLatin1(name)),
        .name = QString::fromLatin1(name),
        .kind = kind,
        .capabilities = Capabilities{},
        .addedBy = PersonReference{.id = UserId(QStringLiteral("tomas")),
            .name = QStringLiteral("Tomás Ruiz"),
            .state = People::State::Left},
        .status = Connections::Status::Active,
        .approved = true};
}

ConnectionPage somePage()
{
    ConnectionPage page;
    page.items = {connectionOf("Zapier", Connections::Kind::Public),
        connectionOf("Nightly export", Connections::Kind::Internal)};
    page.counts = ConnectionCounts{.active = 2};
    return page;
}

//! The pane in its window, over the bench's service.
struct CommandBench : DialogBench {
    CommandBench()
    {
        pane.setStanding(standing);
        pane.resize(1240, 700);
        pane.show();
    }
    TableView *table() { return pane.findChild<TableView *>(QStringLiteral("connectionsTable")); }
    void select(const char *name)
    {
        table()->selectIds({QStringLiteral("id-") + QString::fromLatin1(name)});
    }
    template <class T>
    T *over() const
    {
        return pane.findChild<T *>();
    }

    ConnectionListModel model{service, clock};
    ConnectionUserListModel users{service, clock};
    AuditListModel events{service, clock};
    SecretClipboard clipboard{{.clock = clock}};
    FakeTokenAccess access;
    ConnectionTokens tokens{{.actions = actions, .clipboard = clipboard, .access = access}};
    ConnectionsPane pane{{.connections = model,
        .users = users,
        .events = events,
        .actions = actions,
        .tokens = tokens,
        .clock = clock}};
};

} // namespace

class TestConnectionCommands final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void whoMayNotIsToldWhy()
    {
        CommandBench bench;
        auto *button = bench.pane.findChild<QPushButton *>(QStringLiteral("newConnection"));
        QVERIFY(button->isEnabled());
        bench.standing.role = People::Role::Guest;
        bench.pane.setStanding(bench.standing);
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), QStringLiteral("Guests cannot change connections."));
        QCOMPARE(button->statusTip(), button->toolTip());
        bench.standing.reach = Standing::Reach::ReadOnly;
        bench.pane.setStanding(bench.standing);
        QCOMPARE(button->toolTip(),
            QStringLiteral("This profile is read-only. Settings can change that."));
        bench.pane.run(ConnectionCommand::Create);
        QVERIFY(!bench.over<NewConnectionDialog>());
    }

    void everyEntryIsRefusedWithTheReason_data()
    {
        QTest::addColumn<People::Role>("role");
        QTest::addColumn<QString>("why");
        QTest::newRow("member")
            << People::Role::Member
            << "Only workspace owners and who added the connection can do this.";
        QTest::newRow("guest") << People::Role::Guest << "Guests cannot change connections.";
    }
    void everyEntryIsRefusedWithTheReason()
    {
        QFETCH(People::Role, role);
        QFETCH(QString, why);
        CommandBench bench;
        bench.standing.role = role;
        bench.pane.setStanding(bench.standing);
        bench.service.listings.back()->answer(somePage());
        bench.select("Nightly export");
        QTest::keyClick(bench.table(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const std::pair<const char *, ConnectionCommand> refused[]{
            {"editConnection", ConnectionCommand::Edit},
            {"handOverConnection", ConnectionCommand::HandOver},
            {"copyToken", ConnectionCommand::CopyToken},
            {"handOverToPartner", ConnectionCommand::HandOverToPartner},
            {"disconnect", ConnectionCommand::Disconnect},
        };
        for (const auto &[key, command] : refused) {
            const auto *action = menu->findChild<QAction *>(QString::fromLatin1(key));
            QVERIFY2(action && !action->isEnabled(), key);
            QCOMPARE(action->toolTip(), why);
            QCOMPARE(action->statusTip(), why);
            QCOMPARE(bench.pane.whyNot(command), why); // the menu bar's and the palette's
        }
        menu->close();
        for (const auto &[key, command] : refused)
            bench.pane.run(command);
        QVERIFY(!bench.over<Dialog>());
        QVERIFY(bench.service.made.reveals.empty());
    }

    void aGuestIsOfferedNothingToCreate()
    {
        CommandBench bench;
        bench.standing.role = People::Role::Guest;
        bench.pane.setStanding(bench.standing);
        bench.service.listings.back()->answer(ConnectionPage{});
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Empty);
        for (const auto *each : bench.pane.states()->findChildren<QPushButton *>())
            QVERIFY(!each->isVisible() || each->text() != QStringLiteral("New connection"));
    }

    void theFirstStepIsReachedByKeys()
    {
        CommandBench bench;
        bench.service.listings.back()->answer(somePage());
        bench.pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        bench.pane.focusSearch();
        QVERIFY(walkTo(&bench.pane, "New connection"));
        QTest::keyClick(bench.pane.focusWidget(), Qt::Key_Space);
        auto *dialog = bench.over<NewConnectionDialog>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QVERIFY(walkTo(dialog, "Cancel"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        bench.pane.activateWindow();
        QTRY_COMPARE(spokenName(bench.pane.focusWidget()), QStringLiteral("New connection"));
    }

    void anEmptyWorkspaceOffersTheFirstOne()
    {
        CommandBench bench;
        bench.service.listings.back()->answer(ConnectionPage{});
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Empty);
        QPushButton *offer = nullptr;
        for (auto *each : bench.pane.states()->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == QStringLiteral("New connection"))
                offer = each;
        }
        QVERIFY(offer);
        QTest::mouseClick(offer, Qt::LeftButton);
        QVERIFY(bench.over<NewConnectionDialog>());
    }

    void theMenuLeadsToTheDialogs()
    {
        CommandBench bench;
        bench.service.listings.back()->answer(somePage());
        QCOMPARE(bench.pane.whyNot(ConnectionCommand::Edit),
            QStringLiteral("Select a connection in the list first."));
        QSignalSpy changed(&bench.pane, &ConnectionsPane::commandsChanged);
        bench.select("Nightly export");
        QVERIFY(changed.count() > 0);
        QVERIFY(bench.pane.whyNot(ConnectionCommand::Edit).isEmpty());
        QVERIFY(bench.pane.whyNot(ConnectionCommand::HandOver).isEmpty());
        QTest::keyClick(bench.table(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("editConnection"))->trigger();
        menu->close();
        QVERIFY(bench.over<EditConnectionDialog>());
        bench.over<EditConnectionDialog>()->close();
        bench.select("Zapier");
        QCOMPARE(bench.pane.whyNot(ConnectionCommand::HandOver),
            QStringLiteral(
                "Only an internal connection belongs to one person who can hand it over."));
    }

    void theMarkOfWhoLeftLeadsToHandingOver()
    {
        CommandBench bench;
        bench.service.listings.back()->answer(somePage());
        const auto offer = [&bench]() -> QPushButton * {
            for (auto *each :
                bench.pane.findChildren<QPushButton *>(QStringLiteral("handOverFromNotice"))) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        };
        bench.select("Zapier");
        QVERIFY2(!offer(), "A public one cannot be handed over.");
        bench.select("Nightly export");
        QVERIFY(offer());
        QTest::mouseClick(offer(), Qt::LeftButton);
        QVERIFY(bench.over<HandOverDialog>());
    }

    void whoLeftIsALinkToThem()
    {
        CommandBench bench;
        ConnectionPage page = somePage();
        page.items[0].addedBy->state = People::State::Suspended;
        page.items.push_back(connectionOf("Door sensors", Connections::Kind::Internal));
        page.items[2].addedBy->state = People::State::Active;
        bench.service.listings.back()->answer(page);
        QSignalSpy shown(&bench.pane, &ConnectionsPane::showPerson);
        const auto link = [&bench]() -> QPushButton * {
            for (auto *each : bench.pane.findChildren<QPushButton *>(QStringLiteral("whoLeft"))) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        };
        bench.select("Zapier");
        QCOMPARE(link()->text(), QStringLiteral("Who is suspended: Tomás Ruiz"));
        bench.select("Door sensors");
        QVERIFY(!link());
        bench.select("Nightly export");
        QCOMPARE(link()->text(), QStringLiteral("Who left: Tomás Ruiz"));
        QTest::mouseClick(link(), Qt::LeftButton);
        link()->setFocus();
        QTest::keyClick(link(), Qt::Key_Space);
        QCOMPARE(shown.count(), 2);
        QCOMPARE(shown.at(0).at(0).value<UserId>(), UserId(QStringLiteral("tomas")));
    }

    void whatIsNobodysIsHandedOverFromElsewhere()
    {
        CommandBench bench;
        const Connection own = connectionOf("Nightly export", Connections::Kind::Internal);
        bench.pane.handOver(connectionOf("Zapier", Connections::Kind::Public));
        QVERIFY(!bench.over<HandOverDialog>());
        bench.pane.handOver(own);
        QVERIFY(bench.over<HandOverDialog>());
    }

    void aNewOneIsSelectedAndTold()
    {
        CommandBench bench;
        bench.service.listings.back()->answer(somePage());
        QSignalSpy said(&bench.pane, &ConnectionsPane::doneSaid);
        bench.pane.run(ConnectionCommand::Create);
        auto *dialog = bench.over<NewConnectionDialog>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Door sensors"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        const Connection fresh = connectionOf("Door sensors", Connections::Kind::Internal);
        bench.service.made.creations.front()->answer(Changed<CreatedConnection>{
            .value = {.connection = fresh, .secret = Secret(QByteArrayLiteral("ntn_x"))}});
        // As the console does when an action has ended.
        bench.pane.refresh();
        ConnectionPage page = somePage();
        page.items.insert(page.items.begin(), fresh);
        bench.service.listings.back()->answer(page);
        QTest::mouseClick(
            dialog->findChild<QPushButton *>(QStringLiteral("copySecret")), Qt::LeftButton);
        QCOMPARE(bench.clipboard.name(), QStringLiteral("Token of Door sensors"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(bench.table()->selectedIds(), QStringList{fresh.id.toString()});
        QCOMPARE(said.count(), 1);
        QCOMPARE(said.first().first().toString(), QStringLiteral("Door sensors is created."));
    }
};

QTEST_MAIN(TestConnectionCommands)
#include "tst_connectioncommands.moc"
