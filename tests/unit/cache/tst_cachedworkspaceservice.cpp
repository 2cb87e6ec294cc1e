// SPDX-License-Identifier: MIT
#include "models/cache/cachedworkspaceservice.h"

#include "models/cache/cache.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/connectionuserlistmodel.h"
#include "models/items/personlistmodel.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = PagedListModel::LoadState;

namespace {

ConnectionPage pageOf(const QStringList &ids, const QString &next = {})
{
    ConnectionPage page;
    for (const QString &id : ids)
        page.items.push_back({.id = ConnectionId(id), .name = u"Name of "_s + id});
    if (!next.isEmpty())
        page.next = Cursor(next);
    return page;
}

template <class Model>
QStringList idsOf(const Model &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.at(row).id.toString();
    return ids;
}

const QStringList abc{u"a"_s, u"b"_s, u"c"_s};

} // namespace

class TestCachedWorkspaceService final : public QObject {
    Q_OBJECT

    //! One run of the console on a cache that outlives it.
    struct Run {
        explicit Run(const QTemporaryDir &dir, const ManualClock &time,
            Profile::Caching caching = Profile::Caching::WithoutAddresses,
            const QString &scope = u"w"_s)
            : clock(time)
            , cache(dir.filePath(u"p.sqlite"_s), caching)
        {
            auto fake = std::make_unique<FakeWorkspaceService>();
            server = fake.get();
            service
                = std::make_unique<CachedWorkspaceService>(std::move(fake), cache, scope, clock);
        }

        const ManualClock &clock;
        Cache cache;
        FakeWorkspaceService *server = nullptr;
        std::unique_ptr<CachedWorkspaceService> service;
    };
    struct ListRun : Run {
        explicit ListRun(const QTemporaryDir &dir, const ManualClock &time,
            Profile::Caching caching = Profile::Caching::WithoutAddresses)
            : Run(dir, time, caching)
            , model(*service, clock)
            , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        {
            tester.setUseFetchMore(false);
        }
        void load(const ConnectionPage &page)
        {
            model.reload();
            server->listings.back()->answer(page);
        }

        ConnectionListModel model;
        QAbstractItemModelTester tester;
    };

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void showsTheLastRowsBeforeTheServerAnswers()
    {
        const QDateTime before = m_clock.now();
        ConnectionPage page = pageOf(abc);
        page.counts = ConnectionCounts{.active = 3};
        ListRun(*m_dir, m_clock).load(page);

        m_clock.advance(1h);
        ListRun run(*m_dir, m_clock);
        QSignalSpy answered(&run.model, &PagedListModel::answered);
        QSignalSpy recalled(&run.model, &PagedListModel::recalled);
        run.model.reload();
        QCOMPARE(run.model.rowCount(), 0);
        QTRY_COMPARE(idsOf(run.model), abc);
        QCOMPARE(run.model.loadState(), State::Refreshing);
        QCOMPARE(run.model.asOf(), before);
        QVERIFY(run.model.isRemembered());
        QVERIFY(run.model.isComplete());
        QCOMPARE(run.model.counts()->active, 3);
        QCOMPARE(recalled.size(), 1);
        QCOMPARE(answered.size(), 0);
        QCOMPARE(run.server->listings.size(), size_t(1));
        QVERIFY(run.server->listings.back()->isOpen());

        // The answer is merged by id: whoever holds a row keeps it.
        const QPersistentModelIndex b(run.model.index(1, 0));
        run.server->listings.back()->answer(pageOf({u"c"_s, u"x"_s, u"b"_s}));
        QCOMPARE(idsOf(run.model), (QStringList{u"c"_s, u"x"_s, u"b"_s}));
        QCOMPARE(b.row(), 2);
        QCOMPARE(run.model.loadState(), State::Ready);
        QCOMPARE(run.model.asOf(), m_clock.now());
        QVERIFY(!run.model.isRemembered());
        QCOMPARE(answered.size(), 1);
    }

