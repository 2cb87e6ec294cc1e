// SPDX-License-Identifier: MIT
#include "tests/gui/approvals/approvalsbench.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/approvals/approvaldelegate.h"
#include "ui/common/messagebar.h"
#include "ui/common/searchfield.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

using namespace Gatehouse;

//! The approved list as owners, members and guests meet it.
class TestApprovalsPane final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void showsPolicyApprovedOnesAndApartTheOthers()
    {
        ApprovalsBench bench;
        bench.load();
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Content);
        QCOMPARE(Desk::names(bench.table),
            (QStringList{QStringLiteral("Slack"), QStringLiteral("Typeform")}));
        QCOMPARE(Desk::names(bench.unapprovedTable),
            (QStringList{QStringLiteral("Miro"), QStringLiteral("Zapier")}));
        QVERIFY(bench.says(QStringLiteral("A restriction removes nothing")));
        QCOMPARE(
            bench.setting("restriction")->currentText(), QStringLiteral("Only from approved list"));
        QCOMPARE(bench.setting("autoApprove")->currentText(), QStringLiteral("On"));
        QCOMPARE(namelessControls(&bench.pane), QStringList());
        QVERIFY(Desk::button(&bench.pane, QStringLiteral("Approve Zapier")));
        QVERIFY(Desk::button(&bench.pane, QStringLiteral("Disconnect Zapier…")));
    }

    void aMemberSeesThePolicyReadOnlyWithTheReason()
    {
        ApprovalsBench bench(People::Role::Member);
        bench.answerPolicy(ApprovalsBench::restricted, false);
        QVERIFY(bench.service.governed.approvalListings.empty());
        QVERIFY(bench.service.listings.empty());
        QVERIFY(bench.setting("restriction")->isVisible());
        QVERIFY(!bench.setting("restriction")->isEnabled());
        QCOMPARE(bench.setting("restriction")->toolTip(),
            QStringLiteral("Only workspace owners change the policy."));
        QVERIFY(bench.says(QStringLiteral("Only workspace owners change the policy.")));
        QVERIFY(bench.says(QStringLiteral("Only workspace owners see the approved list.")));
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("+ Add approved connection")));
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Policy as a file")));
        QVERIFY(!bench.pane.searchField()->isVisible());
        // One sentence, one button: where to ask.
        QSignalSpy wanted(&bench.pane, &ApprovalsPane::directoryRequested);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Request a connection…")));
        QCOMPARE(wanted.count(), 1);
    }

    void whoOnlyLooksAsAMemberIsOfferedNothingToSend()
    {
        ApprovalsBench bench(People::Role::Member, Standing::Reach::LooksAs);
        bench.answerPolicy(ApprovalsBench::restricted, false);
        QVERIFY(bench.says(QStringLiteral("Only workspace owners see the approved list.")));
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Request a connection…")));
    }

    void guestsAndOtherPlansSeeWhy_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("guest") << QByteArray("role")
                               << QStringLiteral("Guests install no connections");
        QTest::newRow("plan") << QByteArray("plan") << QStringLiteral("the enterprise plan");
    }
    void guestsAndOtherPlansSeeWhy()
    {
        QFETCH(QByteArray, reason);
        QFETCH(QString, sentence);
        ApprovalsBench bench(People::Role::Guest);
        ApprovalsBench::refuse(bench.service.governed, reason.constData());
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Empty);
        QVERIFY2(bench.says(sentence), qPrintable(Desk::texts(&bench.pane).join(u'\n')));
        QVERIFY(!bench.setting("restriction")->isVisible());
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("+ Add approved connection")));
        QVERIFY(bench.service.governed.approvalListings.empty());
    }

    void aReadOnlyProfileShowsEverythingAndChangesNothing()
    {
        ApprovalsBench bench(People::Role::Owner, Standing::Reach::ReadOnly);
        bench.load();
        const QString why = QStringLiteral("This profile is read-only. Settings can change that.");
        QCOMPARE(bench.setting("creationLimit")->toolTip(), why);
        const QAbstractButton *add
            = Desk::button(&bench.pane, QStringLiteral("+ Add approved connection"));
        QVERIFY(add && !add->isEnabled());
        QCOMPARE(add->toolTip(), why);
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Approve Zapier"))->isEnabled());
        QMenu *menu = ApprovalsBench::menuOf(bench.table, 1);
        QVERIFY(!ApprovalsBench::actionOf(menu, "editApproval")->isEnabled());
        QCOMPARE(ApprovalsBench::actionOf(menu, "removeApproval")->toolTip(), why);
        menu->close();
    }

    void aFailureKeepsTheRowsAndOffersTheRemedy()
    {
        ApprovalsBench bench;
        bench.answerPolicy(ApprovalsBench::restricted);
        bench.service.governed.approvalListings.back()->fail(ApiError::Kind::Offline);
        bench.answerUnapproved({});
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Failed);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Try again")));
        bench.load();
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Content);
        bench.pane.refresh();
        bench.service.governed.approvalListings.back()->fail(ApiError::Kind::Offline);
        QCOMPARE(bench.approvals.rowCount(), 2);
        QVERIFY(bench.pane.messageBar()->isVisible());
    }

    void theNumberIsThatOfWhatIsShown()
    {
        ApprovalsBench bench;
        bench.load();
        QVERIFY(bench.says(QStringLiteral("Installed, not approved")));
        QVERIFY(Desk::sees(&bench.pane, QStringLiteral("2")));
        bench.pane.searchField()->setText(QStringLiteral("zap"));
        QTest::keyClick(bench.pane.searchField(), Qt::Key_Return);
        bench.answerApprovals({});
        bench.answerUnapproved({"Zapier"});
        QVERIFY2(Desk::sees(&bench.pane, QStringLiteral("1 of 2")),
            qPrintable(Desk::texts(&bench.pane).join(u'\n')));
    }

    void oneSelectionInBothTables()
    {
        ApprovalsBench bench;
        bench.load();
        ApprovalsBench::click(bench.table, 1);
        ApprovalsBench::click(bench.unapprovedTable, 0);
        QVERIFY(bench.table->selectedRows().isEmpty());
        QCOMPARE(bench.unapprovedTable->selectedIds(), QStringList{QStringLiteral("Miro")});
        ApprovalsBench::click(bench.table, 0);
        QVERIFY(bench.unapprovedTable->selectedRows().isEmpty());
        QCOMPARE(bench.table->selectedIds(), QStringList{QStringLiteral("Slack")});
    }

    void searchesBothLists()
    {
        ApprovalsBench bench;
        bench.load();
        QTest::keyClicks(bench.pane.searchField(), QStringLiteral("zap"));
        QTest::keyClick(bench.pane.searchField(), Qt::Key_Return);
        QCOMPARE(bench.service.governed.approvalListings.back()->query.text, QStringLiteral("zap"));
        QCOMPARE(bench.service.listings.back()->query.text, QStringLiteral("zap"));
        bench.answerApprovals({});
        bench.answerUnapproved({"Zapier"});
        QVERIFY(bench.says(QStringLiteral("No approved connection matches “zap”.")));
        QVERIFY(!bench.table->isVisible());
        QVERIFY(bench.unapprovedTable->isVisible());
        bench.pane.refresh();
        bench.answerApprovals({});
        bench.answerUnapproved({});
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Clear search")));
        QVERIFY(bench.service.governed.approvalListings.back()->query.text.isEmpty());
    }

    void saysWhenEverythingOrNothingIsApproved()
    {
        ApprovalsBench bench;
        bench.answerPolicy(ApprovalsBench::restricted);
        bench.answerApprovals({ApprovalsBench::typeform()});
        bench.answerUnapproved({});
        QVERIFY(bench.says(QStringLiteral("Every installed connection is approved.")));
        bench.pane.refresh();
        bench.answerApprovals({});
        bench.answerUnapproved({"Zapier"});
        QVERIFY(bench.says(QStringLiteral("Nothing is approved yet.")));
        bench.pane.refresh();
        bench.answerUnapproved({});
        bench.answerApprovals({});
        QVERIFY(bench.says(QStringLiteral("No connection is installed that could be approved.")));
    }

    void theMenuLeadsToConnections()
    {
        ApprovalsBench bench;
        bench.load();
        QSignalSpy details(&bench.pane, &ApprovalsPane::connectionChosen);
        QSignalSpy users(&bench.pane, &ApprovalsPane::connectionUsersChosen);
        QSignalSpy events(&bench.pane, &ApprovalsPane::eventsRequested);
        QSignalSpy persons(&bench.pane, &ApprovalsPane::installationsChosen);
        // By mouse: the button at the end of the row.
        ApprovalsBench::click(bench.table, 1);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("More actions for Typeform")));
        QVERIFY(Desk::choose(QStringLiteral("Show details in Connections")));
        QCOMPARE(details.count(), 1);
        QVERIFY(ApprovalsBench::menuOf(bench.table, 1));
        QVERIFY(Desk::choose(QStringLiteral("View users with access")));
        QCOMPARE(users.count(), 1);
        QVERIFY(ApprovalsBench::menuOf(bench.table, 1));
        QVERIFY(Desk::choose(QStringLiteral("Show in the audit log")));
        QCOMPARE(events.count(), 1);
        QCOMPARE(events[0][0].value<Connection>().name, QStringLiteral("Typeform"));
        QMenu *menu = ApprovalsBench::menuOf(bench.table, 0);
        QMenu *people = ApprovalsBench::actionOf(menu, "filterByUser")->menu();
        QCOMPARE(people->actions().size(), 3);
        people->actions().at(1)->trigger();
        QCOMPARE(persons.count(), 1);
        QCOMPARE(persons[0][0].value<PersonReference>().name, QStringLiteral("Mei Tanaka"));
        menu->close();
    }

    void aDoubleClickShowsTheDetails()
    {
        ApprovalsBench bench;
        bench.load();
        QSignalSpy details(&bench.pane, &ApprovalsPane::connectionChosen);
        const auto clickTwice = [](TableView *view) {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {60, 10});
            QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, {60, 10});
        };
        clickTwice(bench.table);
        QCOMPARE(details.count(), 1);
        clickTwice(bench.unapprovedTable);
        QCOMPARE(details[1][0].value<ConnectionId>().toString(), QStringLiteral("Miro"));
    }

    void tabLeadsThroughEverythingInOrder()
    {
        ApprovalsBench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        bench.setting("restriction")->setFocus();
        QStringList visited;
        for (int i = 0; i < 9; ++i) {
            visited << bench.pane.focusWidget()->accessibleName();
            QTest::keyClick(bench.pane.focusWidget(), Qt::Key_Tab);
        }
        visited.removeAll(QString()); // what its text names
        QCOMPARE(visited,
            (QStringList{QStringLiteral("Restrict members from installing connections"),
                QStringLiteral("Auto-approve connections built by Notion"),
                QStringLiteral("Only owners create connections"),
                QStringLiteral("Search connections"), QStringLiteral("Policy as a file"),
                QStringLiteral("Approved connections"),
                QStringLiteral("Installed, not approved")}));
        // And round again.
        QCOMPARE(bench.pane.focusWidget(), static_cast<QWidget *>(bench.setting("restriction")));
    }

    void theNumberOfFurtherPeopleLeadsToAllOfThem()
    {
        ApprovalsBench bench;
        bench.load();
        QSignalSpy users(&bench.pane, &ApprovalsPane::connectionUsersChosen);
        const QModelIndex cell = bench.approvals.index(0, ApprovalListModel::InstalledBy);
        const QRect place = bench.table->visualRect(cell);
        // The names are told, the number leads on: somewhere from left to right it is met.
        for (int x = place.left(); x < place.right() && users.isEmpty(); x += 4)
            QTest::mouseClick(bench.table->viewport(), Qt::LeftButton, {}, {x, place.center().y()});
        QCOMPARE(users.count(), 1);
        QCOMPARE(users[0][0].value<ConnectionId>().toString(), QStringLiteral("Slack"));
    }

    void revokesOnePersonAndEverybody()
    {
        ApprovalsBench bench;
        bench.load();
        QMenu *menu = ApprovalsBench::menuOf(bench.table, 0);
        const QMenu *people = ApprovalsBench::actionOf(menu, "revokeAccess")->menu();
        QCOMPARE(people->actions().last()->text(), QStringLiteral("Choose among all 19…"));
        people->actions().at(1)->trigger();
        menu->close();
        QVERIFY(bench.dialogSays(QStringLiteral("Revoke access of Mei Tanaka to Slack")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Revoke access of Mei Tanaka")));
        QCOMPARE(bench.service.made.revocations.size(), size_t(1));
        QTRY_VERIFY(!bench.dialog());
        ApprovalsBench::menuOf(bench.table, 1);
        QVERIFY(Desk::choose(QStringLiteral("Disconnect all users…")));
        QVERIFY(bench.dialogSays(QStringLiteral("Disconnect all users of Typeform")));
    }

    void approvesWhatIsNotApprovedByMouseAndByKeys()
    {
        ApprovalsBench bench;
        bench.load();
        auto &approved = bench.service.governedChanges.approvals;
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Approve Zapier")));
        QCOMPARE(approved.size(), size_t(1));
        QCOMPARE(approved[0]->query.id.toString(), QStringLiteral("Zapier"));
        QMenu *menu = ApprovalsBench::menuOf(bench.unapprovedTable, 0);
        QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction()->text(), QStringLiteral("Approve Miro"));
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(approved.size(), size_t(2));
        QCOMPARE(approved[1]->query.id.toString(), QStringLiteral("Miro"));
    }

    void disconnectsAfterSayingWhatItEnds()
    {
        ApprovalsBench bench;
        bench.load();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Disconnect Zapier…")));
        QVERIFY(bench.dialogSays(QStringLiteral("Ends the access of 3 people")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Disconnect Zapier")));
        QCOMPARE(
            bench.service.made.disconnections[0]->query.id.toString(), QStringLiteral("Zapier"));
    }

    void keysReachEveryRowOfALongList()
    {
        ApprovalsBench bench;
        bench.answerPolicy(ApprovalsBench::restricted);
        std::vector<ApprovedConnection> many;
        for (int i = 0; i < 40; ++i) {
            many.push_back(ApprovalsBench::typeform());
            many.back().id = ConnectionId(QString::number(i));
        }
        bench.answerApprovals(many);
        bench.answerUnapproved({"Zapier"});
        const auto *scroll = bench.pane.findChild<QScrollArea *>();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        bench.table->setFocus();
        QTest::keyClick(bench.table, Qt::Key_End);
        const auto isSeen = [&](int row) {
            const QPoint top = bench.table->viewport()->mapTo(
                scroll->viewport(), QPoint(0, bench.table->rowViewportPosition(row)));
            return top.y() >= 0
                && top.y() + bench.table->rowHeight(row) <= scroll->viewport()->height() + 1;
        };
        QVERIFY(isSeen(39));
        QTest::keyClick(bench.table, Qt::Key_Home);
        QVERIFY(isSeen(0));
    }

    void rowsComeAndGoWithTheirButtons()
    {
        ApprovalsBench bench;
        bench.load();
        bench.pane.refresh();
        bench.answerUnapproved({"Loom", "Zapier"});
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Approve Miro")));
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Approve Loom")));
        QCOMPARE(bench.service.governedChanges.approvals[0]->query.id.toString(),
            QStringLiteral("Loom"));
    }

    void keepsColumnsAndSelection()
    {
        QByteArray state;
        {
            ApprovalsBench bench;
            bench.load();
            bench.table->setColumnWanted(ApprovalListModel::Note, false);
            ApprovalsBench::click(bench.table, 1);
            state = bench.pane.saveState();
        }
        ApprovalsBench bench;
        QVERIFY(bench.pane.restoreState(state));
        bench.load();
        QVERIFY(!bench.table->isColumnWanted(ApprovalListModel::Note));
        QCOMPARE(bench.table->selectedIds(), QStringList{QStringLiteral("Typeform")});
        QVERIFY(!bench.pane.restoreState(QByteArray("nonsense")));
    }
};

QTEST_MAIN(TestApprovalsPane)
#include "tst_approvalspane.moc"
