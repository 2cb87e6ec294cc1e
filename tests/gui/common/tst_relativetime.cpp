// SPDX-License-Identifier: MIT
#include "ui/common/relativetime.h"

#include <QTest>

using namespace Gatehouse;

class TestRelativeTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowLongAgo_data();
    void saysHowLongAgo();
    void tellsTheOffset();
    void tellsHowFreshItIs();
};

void TestRelativeTime::saysHowLongAgo_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString() << QString();
    QTest::newRow("seconds") << "2026-11-21T09:41:30Z"
                             << "just now";
    QTest::newRow("minutes") << "2026-11-21T09:36:00Z"
                             << "6 minute(s) ago";
    QTest::newRow("hours") << "2026-11-21T07:42:00Z"
                           << "2 hour(s) ago";
    QTest::newRow("yesterday") << "2026-11-20T10:00:00Z"
                               << "yesterday";
    QTest::newRow("days") << "2026-11-19T10:00:00Z"
                          << "2 day(s) ago";
    QTest::newRow("a date") << "2026-11-03T10:00:00Z"
                            << "3 Nov 2026";
    QTest::newRow("to come") << "2026-11-24T10:00:00Z"
                             << "in 3 day(s)";
    // 23:30 UTC is the next day in Berlin.
    QTest::newRow("local day") << "2026-10-31T23:30:00Z"
                               << "1 Nov 2026";
}

void TestRelativeTime::saysHowLongAgo()
{
    QFETCH(const QString, when);
    QFETCH(const QString, text);
    const auto now = QDateTime::fromString(QStringLiteral("2026-11-21T09:42:00Z"), Qt::ISODate);
    QCOMPARE(RelativeTime::text(
                 QDateTime::fromString(when, Qt::ISODate), now, QLocale(QLocale::English)),
        text);
}

void TestRelativeTime::tellsTheOffset()
{
    const auto summer = QDateTime::fromString(QStringLiteral("2026-08-19T12:02:11Z"), Qt::ISODate);
    QCOMPARE(RelativeTime::exact(summer, QLocale(QLocale::English)),
        QStringLiteral("19 August 2026, 14:02:11 (UTC+02:00)"));
    QCOMPARE(RelativeTime::exact(summer, QLocale(QLocale::German)),
        QStringLiteral("19. August 2026, 14:02:11 (UTC+02:00)"));
    QCOMPARE(RelativeTime::dateAndTime(summer, QLocale(QLocale::English)),
        QStringLiteral("19 August 2026, 14:02"));
}

void TestRelativeTime::tellsHowFreshItIs()
{
    const auto asOf = QDateTime::fromString(QStringLiteral("2026-11-21T09:42:00Z"), Qt::ISODate);
    using Refresh = RelativeTime::Refresh;
    QCOMPARE(RelativeTime::freshness(asOf, asOf.addSecs(5), Refresh::Idle),
        QStringLiteral("Up to date."));
    QCOMPARE(RelativeTime::freshness(asOf, asOf.addSecs(500), Refresh::Idle),
        QStringLiteral("As of 10:42."));
    QCOMPARE(RelativeTime::freshness(asOf, asOf.addSecs(5), Refresh::Running),
        QStringLiteral("As of 10:42 – refreshing."));
    QCOMPARE(RelativeTime::freshness(asOf, asOf.addSecs(5), Refresh::Failed),
        QStringLiteral("As of 10:42."));
    // A time alone would be taken for today's.
    QCOMPARE(RelativeTime::freshness(asOf, asOf.addDays(2), Refresh::Running),
        QStringLiteral("As of 21 Nov 2026, 10:42 – refreshing."));
    QCOMPARE(RelativeTime::freshness({}, asOf, Refresh::Running), QString());
}

QTEST_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
