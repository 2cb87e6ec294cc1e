// SPDX-License-Identifier: MIT
#include "tests/unit/workspace/workspacetest.h"

#include <QDirIterator>
#include <QRegularExpression>

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
        // Putting another in its place, by number or by id, is removing it.
        for (const char *columns : {"1, 'other'", "2, (SELECT id FROM audit_events)"})
            QVERIFY(!test.store->run(QStringLiteral(
                "INSERT OR REPLACE INTO audit_events(sequence, id, at, actor_type, actor_name, "
                "action, object_type, object_id, before, after, client, outcome, undoable, "
                "previous_mac, mac) VALUES (%1, 0, 'local', '', 'other', '', '', '{}', '{}', "
                "'', 'done', 0, '', '')")
                                         .arg(QLatin1String(columns))));
        QCOMPARE(AuditRepository(*test.store).verify()->count, 1);
        QVERIFY(!AuditRepository(*test.store).verify()->brokenAt);
    }

    void nothingOfTheProgramChangesOrRemovesEvents()
    {
        const QString sources
            = qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + QStringLiteral("/app/workspace");
        const QRegularExpression changing(
            QStringLiteral(
                "(update\\s+(or\\s+\\w+\\s+)?|delete\\s+from\\s+|replace\\s+into\\s+|"
                "drop\\s+table\\s+(if\\s+exists\\s+)?|drop\\s+trigger\\s+(if\\s+exists\\s+)?|"
                "alter\\s+table\\s+)\"?audit_events"),
            QRegularExpression::CaseInsensitiveOption);
        int read = 0;
        QDirIterator files(sources,
            {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.sql")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            // A statement may be written in several literals.
            QString text = QString::fromUtf8(file.readAll());
            text.remove(QRegularExpression(QStringLiteral("\"\\s*\n\\s*\"")));
            QVERIFY2(!changing.match(text).hasMatch(), qPrintable(file.fileName()));
            ++read;
        }
        QVERIFY(read > 100);
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
        // Behind the program's back, and tidied up again.
        QStringList triggers;
        {
            Statement select = test.store->statement(QStringLiteral(
                "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = "
                "'audit_events'"));
            QVERIFY(bool(select.run()));
            while (select.next())
                triggers << select.text(0);
        }
        QCOMPARE(triggers.size(), 3);
        for (const char *trigger : {"stay", "remain", "follow"})
            QVERIFY(bool(test.store->run(
                QStringLiteral("DROP TRIGGER audit_events_") + QLatin1String(trigger))));
        QVERIFY(bool(test.store->run(sql)));
        for (const QString &trigger : triggers)
            QVERIFY(bool(test.store->run(trigger)));
        const QStringList problems = checkStore(*test.store)->problems;
        QVERIFY(!problems.isEmpty());
        for (const QString &problem : problems)
            QVERIFY2(problem.contains(QLatin1String("udit event")), qPrintable(problem));
    }

    void missingProtectionIsFound()
    {
        TestStore test;
        QCOMPARE(checkStore(*test.store)->problems, QStringList());
        QVERIFY(bool(test.store->run(QStringLiteral("DROP TRIGGER audit_events_follow"))));
        QCOMPARE(checkStore(*test.store)->problems,
            QStringList{QStringLiteral("Nothing keeps audit events from being changed: "
                                       "audit_events_follow is missing.")});
    }
};

QTEST_GUILESS_MAIN(TestAuditRepository)
#include "tst_auditrepository.moc"
