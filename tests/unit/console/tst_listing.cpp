// SPDX-License-Identifier: MIT
// What `gatehouse list` prints is printed once it says all it can.
#include "app/console/listing.h"
#include "models/items/auditlistmodel.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Gatehouse;

namespace {

AuditEvent lookedEvent(const QString &id, const QString &as)
{
    AuditEvent event{.id = AuditEventId(id),
        .at = QDateTime(QDate(2026, 8, 1), QTime(11, 0), Qt::UTC),
        .actor = UserId(QStringLiteral("ada")),
        .actorName = QStringLiteral("Ada Byron"),
        .action = QStringLiteral("session.view_as")};
    if (!as.isEmpty())
        event.onBehalfOf = UserId(as);
    return event;
}

struct ListingBench {
    QString who(int row) const
    {
        return listing->model().index(row, AuditListModel::Who).data().toString();
    }
    void arrive(std::vector<AuditEvent> events)
    {
        listing->model().reload();
        service.auditListings.back()->answer(ListPage<AuditEvent>{.items = std::move(events)});
        listing->whenSettled([this] { isSettled = true; });
    }

    FakeWorkspaceService service;
    ManualClock clock;
    std::unique_ptr<Listing> listing = makeListing(CommandLine::ListOf::Audit, service, clock);
    bool isSettled = false;
};

} // namespace

class TestListing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itWaitsForTheNamesOfWhoWasLookedAs()
    {
        ListingBench bench;
        bench.arrive({lookedEvent(QStringLiteral("e1"), QStringLiteral("mei")),
            lookedEvent(QStringLiteral("e2"), QStringLiteral("gone"))});
        PeoplePage people;
        people.items
            = {{.id = UserId(QStringLiteral("mei")), .name = QStringLiteral("Mei Tanaka")}};
        bench.service.peopleListings[0]->answer(people);
        QCoreApplication::processEvents();
        QVERIFY(!bench.isSettled);
        // A name that cannot be learned holds nothing up.
        bench.service.peopleListings[1]->fail(ApiError::Kind::Offline);
        QTRY_VERIFY(bench.isSettled);
        QCOMPARE(bench.who(0), QStringLiteral("Ada Byron as Mei Tanaka"));
        QCOMPARE(bench.who(1), QStringLiteral("Ada Byron as somebody else"));
    }

    void whatNeedsNoNamesIsThereAtOnce()
    {
        ListingBench bench;
        bench.arrive({lookedEvent(QStringLiteral("e1"), {})});
        QVERIFY(bench.isSettled);
        QCOMPARE(bench.who(0), QStringLiteral("Ada Byron"));
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
