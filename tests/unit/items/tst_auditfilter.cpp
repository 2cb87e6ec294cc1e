// SPDX-License-Identifier: MIT
#include "models/items/auditactions.h"
#include "models/items/auditfilter.h"

#include <QTest>

using namespace Gatehouse;
using Kind = AuditPeriods::Kind;

class TestAuditFilter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void periodsAreLocalDays_data()
    {
        QTest::addColumn<AuditPeriod>("period");
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("before");
        QTest::newRow("any") << AuditPeriod{} << QString() << QString();
        // The clocks go back on 25 October: that day has 25 hours.
        QTest::newRow("today") << AuditPeriod{.kind = Kind::Today}
                               << QStringLiteral("2026-10-27T23:00:00Z") << QString();
        QTest::newRow("7 days") << AuditPeriod{.kind = Kind::SevenDays}
                                << QStringLiteral("2026-10-21T22:00:00Z") << QString();
        QTest::newRow("30 days") << AuditPeriod{.kind = Kind::ThirtyDays}
                                 << QStringLiteral("2026-09-28T22:00:00Z") << QString();
        QTest::newRow("this month") << AuditPeriod{.kind = Kind::ThisMonth}
                                    << QStringLiteral("2026-09-30T22:00:00Z") << QString();
        QTest::newRow("range") << AuditPeriod{.kind = Kind::Range,
            .first = QDate(2026, 10, 25),
            .last = QDate(2026, 10, 25)}
                               << QStringLiteral("2026-10-24T22:00:00Z")
                               << QStringLiteral("2026-10-25T23:00:00Z");
    }
    void periodsAreLocalDays()
    {
        QFETCH(AuditPeriod, period);
        QFETCH(QString, since);
        QFETCH(QString, before);
        // Already the 28th where people are.
        const QDateTime now(QDate(2026, 10, 27), QTime(23, 30), Qt::UTC);
        AuditFilter filter;
        filter.period = period;
        const AuditQuery query = filter.query(now);
        QCOMPARE(query.since.toString(Qt::ISODate), since);
        QCOMPARE(query.before.toString(Qt::ISODate), before);
    }

    void everythingIsAsked()
    {
        AuditFilter filter{.actor = UserId(QStringLiteral("a")),
            .person = UserId(QStringLiteral("p")),
            .connection = ConnectionId(QStringLiteral("c")),
            .page = PageId(QStringLiteral("page")),
            .actions = {QStringLiteral("connection.restored")},
            .outcome = AuditEvents::Outcome::Refused};
        const AuditQuery query = filter.query(QDateTime::currentDateTimeUtc());
        QCOMPARE(query,
            (AuditQuery{.connection = filter.connection,
                .actor = filter.actor,
                .person = filter.person,
                .page = filter.page,
                .actions = {QStringLiteral("connection.restored")},
                .outcome = AuditEvents::Outcome::Refused}));
        QVERIFY(!filter.isEmpty());
        QVERIFY(AuditFilter().isEmpty());
    }

    void isKeptAndFoundAgain()
    {
        const AuditFilter filter{.actor = UserId(QStringLiteral("a")),
            .page = PageId(QStringLiteral("page")),
            .actions = {AuditActions::choice(AuditActions::Group::Access),
                QStringLiteral("connection.restored")},
            .outcome = AuditEvents::Outcome::Done,
            .period = {.kind = Kind::Range, .first = QDate(2026, 1, 1), .last = QDate(2026, 2, 1)}};
        QCOMPARE(AuditFilter::restored(filter.save()), std::optional(filter));
        QCOMPARE(AuditFilter::restored(AuditFilter().save()), std::optional(AuditFilter()));
        // What another version knew is left out, what is no filter is none.
        AuditFilter other = filter;
        other.actions << QStringLiteral("connection.painted");
        QCOMPARE(AuditFilter::restored(other.save()), std::optional(filter));
        QVERIFY(!AuditFilter::restored({}));
        QVERIFY(!AuditFilter::restored("nonsense"));
        other.period = {.kind = Kind::Range};
        QVERIFY(!AuditFilter::restored(other.save()));
    }
};

QTEST_GUILESS_MAIN(TestAuditFilter)
#include "tst_auditfilter.moc"