    void aQuickAnswerIsNotOverwritten()
    {
        ListRun(*m_dir, m_clock).load(pageOf(abc));
        ListRun run(*m_dir, m_clock);
        run.load(pageOf({u"new"_s}));
        QSignalSpy recalled(&run.model, &PagedListModel::recalled);
        // Behind the recollection, were there one.
        bool isThrough = false;
        const RequestHandle last = run.cache.read<int>(
            [](CacheFile &) { return Result<int>(1); }, [&](Result<int>) { isThrough = true; });
        QTRY_VERIFY(isThrough);
        QCOMPARE(idsOf(run.model), QStringList{u"new"_s});
        QCOMPARE(recalled.size(), 0);
    }

    void withoutTheServerTheRowsStayWithTheFailure()
    {
        const QDateTime before = m_clock.now();
        ListRun(*m_dir, m_clock).load(pageOf(abc));
        m_clock.advance(48h);
        ListRun run(*m_dir, m_clock);
        QStringList states;
        connect(&run.model, &PagedListModel::loadStateChanged, this, [&] {
            states << QVariant::fromValue(run.model.loadState()).toString() + u' '
                    + QString::number(run.model.rowCount());
        });
        run.model.reload();
        // A refused connection is quicker than a disk; what is remembered comes first all the same.
        run.server->listings.back()->fail(ApiError::Kind::Offline);
        QTRY_COMPARE(run.model.loadState(), State::Failed);
        QCOMPARE(states, (QStringList{u"Loading 0"_s, u"Refreshing 3"_s, u"Failed 3"_s}));
        QCOMPARE(idsOf(run.model), abc);
        QCOMPARE(run.model.asOf(), before);
        QCOMPARE(run.model.error()->kind, ApiError::Kind::Offline);
        QVERIFY(!run.model.showsEarlierQuery());
        run.model.retry();
        QCOMPARE(run.model.loadState(), State::Refreshing);
        run.server->listings.back()->answer(pageOf({u"b"_s}));
        QCOMPARE(idsOf(run.model), QStringList{u"b"_s});
        QCOMPARE(run.model.loadState(), State::Ready);
    }

    void withNothingRememberedAFailureIsToldAsEver()
    {
        ListRun run(*m_dir, m_clock);
        run.model.reload();
        run.server->listings.back()->fail(ApiError::Kind::Offline);
        QTRY_COMPARE(run.model.loadState(), State::Failed);
        QCOMPARE(run.model.rowCount(), 0);
        QVERIFY(!run.model.isRemembered());
    }

    void asManyPagesAsWereRead()
    {
        {
            ListRun run(*m_dir, m_clock);
            run.load(pageOf(abc, u"p2"_s));
            run.model.fetchMore({});
            run.server->listings.back()->answer(pageOf({u"d"_s}, u"p3"_s));
        }
        ListRun run(*m_dir, m_clock);
        run.model.reload();
        QTRY_COMPARE(idsOf(run.model), abc + QStringList{u"d"_s});
        QVERIFY(!run.model.isComplete());
        QVERIFY(!run.model.canFetchMore({}));
        // The rows are read again as far as they are shown, so that none vanishes meanwhile.
        run.server->listings.back()->answer(pageOf(abc, u"q2"_s));
        QCOMPARE(run.model.rowCount(), 4);
        QCOMPARE(run.server->listings.back()->query.from, Cursor(u"q2"_s));
        run.server->listings.back()->answer(pageOf({u"e"_s}, u"q3"_s));
        QCOMPARE(idsOf(run.model), abc + QStringList{u"e"_s});
        QVERIFY(run.model.canFetchMore({}));
    }

    void anotherFilterShowsItsOwnLastRows()
    {
        ConnectionQuery expired;
        expired.filter = ConnectionQuery::Filter::TokenExpired;
        {
            ListRun run(*m_dir, m_clock);
            run.load(pageOf(abc));
            run.model.setQuery(expired);
            run.server->listings.back()->answer(pageOf({u"b"_s}));
        }
        ListRun run(*m_dir, m_clock);
        run.load(pageOf(abc));
        run.model.setQuery(expired);
        QVERIFY(run.model.showsEarlierQuery());
        QTRY_COMPARE(idsOf(run.model), QStringList{u"b"_s});
        QVERIFY(!run.model.showsEarlierQuery());
        QCOMPARE(run.model.loadState(), State::Refreshing);
    }

