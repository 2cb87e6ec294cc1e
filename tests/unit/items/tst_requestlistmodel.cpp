// SPDX-License-Identifier: MIT
#include "models/items/requestlistmodel.h"
#include "models/items/requestwords.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

namespace {

ConnectionRequest request(const QString &id, const QString &connection, const QString &person)
{
    return {.id = RequestId(id),
        .user = {.id = UserId(QStringLiteral("u-") + person), .name = person},
        .connection = {.id = ConnectionId(QStringLiteral("c-") + connection),
            .name = connection,
            .developer = {.name = connection + QStringLiteral(", Inc.")}},
        .reason = QStringLiteral("New tickets\nopen a page."),
        .createdAt = QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC)};
}

RequestPage pageOf(std::vector<ConnectionRequest> requests, const QString &next = {})
{
    RequestPage page;
    page.items = std::move(requests);
    if (!next.isEmpty())
        page.next = Cursor(next);
    page.counts = RequestCounts{.open = 3, .approved = 2, .endsSoon = 1};
    return page;
}

struct RequestsBench {
    RequestsBench() { tester.setUseFetchMore(false); }

    const RequestQuery &asked() const { return service.governed.requestListings.back()->query; }
    void answer(RequestPage page)
    {
        service.governed.requestListings.back()->answer(std::move(page));
    }
    QString cell(int row, RequestListModel::Column column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }

    FakeWorkspaceService service;
    ManualClock clock;
    RequestListModel model{service, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestRequestListModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsSayWhoWhatWhyAndUntilWhen()
    {
        RequestsBench bench;
        bench.model.reload();
        ConnectionRequest ending
            = request(QStringLiteral("1"), QStringLiteral("Typeform"), QStringLiteral("Yuki Mori"));
        ending.until = bench.clock.now().addDays(5);
        ending.status = Requests::Status::Approved;
        ending.endsSoon = true;
        bench.answer(pageOf({ending,
            request(QStringLiteral("2"), QStringLiteral("Zapier"), QStringLiteral("Priya Nair"))}));
        QCOMPARE(bench.cell(0, RequestListModel::Name), QStringLiteral("Typeform"));
        QCOMPARE(bench.cell(0, RequestListModel::Name, RequestListModel::SubtitleRole),
            QStringLiteral("Typeform, Inc."));
        QCOMPARE(bench.cell(0, RequestListModel::Name, Qt::AccessibleTextRole),
            QStringLiteral("Typeform, requested by Yuki Mori"));
        // One line in a cell, all of it in the tool tip.
        QCOMPARE(
            bench.cell(0, RequestListModel::Reason), QStringLiteral("New tickets open a page."));
        QCOMPARE(bench.cell(0, RequestListModel::Reason, Qt::ToolTipRole),
            QStringLiteral("New tickets\nopen a page."));
        QCOMPARE(bench.cell(0, RequestListModel::Until, RequestListModel::EndsRole),
            QStringLiteral("ends in 5 day(s)"));
        QVERIFY(bench.cell(0, RequestListModel::Until, Qt::AccessibleTextRole)
                    .endsWith(QStringLiteral(", ends in 5 day(s)")));
        QCOMPARE(bench.cell(1, RequestListModel::Until), QStringLiteral("No end date"));
        QVERIFY(bench.cell(1, RequestListModel::Until, RequestListModel::EndsRole).isEmpty());
        for (int column = 0; column < RequestListModel::columns; ++column)
            QVERIFY(
                !bench.model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void filtersAskTheServiceAndWhatItCannotIsSortedOut()
    {
        RequestsBench bench;
        using Filter = RequestListModel::Filter;
        bench.model.setQuery({.filter = Filter::Denied, .mine = true});
        QCOMPARE(bench.asked().status, std::optional(Requests::Status::Denied));
        QVERIFY(bench.asked().mine);
        bench.model.setQuery({.filter = Filter::All});
        QVERIFY(!bench.asked().status);
        bench.model.setQuery({.filter = Filter::EndsSoon});
        QCOMPARE(bench.asked().status, std::optional(Requests::Status::Approved));
        // None on the first page: the next is asked for, and the filter holds for both.
        bench.answer(pageOf(
            {request(QStringLiteral("1"), QStringLiteral("Make"), QStringLiteral("Sofia Rossi"))},
            QStringLiteral("2")));
        QCOMPARE(bench.model.loadState(), PagedListModel::LoadState::Loading);
        QCOMPARE(bench.asked().from, std::optional(Cursor(QStringLiteral("2"))));
        ConnectionRequest ending
            = request(QStringLiteral("2"), QStringLiteral("Typeform"), QStringLiteral("Yuki Mori"));
        ending.endsSoon = true;
        bench.answer(pageOf({ending}));
        QCOMPARE(bench.model.rowCount(), 1);
        QCOMPARE(bench.cell(0, RequestListModel::Name), QStringLiteral("Typeform"));
    }

    void searchLooksIntoConnectionPersonReasonAndNote()
    {
        RequestsBench bench;
        const std::vector<ConnectionRequest> rows{
            request(QStringLiteral("1"), QStringLiteral("Make"), QStringLiteral("Sofia Rossi")),
            request(QStringLiteral("2"), QStringLiteral("Zapier"), QStringLiteral("Priya Nair"))};
        for (const QString &text : {QStringLiteral("zap"), QStringLiteral("PRIYA")}) {
            bench.model.setQuery({.text = text});
            bench.answer(pageOf(rows));
            QCOMPARE(bench.model.rowCount(), 1);
            QCOMPARE(bench.cell(0, RequestListModel::Name), QStringLiteral("Zapier"));
        }
        bench.model.setQuery({.text = QStringLiteral("tickets")});
        bench.answer(pageOf(rows));
        QCOMPARE(bench.model.rowCount(), 2);
    }

    void countsComeWithEveryAnswer()
    {
        RequestsBench bench;
        QSignalSpy counted(&bench.model, &RequestListModel::countsChanged);
        bench.model.reload();
        bench.answer(pageOf({}));
        QCOMPARE(counted.count(), 1);
        QCOMPARE(bench.model.counts()->endsSoon, 1);
    }

    void asksNothingWhereThereAreNoRequests()
    {
        FakeWorkspaceService service(Provenance::Measured);
        ManualClock clock;
        RequestListModel model(service, clock);
        QVERIFY(!model.canAsk());
        model.setQuery({.filter = RequestListModel::Filter::All});
        QCOMPARE(model.loadState(), PagedListModel::LoadState::Idle);
    }

    void wordsForDatesAndOutcomes()
    {
        const QDateTime now(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(RequestWords::ends(now.addSecs(3600), now), QStringLiteral("ends today"));
        QCOMPARE(RequestWords::ends(now.addDays(1), now), QStringLiteral("ends tomorrow"));
        QCOMPARE(RequestWords::ends(now.addDays(7), now), QStringLiteral("ends in 7 day(s)"));
        QCOMPARE(RequestWords::ends(now.addSecs(-1), now), QStringLiteral("has ended"));
        ConnectionRequest denied
            = request(QStringLiteral("1"), QStringLiteral("Make"), QStringLiteral("Sofia Rossi"));
        QVERIFY(RequestWords::outcome(denied).isEmpty());
        denied.status = Requests::Status::Denied;
        denied.decidedBy = PersonReference{.name = QStringLiteral("Ada Byron")};
        QCOMPARE(RequestWords::outcome(denied), QStringLiteral("Denied by Ada Byron"));
        denied.pagesCount = 3;
        QCOMPARE(
            RequestWords::hiddenPages(denied), QStringLiteral("3 page(s) that you cannot see"));
        denied.pages.resize(1);
        QCOMPARE(
            RequestWords::hiddenPages(denied), QStringLiteral("and 2 more that you cannot see"));
    }
};

QTEST_GUILESS_MAIN(TestRequestListModel)
#include "tst_requestlistmodel.moc"
