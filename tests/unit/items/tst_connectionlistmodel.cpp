// SPDX-License-Identifier: MIT
#include "models/items/connectionlistmodel.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

namespace {

ConnectionPage pageOf(const QStringList &ids, const QString &next = {})
{
    ConnectionPage page;
    for (const QString &id : ids)
        page.items.push_back({.id = ConnectionId(id), .name = QStringLiteral("Name of ") + id});
    if (!next.isEmpty())
        page.next = Cursor(next);
    return page;
}

QStringList idsOf(const ConnectionListModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.at(row).id.toString();
    return ids;
}

const QStringList abc{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};

} // namespace

class TestConnectionListModel final : public QObject {
    Q_OBJECT

    struct Bench {
        FakeWorkspaceService service;
        ManualClock clock;
        ConnectionListModel model{service, clock};
        QAbstractItemModelTester tester{
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        Bench() { tester.setUseFetchMore(false); }
        void load(const ConnectionPage &page)
        {
            model.reload();
            service.listings.back()->answer(page);
        }
    };
    using State = ConnectionListModel::LoadState;

private Q_SLOTS:
    void saysThatItLoadsAndThenShowsTheRows()
    {
        Bench bench;
        QCOMPARE(bench.model.loadState(), State::Idle);
        bench.model.reload();
        QCOMPARE(bench.model.loadState(), State::Loading);
        QVERIFY(!bench.model.asOf().isValid());
        bench.service.listings.back()->answer(pageOf(abc));
        QCOMPARE(bench.model.loadState(), State::Ready);
        QCOMPARE(idsOf(bench.model), abc);
        QCOMPARE(bench.model.asOf(), bench.clock.now());
        QVERIFY(bench.model.isComplete());
    }

    void fetchesTheNextPageFromItsCursor()
    {
        Bench bench;
        bench.load(pageOf(abc, QStringLiteral("p2")));
        QVERIFY(bench.model.canFetchMore({}));
        bench.model.fetchMore({});
        QCOMPARE(bench.model.loadState(), State::LoadingMore);
        QVERIFY(!bench.model.canFetchMore({}));
        QCOMPARE(bench.service.listings.back()->query.from, Cursor(QStringLiteral("p2")));
        bench.service.listings.back()->answer(pageOf({QStringLiteral("d")}));
        QCOMPARE(idsOf(bench.model), abc + QStringList{QStringLiteral("d")});
        QVERIFY(!bench.model.canFetchMore({}));
    }

    void keepsRowsWhenTheSecondPageFails()
    {
        Bench bench;
        bench.load(pageOf(abc, QStringLiteral("p2")));
        bench.model.fetchMore({});
        bench.service.listings.back()->fail(ApiError::Kind::Offline);
        QCOMPARE(bench.model.rowCount(), 3);
        QCOMPARE(bench.model.loadState(), State::Failed);
        QCOMPARE(bench.model.error()->kind, ApiError::Kind::Offline);
        QVERIFY(!bench.model.canFetchMore({}));
        bench.model.retry();
        QCOMPARE(bench.service.listings.back()->query.from, Cursor(QStringLiteral("p2")));
        bench.service.listings.back()->answer(pageOf({QStringLiteral("d")}));
        QCOMPARE(bench.model.rowCount(), 4);
        QVERIFY(!bench.model.error());
    }

    void goesOnThroughAnEmptyPage()
    {
        Bench bench;
        bench.load(pageOf(abc, QStringLiteral("p2")));
        bench.model.fetchMore({});
        QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
        bench.service.listings.back()->answer(pageOf({}, QStringLiteral("p3")));
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(bench.service.listings.back()->query.from, Cursor(QStringLiteral("p3")));
        bench.service.listings.back()->answer(pageOf({QStringLiteral("d")}));
        QCOMPARE(bench.model.rowCount(), 4);
    }