    void searchesAreNotKept()
    {
        {
            ListRun run(*m_dir, m_clock);
            run.model.setQuery({.text = u"find-me"_s});
            run.server->listings.back()->answer(pageOf(abc));
            run.model.setQuery({});
            run.server->listings.back()->answer(pageOf({u"listed"_s})); // written behind it
        }
        ListRun run(*m_dir, m_clock);
        run.model.setQuery({.text = u"find-me"_s});
        run.server->listings.back()->fail(ApiError::Kind::Offline);
        QCOMPARE(run.model.loadState(), State::Failed);
        QCOMPARE(run.model.rowCount(), 0);
        QFile file(m_dir->filePath(u"p.sqlite"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("Name of listed"));
        QVERIFY(!kept.contains("find-me"));
    }

    void whatMayNotBeSeenAnyMoreIsForgotten_data()
    {
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("restricted") << ApiError::Kind::Restricted << false;
        QTest::newRow("gone") << ApiError::Kind::NotFound << false;
        QTest::newRow("offline") << ApiError::Kind::Offline << true;
        QTest::newRow("401") << ApiError::Kind::Unauthorized << true;
        QTest::newRow("500") << ApiError::Kind::ServerFault << true;
    }
    void whatMayNotBeSeenAnyMoreIsForgotten()
    {
        QFETCH(ApiError::Kind, kind);
        QFETCH(bool, isKept);
        {
            ListRun run(*m_dir, m_clock);
            run.load(pageOf(abc));
            run.model.refresh();
            run.server->listings.back()->fail(kind);
        }
        ListRun run(*m_dir, m_clock);
        run.model.reload();
        run.server->listings.back()->fail(ApiError::Kind::Offline);
        QTRY_COMPARE(run.model.loadState(), State::Failed);
        QCOMPARE(run.model.rowCount(), isKept ? 3 : 0);
    }

    void workspacesAreKeptApart()
    {
        ListRun(*m_dir, m_clock).load(pageOf(abc));
        Run run(*m_dir, m_clock, Profile::Caching::WithoutAddresses, u"another"_s);
        std::optional<Result<Remembered<ConnectionPage>>> heard;
        const RequestHandle handle = run.service->recallConnections(
            {}, [&](Result<Remembered<ConnectionPage>> known) { heard = std::move(known); });
        QTRY_VERIFY(heard);
        QVERIFY(!*heard);
    }

    void aDroppedRecollectionIsNotHeard()
    {
        ListRun(*m_dir, m_clock).load(pageOf(abc));
        Run run(*m_dir, m_clock);
        bool isHeard = false;
        RequestHandle handle = run.service->recallConnections(
            {}, [&](const Result<Remembered<ConnectionPage>> &) { isHeard = true; });
        handle.reset();
        bool isThrough = false;
        const RequestHandle last = run.cache.read<int>(
            [](CacheFile &) { return Result<int>(1); }, [&](Result<int>) { isThrough = true; });
        QTRY_VERIFY(isThrough);
        QVERIFY(!isHeard);
    }

    void aProfileThatNeverCachesLeavesNoFile()
    {
        ListRun(*m_dir, m_clock).load(pageOf(abc));
        QVERIFY(QFile::exists(m_dir->filePath(u"p.sqlite"_s)));
        {
            ListRun run(*m_dir, m_clock, Profile::Caching::Never);
            run.model.reload();
            run.server->listings.back()->fail(ApiError::Kind::Offline);
            QTRY_COMPARE(run.model.loadState(), State::Failed);
            QCOMPARE(run.model.rowCount(), 0);
            run.load(pageOf(abc));
        }
        QVERIFY(!QFile::exists(m_dir->filePath(u"p.sqlite"_s)));
    }

    void theProfileMayChangeItsMind()
    {
        {
            ListRun run(*m_dir, m_clock);
            run.load(pageOf(abc));
            run.cache.use(Profile::Caching::Never);
            run.load(pageOf(abc));
        }
        QVERIFY(!QFile::exists(m_dir->filePath(u"p.sqlite"_s)));
        {
            ListRun run(*m_dir, m_clock, Profile::Caching::Never);
            run.cache.use(Profile::Caching::WithAddresses);
            run.load(pageOf(abc));
        }
        ListRun run(*m_dir, m_clock, Profile::Caching::WithAddresses);
        run.model.reload();
        QTRY_COMPARE(idsOf(run.model), abc);
    }

    void people()
    {
        PeoplePage page;
        page.items = {{.id = UserId(u"p"_s), .name = u"Ada"_s, .email = u"ada@example.com"_s}};
        page.counts = PeopleCounts{.persons = 1};
        for (const auto caching :
            {Profile::Caching::WithoutAddresses, Profile::Caching::WithAddresses}) {
            {
                Run run(*m_dir, m_clock, caching);
                PersonListModel model(*run.service, m_clock);
                model.reload();
                run.server->peopleListings.back()->answer(page);
            }
            Run run(*m_dir, m_clock, caching);
            PersonListModel model(*run.service, m_clock);
            QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.reload();
            QTRY_COMPARE(model.rowCount(), 1);
            QCOMPARE(model.at(0).name, u"Ada"_s);
            QCOMPARE(model.at(0).email.has_value(), caching == Profile::Caching::WithAddresses);
            QVERIFY(model.counts() == page.counts);
        }
    }

    void connectionUsers()
    {
        const ConnectionId zapier(u"z"_s);
        {
            Run run(*m_dir, m_clock);
            ConnectionUserListModel model(*run.service, m_clock);
            model.setConnection(zapier);
            run.server->userListings.back()->answer(ListPage<ConnectionUser>{
                .items = {{.id = InstallationId(u"i"_s), .user = {.id = UserId(u"p"_s)}}}});
        }
        Run run(*m_dir, m_clock);
        ConnectionUserListModel model(*run.service, m_clock);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setConnection(zapier);
        QTRY_COMPARE(idsOf(model), QStringList{u"i"_s});
        model.setConnection(ConnectionId(u"other"_s));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isRemembered());
    }

