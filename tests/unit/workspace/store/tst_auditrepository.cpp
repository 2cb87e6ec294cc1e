// SPDX-License-Identifier: MIT
#include "tests/unit/workspace/workspacetest.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace GatehouseWorkspace;

class TestAuditRepository final : public QObject {
    Q_OBJECT

private:
    static void append(Store &store, const QString &action)
    {
        auto transaction = Transaction::begin(store);
        QVERIFY(bool(transaction));
        QVERIFY(bool(transaction->commit({.action = action, .after = {{QStringLiteral("n"), 1}}})));
    }

private Q_SLOTS:
    void everyEventNamesTheOneBefore()
    {
        TestStore test(DemoOptions{});
        auto rows = everyPage(AuditQuery{.workspace = test.demo.northwind, .page = {.size = 10}},
            [&](const AuditQuery &query) { return AuditRepository(*test.store).list(query); });
        QVERIFY(rows.size() > 50);
        for (size_t i = 1; i < rows.size(); ++i) {
            QCOMPARE(rows[i - 1].sequence, rows[i].sequence + 1);
            QCOMPARE(rows[i - 1].previousMac, rows[i].mac);
        }
        const auto chain = AuditRepository(*test.store).verify();
        QVERIFY(!chain->brokenAt);
    }

    void refusalsAreRecorded()
    {
        TestStore test(DemoOptions{});
        const auto before = AuditRepository(*test.store).verify()->count;
        QVERIFY(bool(AuditRepository(*test.store)
                         .recordRefusal({.workspace = test.demo.northwind,
                             .action = QStringLiteral("connection.created")})));
        auto newest = AuditRepository(*test.store)
                          .list({.workspace = test.demo.northwind, .page = {.size = 1}});
        QCOMPARE(newest->rows.front().entry.outcome, AuditEntry::Outcome::Refused);
        QCOMPARE(AuditRepository(*test.store).verify()->count, before + 1);
    }

    void eventsCannotBeChangedOrRemoved()
    {
        TestStore test;
        append(*test.store, QStringLiteral("test.one"));
        QVERIFY(!test.store->run(QStringLiteral("UPDATE audit_events SET action = 'other'")));
        QVERIFY(!test.store->run(QStringLiteral("DELETE FROM audit_events")));
        QCOMPARE(AuditRepository(*test.store).verify()->count, 1);
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("changed") << QStringLiteral(
            "UPDATE audit_events SET action = 'x' WHERE sequence = 2");
        QTest::newRow("actor emptied")
            << QStringLiteral("UPDATE audit_events SET actor_name = 'y' WHERE sequence = 2");
        QTest::newRow("removed in the middle")
            << QStringLiteral("DELETE FROM audit_events WHERE sequence = 2");
        QTest::newRow("removed at the end")
            << QStringLiteral("DELETE FROM audit_events WHERE sequence = 4");
        QTest::newRow("swapped mac")
            << QStringLiteral("UPDATE audit_events SET mac = previous_mac WHERE sequence = 3");
    }
    void tamperingIsFound()
    {
        QFETCH(QString, sql);
        TestStore test;
        for (int i = 0; i < 4; ++i)
            append(*test.store, QStringLiteral("test.%1").arg(i));
        QVERIFY(bool(test.store->run(QStringLiteral("DROP TRIGGER audit_events_stay"))));
        QVERIFY(bool(test.store->run(QStringLiteral("DROP TRIGGER audit_events_remain"))));
        QVERIFY(bool(test.store->run(sql)));
        QVERIFY(!checkStore(*test.store)->problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAuditRepository)
#include "tst_auditrepository.moc"
