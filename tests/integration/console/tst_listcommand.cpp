// SPDX-License-Identifier: MIT
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int code = -1;
    QByteArray out = {};
    QByteArray err = {};
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

//! `gatehouse list …` as a script runs it: a process of its own, without any display.
class TestListCommand final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;

    Outcome run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(
            QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        environment.insert(
            QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("GATEHOUSE_PROGRAM"), arguments);
        if (!process.waitForFinished(60000))
            return {};
        return {.code = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
    }
    static QSet<QString> keys(const QJsonObject &object)
    {
        const QStringList list = object.keys();
        return {list.begin(), list.end()};
    }
    static QSet<QString> keys(const char *names)
    {
        const QStringList list = words(names);
        return {list.begin(), list.end()};
    }

private Q_SLOTS:
    void connectionsAsJson()
    {
        const Outcome outcome = run(words("list connections --demo --format json"));
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.code, 0);
        const QJsonArray rows = QJsonDocument::fromJson(outcome.out).array();
        QCOMPARE(rows.size(), 18);
        const QSet<QString> wanted
            = keys("object id bot_id name icon kind first_party developer registered_by listing "
                   "installation_scope workspace_ids client_id redirect_uris capabilities added_by "
                   "added_at last_used_at token status approved only_owners_manage_pages "
                   "users_count direct_pages_count restorable_until");
        for (const QJsonValue &row : rows) {
            const QSet<QString> missing = wanted - keys(row.toObject());
            QVERIFY2(missing.isEmpty(),
                qPrintable(QStringList(missing.begin(), missing.end()).join(QLatin1Char(' '))));
            QCOMPARE(row[QLatin1String("object")].toString(), QStringLiteral("connection"));
            QCOMPARE(keys(row[QLatin1String("capabilities")].toObject()),
                keys("read_content update_content insert_content read_comments insert_comments "
                     "user_information"));
            QCOMPARE(keys(row[QLatin1String("developer")].toObject()),
                keys("name website support install_url"));
            QVERIFY(row[QLatin1String("added_at")].toString().endsWith(QLatin1Char('Z')));
        }
        QVERIFY2(!outcome.out.contains("ntn_"), "A token has no place in a list.");
    }

    void peopleAsJson()
    {
        const Outcome outcome = run(words("list people --demo --format json"));
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.code, 0);
        const QJsonArray rows = QJsonDocument::fromJson(outcome.out).array();
        int persons = 0;
        for (const QJsonValue &row : rows) {
            QCOMPARE(row[QLatin1String("object")].toString(), QStringLiteral("user"));
            if (row[QLatin1String("type")].toString() != QLatin1String("person"))
                continue;
            ++persons;
            const QSet<QString> missing
                = keys("object id type name avatar_url person role state") - keys(row.toObject());
            QVERIFY2(missing.isEmpty(),
                qPrintable(QStringList(missing.begin(), missing.end()).join(QLatin1Char(' '))));
            QVERIFY(
                keys(row[QLatin1String("person")].toObject()).contains(QStringLiteral("email")));
        }
        QCOMPARE(persons, 26);
    }

    void auditAsJson()
    {
        const Outcome outcome = run(words("list audit --demo --format json"));
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.code, 0);
        const QJsonArray rows = QJsonDocument::fromJson(outcome.out).array();
        QVERIFY(rows.size() >= 50);
        for (const QJsonValue &row : rows) {
            const QSet<QString> missing
                = keys("object id at actor on_behalf_of action object_type object_id object_name "
                       "connection_id page_id user_id before after client result undoable mac "
                       "previous_mac")
                - keys(row.toObject());
            QVERIFY2(missing.isEmpty(),
                qPrintable(QStringList(missing.begin(), missing.end()).join(QLatin1Char(' '))));
            QCOMPARE(row[QLatin1String("object")].toString(), QStringLiteral("audit_event"));
            QVERIFY(row[QLatin1String("at")].toString().endsWith(QLatin1Char('Z')));
            QCOMPARE(row[QLatin1String("mac")].toString().size(), 64);
        }
        QVERIFY2(!outcome.out.contains("ntn_"), "A token has no place in a log.");
    }

    void tableAndCsv_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("connections")
            << "connections" << QByteArray("Nightly export") << QByteArray("Name ");
        QTest::newRow("people") << "people" << QByteArray("Ada Byron") << QByteArray("Name ");
        QTest::newRow("audit") << "audit" << QByteArray("Zapier") << QByteArray("When ");
    }
    void tableAndCsv()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, known);
        QFETCH(QByteArray, head);
        const Outcome table = run({QStringLiteral("list"), what, QStringLiteral("--demo")});
        QCOMPARE(table.err, QByteArray());
        QCOMPARE(table.code, 0);
        QVERIFY(table.out.contains(known));
        QVERIFY(table.out.startsWith(head));
        const Outcome csv = run({QStringLiteral("list"), what, QStringLiteral("--demo"),
            QStringLiteral("--format"), QStringLiteral("csv")});
        QCOMPARE(csv.code, 0);
        QVERIFY(csv.out.contains(known));
        const qsizetype lines
            = csv.out.count("\r\n") > 0 ? csv.out.count("\r\n") : csv.out.count('\n');
        QCOMPARE(lines, qsizetype(table.out.count('\n')));
        // No cell begins as a formula would.
        const QStringList rows = QString::fromUtf8(csv.out).split(QLatin1Char('\n'));
        for (const QString &row : rows) {
            for (QString cell : row.split(QLatin1Char(','))) {
                cell.remove(QLatin1Char('"'));
                QVERIFY2(cell.isEmpty() || !QStringLiteral("=+@").contains(cell.front()),
                    qPrintable(cell));
            }
        }
    }

    void mistakesAreOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown profile") << words("list people --profile Nobody");
        QTest::newRow("no profile yet") << words("list people");
        QTest::newRow("unknown list") << words("list cats --demo");
        QTest::newRow("nothing to list") << words("list");
        QTest::newRow("bad format") << words("list people --demo --format xml");
        QTest::newRow("bad option") << words("--fly");
        QTest::newRow("unknown command") << words("fly");
    }
    void mistakesAreOneSentence()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QVERIFY(outcome.code > 0);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.startsWith("gatehouse: "), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void helpAndVersion()
    {
        const Outcome help = run({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char *word : {"--demo", "--config", "--profile", "--screenshots", "list"})
            QVERIFY2(help.out.contains(word), word);
        const Outcome version = run({QStringLiteral("--version")});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith("gatehouse "));
    }

    void leavesNothingBehind()
    {
        QCOMPARE(run(words("list people --demo")).code, 0);
        QVERIFY(!QDir(m_home.filePath(QStringLiteral("data/gatehouse/workspaces"))).exists());
    }
};

QTEST_GUILESS_MAIN(TestListCommand)
#include "tst_listcommand.moc"