    void whoWeAre()
    {
        KnownAccount account;
        account.identity.self = {.id = UserId(u"p"_s), .name = u"Ada"_s};
        account.workspaces = {{.id = WorkspaceId(u"w"_s), .name = u"Northwind"_s}};
        {
            Cache cache(m_dir->filePath(u"p.sqlite"_s), Profile::Caching::WithoutAddresses);
            cache.keepAccount(account, m_clock.now());
        }
        Cache cache(m_dir->filePath(u"p.sqlite"_s), Profile::Caching::WithoutAddresses);
        std::optional<Result<Remembered<KnownAccount>>> heard;
        const auto hear = [&](Result<Remembered<KnownAccount>> known) { heard = std::move(known); };
        RequestHandle handle = cache.recallAccount(hear);
        QTRY_VERIFY(heard);
        QVERIFY(*heard);
        QVERIFY((*heard)->value == account);
        heard.reset();
        cache.forgetAll();
        handle = cache.recallAccount(hear);
        QTRY_VERIFY(heard);
        QVERIFY(!*heard);
    }

    void everythingElsePasses()
    {
        Run run(*m_dir, m_clock);
        QCOMPARE(run.service->provenance(), run.server->provenance());
        const RequestHandle one = run.service->identify([](const Result<Identity> &) {});
        const RequestHandle two
            = run.service->listWorkspaces([](const Result<std::vector<Workspace>> &) {});
        const RequestHandle three
            = run.service->connection(ConnectionId(u"c"_s), [](const Result<Connection> &) {});
        QCOMPARE(run.server->identities.size(), size_t(1));
        QCOMPARE(run.server->workspaces.size(), size_t(1));
        QCOMPARE(run.server->connections.back()->query, ConnectionId(u"c"_s));
    }
};

QTEST_GUILESS_MAIN(TestCachedWorkspaceService)
#include "tst_cachedworkspaceservice.moc"
