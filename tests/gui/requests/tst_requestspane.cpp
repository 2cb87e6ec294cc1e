// SPDX-License-Identifier: MIT
#include "tests/gui/requests/requestsbench.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

using namespace Gatehouse;

namespace {

QList<QToolButton *> filtersOf(const RequestsBench &bench)
{
    return bench.pane.findChild<QuickFilterBar *>()->findChildren<QToolButton *>();
}

} // namespace

//! What the pane shows of requests, to whom.
class TestRequestsPane final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void ownersSeeTheInboxWithItsCounts()
    {
        RequestsBench bench;
        QCOMPARE(bench.pane.title(), QStringLiteral("Requests"));
        QCOMPARE(bench.asked().status, std::optional(Requests::Status::Open));
        QVERIFY(!bench.asked().mine);
        bench.load();
        QStringList names;
        for (const QToolButton *button : filtersOf(bench))
            names << button->accessibleName();
        QCOMPARE(names,
            (QStringList{QStringLiteral("Open 3"), QStringLiteral("Waiting for install 1"),
                QStringLiteral("Approved 4"), QStringLiteral("Denied 2"),
                QStringLiteral("Withdrawn 0"), QStringLiteral("All 10"),
                QStringLiteral("Ends soon 0")}));
        bench.click(0);
        QCOMPARE(namelessControls(&bench.pane), QStringList());
    }

    void filtersAskTheServiceByMouseAndKeys()
    {
        RequestsBench bench;
        bench.load();
        QTest::mouseClick(filtersOf(bench).at(3), Qt::LeftButton);
        QCOMPARE(bench.asked().status, std::optional(Requests::Status::Denied));
        QTest::keyClick(filtersOf(bench).at(3), Qt::Key_Right);
        QCOMPARE(bench.asked().status, std::optional(Requests::Status::Withdrawn));
        bench.answer({});
        QVERIFY(bench.says("No request was withdrawn."));
        QTest::mouseClick(
            Desk::button(&bench.pane, QStringLiteral("Show all requests")), Qt::LeftButton);
        QVERIFY(!bench.asked().status);
    }

    void detailsHoldAllThatIsNeededToDecide()
    {
        RequestsBench bench;
        bench.load();
        bench.click(0);
        QVERIFY(bench.says("Priya Nair"));
        QVERIFY(bench.says("New tickets open a page."));
        QVERIFY(bench.says("Reads and inserts content."));
        QVERIFY(bench.says("Search, and read pages, blocks, databases and views"));
        QVERIFY(bench.says("Customers"));
        QVERIFY(bench.says("14 page(s) below"));
        QVERIFY(bench.says("and 2 more that you cannot see"));
        QVERIFY(bench.says("No end date"));
        QSignalSpy person(&bench.pane, &RequestsPane::personChosen);
        bench.press("showRequester");
        QCOMPARE(person.at(0).at(0).value<UserId>(), bench.zapier.user.id);
        bench.click(0);
        bench.click(1, Qt::ControlModifier);
        QVERIFY(bench.says("2 request(s) selected"));
        QTRY_VERIFY(bench.says("for Sofia Rossi; not installed"));
    }

    void whatIsDeniedStaysInSightInALowWindow()
    {
        RequestsBench bench;
        // What is left of the smallest window.
        bench.pane.resize(904, 548);
        bench.load();
        bench.click(0);
        bench.press("denyRequest");
        const auto *page = bench.pane.findChild<QScrollArea *>(QStringLiteral("requestText"));
        const QLabel *reason = nullptr;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->text() == QLatin1String("New tickets open a page."))
                reason = label;
        }
        QVERIFY(reason);
        const auto shown = [&] {
            return page->viewport()->rect().contains(
                QRect(reason->mapTo(page->viewport(), QPoint()), reason->size()));
        };
        QTRY_VERIFY(shown());
        // And the rest is a key away.
        QVERIFY(page->verticalScrollBar()->maximum() > 0);
        QCOMPARE(page->focusPolicy(), Qt::StrongFocus);
    }

    void capabilitiesAndPagesStandSideBySideWhereThereIsRoom()
    {
        RequestsBench bench;
        bench.load();
        bench.click(0);
        const auto place = [&bench](const char *words) {
            for (const QLabel *label : bench.pane.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == QString::fromUtf8(words))
                    return label->mapTo(&bench.pane, QPoint(0, 0));
            }
            return QPoint();
        };
        QCOMPARE(place("What Zapier asks for").x(), place("Pages it is wanted for").x());
        auto *splitter = bench.pane.findChild<QSplitter *>();
        bench.pane.resize(1800, 760);
        splitter->setSizes({1000, 700});
        QCoreApplication::sendPostedEvents();
        QTRY_COMPARE(place("What Zapier asks for").y(), place("Pages it is wanted for").y());
    }

    void decidedOnesSayByWhomAndWhy()
    {
        RequestsBench bench;
        ConnectionRequest denied = bench.zapier;
        denied.status = Requests::Status::Denied;
        denied.decidedBy = PersonReference{.name = QStringLiteral("Linus Berg")};
        denied.decidedAt = bench.clock.now().addDays(-3);
        denied.note = QStringLiteral("The list of accounts stays the one place.");
        bench.answer({denied});
        bench.click(0);
        QVERIFY(bench.says("Denied by Linus Berg"));
        QVERIFY(bench.says("The list of accounts stays the one place."));
        QVERIFY(!bench.button("approveRequest"));
        QVERIFY(bench.pane.whyNot(RequestCommand::Deny)
                    .startsWith(QStringLiteral("This request is not open any more")));
    }

    void whatEndsSoonIsToldWithAButtonThatFilters()
    {
        RequestsBench bench;
        bench.answer({bench.zapier}, 2);
        QVERIFY(bench.pane.messageBar()->isVisible());
        QVERIFY(bench.says("The access to 2 connection(s) ends within a week."));
        QTest::mouseClick(Desk::button(&bench.pane, QStringLiteral("Show them")), Qt::LeftButton);
        QCOMPARE(bench.asked().status, std::optional(Requests::Status::Approved));
        ConnectionRequest ending = bench.zapier;
        ending.status = Requests::Status::Approved;
        ending.endsSoon = true;
        ending.until = bench.clock.now().addDays(5);
        bench.answer({ending, bench.make}, 2);
        QVERIFY(!bench.pane.messageBar()->isVisible());
        QCOMPARE(bench.model.rowCount(), 1);
        bench.click(0);
        QVERIFY(bench.says("ends in 5 day(s)"));
        // Closed once, it does not come back for the same.
        QTest::mouseClick(filtersOf(bench).at(0), Qt::LeftButton);
        bench.answer({bench.make}, 2);
        QTest::mouseClick(
            Desk::button(&bench.pane, QStringLiteral("Close message")), Qt::LeftButton);
        bench.pane.refresh();
        bench.answer({bench.make}, 2);
        QVERIFY(!bench.pane.messageBar()->isVisible());
        bench.pane.refresh();
        bench.answer({bench.make}, 3);
        QVERIFY(bench.pane.messageBar()->isVisible());
    }

    void membersSeeTheirOwnAlone()
    {
        RequestsBench bench(People::Role::Member);
        QCOMPARE(bench.pane.title(), QStringLiteral("My requests"));
        QVERIFY(bench.asked().mine);
        QVERIFY(!bench.asked().status);
        bench.answer({});
        QVERIFY(bench.says("You have not asked for a connection yet."));
        bench.pane.refresh();
        ConnectionRequest own = bench.zapier;
        own.user.id = UserId(QStringLiteral("me"));
        bench.answer({own});
        QVERIFY(bench.table->isColumnHidden(RequestListModel::From));
        bench.click(0);
        QVERIFY(!bench.button("approveRequest"));
        QVERIFY(!bench.button("denyRequest"));
        QCOMPARE(bench.pane.whyNot(RequestCommand::Approve),
            QStringLiteral("Only workspace owners decide about requests."));
        bench.key(Qt::Key_A);
        bench.key(Qt::Key_D);
        QVERIFY(bench.service.governedChanges.requestApprovals.empty());
        QVERIFY(!bench.note());
        bench.press("withdrawRequest");
        QVERIFY(bench.dialogSays("You can request Zapier again."));
        QTest::keyClick(bench.dialog(), Qt::Key_Return);
        QCOMPARE(bench.service.governedChanges.withdrawals.back()->query.id, own.id);
    }

    void membersAskForLongerWhereTheEndIsTold()
    {
        RequestsBench bench(People::Role::Member);
        ConnectionRequest ending = bench.zapier;
        ending.user.id = UserId(QStringLiteral("me"));
        ending.status = Requests::Status::Approved;
        ending.endsSoon = true;
        ending.until = bench.clock.now().addDays(5);
        ending.connection.isInstalledByMe = true;
        ending.connection.endsAt = ending.until;
        ConnectionRequest waiting = ending;
        waiting.id = RequestId(QStringLiteral("r-waiting"));
        waiting.connection.request = RequestId(QStringLiteral("another"));
        ConnectionRequest over = ending;
        over.id = RequestId(QStringLiteral("r-over"));
        over.connection.isInstalledByMe = false;
        over.connection.endsAt = {};
        over.connection.isApproved = true;
        over.connection.whyNot = Directory::Obstacle::Policy;
        ConnectionRequest open = bench.make;
        open.user.id = UserId(QStringLiteral("me"));
        bench.answer({ending, waiting, over, open}, 1);
        QVERIFY(bench.says("It was approved until a date. To go on, ask for longer."));
        bench.click(1);
        QVERIFY(!bench.button("askLonger"));
        QCOMPARE(bench.pane.whyNot(RequestCommand::AskLonger),
            QStringLiteral("You have asked for Zapier already."));
        bench.click(3);
        QVERIFY(!bench.button("askLonger"));
        QCOMPARE(bench.pane.whyNot(RequestCommand::AskLonger),
            QStringLiteral("Your access to Make has no end date."));
        bench.click(2);
        bench.press("askLonger");
        QVERIFY(bench.dialogSays("Request Zapier"));
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        bench.click(0);
        bench.press("askLonger");
        QVERIFY(bench.dialogSays("Ask for longer use of Zapier"));
        QTest::keyClicks(bench.dialog()->focusWidget(), QStringLiteral("It goes on."));
        QVERIFY(Desk::tabTo(bench.dialog(), QStringLiteral("Send request")));
        QCOMPARE(bench.service.governedChanges.requests.back()->query.draft.connection,
            ending.connection.id);
    }

    void guestsAreToldWhyAndNothingIsAsked()
    {
        RequestsBench bench(People::Role::Guest);
        QVERIFY(bench.listings().empty());
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Empty);
        QVERIFY(bench.says("Guests cannot install connections"));
        QVERIFY(!bench.button("browseDirectory"));
        QCOMPARE(bench.pane.whyNot(RequestCommand::Browse),
            QStringLiteral("Guests cannot change connections."));
        bench.pane.run(RequestCommand::Browse);
        QVERIFY(!bench.dialog());
    }

    void otherPlansAreToldWhy()
    {
        RequestsBench bench;
        bench.listings().back()->answer(ApiError{.kind = ApiError::Kind::Restricted,
            .httpStatus = 403,
            .reason = QStringLiteral("plan")});
        QVERIFY(bench.says("Requests belong to the enterprise plan."));
        QVERIFY(!bench.pane.findChild<QuickFilterBar *>()->isVisible());
        QTest::mouseClick(
            Desk::button(bench.pane.states(), QStringLiteral("Browse the directory…")),
            Qt::LeftButton);
        QVERIFY(bench.dialog());
    }

    void aNotionProfileNamesTheNextStep()
    {
        RequestsBench bench(People::Role::Owner, Standing::Reach::Measures, Provenance::Measured);
        QVERIFY(bench.says("Notion has no public call for requests."));
        QSignalSpy opened(&bench.pane, &RequestsPane::openUrlRequested);
        QTest::mouseClick(Desk::button(&bench.pane, QStringLiteral("Open Notion")), Qt::LeftButton);
        QCOMPARE(opened.at(0).at(0).toUrl().host(), QStringLiteral("app.notion.com"));
    }

    void failuresKeepRowsAndOfferARemedy()
    {
        RequestsBench bench;
        bench.listings().back()->fail(ApiError::Kind::Offline);
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Failed);
        QTest::mouseClick(Desk::button(&bench.pane, QStringLiteral("Try again")), Qt::LeftButton);
        bench.load();
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Content);
        bench.pane.refresh();
        bench.listings().back()->fail(ApiError::Kind::Timeout);
        QVERIFY(bench.pane.messageBar()->isVisible());
        QCOMPARE(bench.model.rowCount(), 3);
    }

    void readOnlyProfilesOnlyLook()
    {
        RequestsBench bench(People::Role::Owner, Standing::Reach::ReadOnly);
        bench.load();
        bench.click(0);
        QVERIFY(bench.button("approveRequest"));
        QVERIFY(!bench.button("approveRequest")->isEnabled());
        QCOMPARE(bench.button("denyRequest")->toolTip(),
            QStringLiteral("This profile is read-only. Settings can change that."));
        bench.key(Qt::Key_A);
        QVERIFY(bench.service.governedChanges.requestApprovals.empty());
    }

    void theRowMenuOpensByKeyboardAndStateIsKept()
    {
        QByteArray state;
        {
            RequestsBench bench;
            bench.load();
            bench.click(1);
            bench.key(Qt::Key_F10, Qt::ShiftModifier);
            QVERIFY(Desk::menu());
            QVERIFY(Desk::choose(QStringLiteral("Show details")));
            QTest::mouseClick(filtersOf(bench).at(5), Qt::LeftButton);
            state = bench.pane.saveState();
        }
        RequestsBench bench;
        QVERIFY(bench.pane.restoreState(state));
        QVERIFY(!bench.asked().status);
        bench.load();
        QCOMPARE(bench.selected(), makeName);
        QVERIFY(!bench.pane.restoreState(QByteArray("nonsense")));
    }
};

QTEST_MAIN(TestRequestsPane)
#include "tst_requestspane.moc"
