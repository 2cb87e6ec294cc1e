// SPDX-License-Identifier: MIT
#include "models/actions/installwatch.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

const ConnectionId zapier(QStringLiteral("c-zapier"));

DirectoryEntry directoryRow(const ConnectionId &id, bool isMine)
{
    return {.id = id, .name = QStringLiteral("Zapier"), .isInstalledByMe = isMine};
}

struct WatchBench {
    explicit WatchBench(Provenance provenance = Provenance::Performed)
        : service(provenance)
    {
    }

    FakeWorkspaceService service;
    ManualClock clock;
    InstallWatch watch{
        {.service = service, .clock = clock, .pace = {.soon = 1ms, .later = 20ms, .calm = 60s}}};
    QSignalSpy appeared{&watch, &InstallWatch::appeared};
    QSignalSpy late{&watch, &InstallWatch::late};
    QSignalSpy failed{&watch, &InstallWatch::failed};
    QSignalSpy troubled{&watch, &InstallWatch::troubled};

    void begin()
    {
        watch.begin(
            {.connection = zapier, .name = QStringLiteral("Zapier")}, clock.now().addSecs(900));
    }
    auto &asked() { return service.governed.directoryListings; }
    void answer(bool isMine)
    {
        ListPage<DirectoryEntry> page;
        page.items = {directoryRow(zapier, isMine)};
        asked().back()->answer(page);
    }
    //! The bots there are, in one page.
    void list(const QStringList &ids)
    {
        ConnectionPage page;
        for (const QString &id : ids)
            page.items.push_back({.id = ConnectionId(id), .name = id});
        service.listings.back()->answer(page);
    }
};

} // namespace

class TestInstallWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOneAfterTheOtherUntilItIsThere()
    {
        WatchBench bench;
        bench.begin();
        QCOMPARE(bench.asked().size(), size_t(1));
        QCOMPARE(bench.asked().back()->query.text, QStringLiteral("Zapier"));
        // No second question while the first waits for its answer, also not by hand.
        bench.watch.askNow();
        QCOMPARE(bench.asked().size(), size_t(1));
        bench.answer(false);
        QTRY_COMPARE(bench.asked().size(), size_t(2));
        bench.answer(true);
        QCOMPARE(bench.appeared.count(), 1);
        QCOMPARE(bench.appeared.first().first().value<ConnectionId>(), zapier);
        QVERIFY(!bench.watch.isWaiting());
        QCOMPARE(bench.asked().size(), size_t(2));
    }

    void looksOnEveryPageOfTheAnswer()
    {
        WatchBench bench;
        bench.begin();
        ListPage<DirectoryEntry> first;
        first.items = {directoryRow(ConnectionId(QStringLiteral("c-other")), true)};
        first.next = Cursor{QStringLiteral("p2")};
        bench.asked().back()->answer(first);
        QCOMPARE(bench.asked().size(), size_t(2));
        QCOMPARE(bench.asked().back()->query.from, first.next);
        bench.answer(true);
        QCOMPARE(bench.appeared.count(), 1);
    }

    void anOutageIsToldOnceAndLivedThrough()
    {
        WatchBench bench;
        bench.begin();
        for (size_t asked = 1; asked <= 3; ++asked) {
            QTRY_COMPARE(bench.asked().size(), asked);
            bench.asked().back()->fail(Kind::Offline);
        }
        QCOMPARE(bench.troubled.count(), 1);
        QVERIFY(bench.troubled.first().first().value<std::optional<ApiError>>());
        QTRY_COMPARE(bench.asked().size(), size_t(4));
        bench.answer(false);
        QCOMPARE(bench.troubled.count(), 2);
        QVERIFY(!bench.troubled.last().first().value<std::optional<ApiError>>());
        QTRY_COMPARE(bench.asked().size(), size_t(5));
        bench.answer(true);
        QCOMPARE(bench.appeared.count(), 1);
        QCOMPARE(bench.failed.count(), 0);
    }

    void aTokenThatDoesNotWorkEndsIt()
    {
        WatchBench bench;
        bench.begin();
        bench.asked().back()->fail(Kind::Unauthorized);
        QCOMPARE(bench.failed.count(), 1);
        QVERIFY(!bench.watch.isWaiting());
    }

    void afterItsTimeItSaysSoAndCanBeBegunAgain()
    {
        WatchBench bench;
        bench.begin();
        bench.answer(false);
        QTRY_COMPARE(bench.asked().size(), size_t(2));
        bench.clock.advance(900s);
        bench.answer(false);
        QCOMPARE(bench.late.count(), 1);
        QVERIFY(!bench.watch.isWaiting());
        bench.watch.askNow();
        QCOMPARE(bench.asked().size(), size_t(2));
        bench.begin();
        bench.answer(true);
        QCOMPARE(bench.appeared.count(), 1);
    }

    void whoComesBackIsNotKeptWaiting()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        InstallWatch watch({.service = service, .clock = clock, .pace = {.soon = 1h, .later = 1h}});
        watch.begin(
            {.connection = zapier, .name = QStringLiteral("Zapier")}, clock.now().addSecs(900));
        service.governed.directoryListings.back()->answer(ListPage<DirectoryEntry>());
        watch.askNow();
        QCOMPARE(service.governed.directoryListings.size(), size_t(2));
    }

    void aStoppedOneHearsNothing()
    {
        WatchBench bench;
        bench.begin();
        bench.watch.stop();
        bench.answer(true);
        QCOMPARE(bench.appeared.count(), 0);
    }

    void withoutADirectoryWhatIsNewIsIt()
    {
        WatchBench bench(Provenance::Measured);
        bench.watch.begin({}, bench.clock.now().addSecs(900));
        bench.list({QStringLiteral("b1"), QStringLiteral("b2")});
        QTRY_COMPARE(bench.service.listings.size(), size_t(2));
        bench.list({QStringLiteral("b2")});
        QTRY_COMPARE(bench.service.listings.size(), size_t(3));
        bench.list({QStringLiteral("b2"), QStringLiteral("b3")});
        QCOMPARE(bench.appeared.count(), 1);
        QCOMPARE(bench.appeared.first().first().value<ConnectionId>(),
            ConnectionId(QStringLiteral("b3")));
    }
};

QTEST_GUILESS_MAIN(TestInstallWatch)
#include "tst_installwatch.moc"