    void showsARowOnceThoughItComesTwice()
    {
        Bench bench;
        bench.load(pageOf(
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}, QStringLiteral("p2")));
        QCOMPARE(bench.model.rowCount(), 2);
        bench.model.fetchMore({});
        bench.service.listings.back()->answer(pageOf({QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(idsOf(bench.model), abc);
    }

    void refreshKeepsWhatViewsHoldOnTo()
    {
        Bench bench;
        bench.load(pageOf(abc));
        const QPersistentModelIndex selected(bench.model.index(2, 0));
        bench.model.refresh();
        QCOMPARE(bench.model.loadState(), State::Refreshing);
        QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        bench.service.listings.back()->answer(pageOf({QStringLiteral("new"), QStringLiteral("c"),
            QStringLiteral("x"), QStringLiteral("a")}));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(idsOf(bench.model),
            (QStringList{QStringLiteral("new"), QStringLiteral("c"), QStringLiteral("x"),
                QStringLiteral("a")}));
        QVERIFY(selected.isValid());
        QCOMPARE(selected.row(), 1);
        QCOMPARE(bench.model.rowOf(QStringLiteral("a")), 3);
        QCOMPARE(bench.model.rowOf(QStringLiteral("b")), -1);
    }

    void refreshReadsAsManyRowsAsThereWere()
    {
        Bench bench;
        bench.load(pageOf({QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("p2")));
        bench.model.fetchMore({});
        bench.service.listings.back()->answer(pageOf({QStringLiteral("c")}, QStringLiteral("p3")));
        bench.model.refresh();
        bench.service.listings.back()->answer(
            pageOf({QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("q2")));
        QCOMPARE(bench.model.rowCount(), 3); // nothing is lost half-way
        QCOMPARE(bench.service.listings.back()->query.from, Cursor(QStringLiteral("q2")));
        bench.service.listings.back()->answer(pageOf({QStringLiteral("c")}, QStringLiteral("q3")));
        QCOMPARE(idsOf(bench.model), abc);
        QVERIFY(bench.model.canFetchMore({}));
    }

    void aFailedRefreshLeavesTheRows()
    {
        Bench bench;
        bench.load(pageOf(abc));
        const QDateTime asOf = bench.model.asOf();
        bench.clock.advance(std::chrono::minutes(5));
        bench.model.refresh();
        bench.service.listings.back()->fail(ApiError::Kind::Timeout);
        QCOMPARE(idsOf(bench.model), abc);
        QCOMPARE(bench.model.asOf(), asOf);
        QCOMPARE(bench.model.loadState(), State::Failed);
    }

    void anotherQueryAbandonsTheOneUnderWay()
    {
        Bench bench;
        bench.model.reload();
        const auto first = bench.service.listings.back();
        ConnectionQuery query;
        query.text = QStringLiteral("zap");
        bench.model.setQuery(query);
        QVERIFY(first->isAbandoned());
        first->answer(pageOf(abc));
        QCOMPARE(bench.model.rowCount(), 0);
        QCOMPARE(bench.service.listings.back()->query.text, QStringLiteral("zap"));
        const size_t asked = bench.service.listings.size();
        bench.model.setQuery(query);
        QCOMPARE(bench.service.listings.size(), asked);
    }

    void saysThatItsRowsAnswerTheQueryBefore()
    {
        Bench bench;
        bench.load(pageOf(abc));
        ConnectionQuery query;
        query.text = QStringLiteral("zap");
        bench.model.setQuery(query);
        QVERIFY(bench.model.showsEarlierQuery());
        QCOMPARE(bench.model.rowCount(), 3);
        bench.service.listings.back()->fail(ApiError::Kind::Offline);
        QVERIFY(bench.model.showsEarlierQuery());
        bench.model.refresh();
        bench.service.listings.back()->answer(pageOf({QStringLiteral("b")}));
        QVERIFY(!bench.model.showsEarlierQuery());
        QCOMPARE(idsOf(bench.model), QStringList{QStringLiteral("b")});
    }

    void sortsThroughTheService()
    {
        Bench bench;
        bench.load(pageOf(abc));
        bench.model.sort(ConnectionListModel::Users, Qt::DescendingOrder);
        QCOMPARE(bench.service.listings.back()->query.sort, ConnectionQuery::Sort::Users);
        QCOMPARE(bench.service.listings.back()->query.order, Qt::DescendingOrder);
        const size_t asked = bench.service.listings.size();
        bench.model.sort(ConnectionListModel::MayDo, Qt::AscendingOrder);
        QCOMPARE(bench.service.listings.size(), asked);
    }

    void dropsTheRequestWithItself()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        {
            ConnectionListModel model(service, clock);
            model.reload();
        }
        QVERIFY(service.listings.back()->isAbandoned());
    }

    void unknownCellsSaySo()
    {
        Bench bench;
        bench.load(pageOf(abc));
        for (int column = 1; column < ConnectionListModel::columns; ++column) {
            const QModelIndex cell = bench.model.index(0, column);
            QCOMPARE(cell.data().toString(), QStringLiteral("Unknown"));
            QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Unknown"));
            QVERIFY(!cell.data(Qt::ToolTipRole).toString().isEmpty());
            QVERIFY(!cell.data(PagedListModel::ExportRole).isValid());
        }
    }

    void everyCellReadsAsTheSame()
    {
        Bench bench;
        ConnectionPage page;
        page.items.push_back({.id = ConnectionId(QStringLiteral("z")),
            .name = QStringLiteral("Roadmap sync"),
            .kind = Connections::Kind::Internal,
            .developer = {.name = QStringLiteral("Northwind")},
            .capabilities = Capabilities{.insertContent = true},
            .addedBy = PersonReference{.id = UserId(QStringLiteral("u")),
                .name = QStringLiteral("Tomás Ruiz"),
                .state = People::State::Left},
            .addedAt = bench.clock.now(),
            .status = Connections::Status::Active,
            .approved = true,
            .usersCount = 0,
            .directPagesCount = 57});
        bench.load(page);
        const auto text = [&](int column, int role) {
            return bench.model.index(0, column).data(role).toString();
        };
        QCOMPARE(text(ConnectionListModel::Name, Qt::DisplayRole), QStringLiteral("Roadmap sync"));
        QCOMPARE(text(ConnectionListModel::Name, Qt::AccessibleTextRole),
            QStringLiteral("Roadmap sync, Northwind · Internal"));
        QCOMPARE(text(ConnectionListModel::AddedBy, Qt::DisplayRole),
            QStringLiteral("Tomás Ruiz (left)"));
        QCOMPARE(text(ConnectionListModel::MayDo, Qt::DisplayRole), QStringLiteral("Read +1"));
        QCOMPARE(text(ConnectionListModel::MayDo, Qt::AccessibleTextRole),
            QStringLiteral("Read content, Insert content"));
        QCOMPARE(text(ConnectionListModel::Users, Qt::DisplayRole), QStringLiteral("–"));
        QCOMPARE(text(ConnectionListModel::Pages, Qt::DisplayRole), QStringLiteral("57"));
        QCOMPARE(text(ConnectionListModel::Status, Qt::DisplayRole), QStringLiteral("Owner left"));
        for (int column = 0; column < ConnectionListModel::columns; ++column) {
            QVERIFY(!text(column, Qt::AccessibleTextRole).isEmpty());
            QVERIFY(!bench.model.headerData(column, Qt::Horizontal, Qt::DisplayRole)
                         .toString()
                         .isEmpty());
        }
    }

    void momentsReadAsTheWindowSays()
    {
        Bench bench;
        ConnectionPage page = pageOf({QStringLiteral("a")});
        page.items.front().addedAt = bench.clock.now();
        bench.load(page);
        bench.model.setMomentText({.brief = [](const QDateTime &) { return QStringLiteral("now"); },
            .exact = [](const QDateTime &) { return QStringLiteral("exactly now"); }});
        const QModelIndex cell = bench.model.index(0, ConnectionListModel::AddedAt);
        QCOMPARE(cell.data().toString(), QStringLiteral("now"));
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), QStringLiteral("exactly now"));
    }

    void keepsTheCountsOfTheLastAnswer()
    {
        Bench bench;
        QSignalSpy changed(&bench.model, &ConnectionListModel::countsChanged);
        ConnectionPage page = pageOf(abc);
        page.counts = ConnectionCounts{.active = 18, .ownerLeft = 1};
        bench.load(page);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bench.model.counts()->active, 18);
        bench.load(page);
        QCOMPARE(changed.count(), 1);
    }

    void mergesAnyListIntoAnyOther()
    {
        // Every subset and order of five ids into every other of a sample: the merge may not depend
        // on luck.
        Bench bench;
        QStringList ids{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
            QStringLiteral("4"), QStringLiteral("5")};
        std::vector<QStringList> lists;
        do {
            lists.push_back(ids.mid(0, 1 + int(lists.size()) % 5));
        } while (std::next_permutation(ids.begin(), ids.end()));
        bench.load(pageOf(lists.front()));
        for (size_t i = 0; i < lists.size(); i += 3) {
            const QStringList &list = lists[(i * 37) % lists.size()];
            bench.load(pageOf(list));
            QCOMPARE(idsOf(bench.model), list);
            for (int row = 0; row < list.size(); ++row)
                QCOMPARE(bench.model.rowOf(list[row]), row);
        }
    }
};

QTEST_GUILESS_MAIN(TestConnectionListModel)
#include "tst_connectionlistmodel.moc"
