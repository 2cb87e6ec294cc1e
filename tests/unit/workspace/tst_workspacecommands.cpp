// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int code = -1;
    QString out = {};
    QString err = {};
};

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("GATEHOUSE_WORKSPACE_PROGRAM"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return {};
    return {.code = process.exitCode(),
        .out = QString::fromUtf8(process.readAllStandardOutput()),
        .err = QString::fromUtf8(process.readAllStandardError())};
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestWorkspaceCommands final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_demo;

    QStringList onDemo(const QStringList &arguments) const
    {
        QStringList list = arguments;
        list.insert(1, QStringLiteral("--data"));
        list.insert(2, m_demo.path());
        return list;
    }

    //! What a statement answers in the demo's store, its first row with spaces between the values.
    QByteArray fromStore(const QByteArray &sql) const
    {
        QByteArrayList values;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(
                QStringLiteral("QSQLITE"), QStringLiteral("behind the back"));
            database.setDatabaseName(m_demo.filePath(QStringLiteral("workspace.sqlite")));
            if (!database.open())
                qFatal("no store");
            QSqlQuery query(database);
            if (!query.exec(QString::fromLatin1(sql)))
                qFatal("%s", qPrintable(query.lastError().text()));
            if (query.next()) {
                for (int column = 0; column < query.record().count(); ++column)
                    values << query.value(column).toByteArray();
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("behind the back"));
        return values.join(' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Outcome made = run(onDemo({QStringLiteral("demo")}));
        QCOMPARE(made.err, QString());
        QCOMPARE(made.code, 0);
    }

    void helpAndVersionEverywhere_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"", "create", "password", "demo", "token", "check"})
            QTest::newRow(command[0] ? command : "(none)") << QString::fromLatin1(command);
    }
    void helpAndVersionEverywhere()
    {
        QFETCH(QString, command);
        QStringList arguments = command.isEmpty() ? QStringList{} : QStringList{command};
        const Outcome help = run(arguments + QStringList{QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(QLatin1String("gatehouse-workspace")));
        const Outcome version = run(arguments + QStringList{QStringLiteral("--version")});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith(QLatin1String("gatehouse-workspace ")));
    }

    void mistakesAreOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << words("fly");
        QTest::newRow("unknown option") << words("--fly");
        QTest::newRow("unknown option of a command") << words("check --fly");
        QTest::newRow("no data") << words("check");
        QTest::newRow("value missing") << words("check --data");
        QTest::newRow("too much") << words("check --data /nowhere more");
        QTest::newRow("no store") << words("check --data /nowhere");
        QTest::newRow("bad plan") << QStringList{QStringLiteral("create"), QStringLiteral("--data"),
            QStringLiteral("/nowhere"), QStringLiteral("--name"), QStringLiteral("N"),
            QStringLiteral("--plan"), QStringLiteral("gold"), QStringLiteral("--owner"),
            QStringLiteral("A <a@example.com>")};
        QTest::newRow("bad owner") << QStringList{QStringLiteral("create"),
            QStringLiteral("--data"), QStringLiteral("/nowhere"), QStringLiteral("--name"),
            QStringLiteral("N"), QStringLiteral("--plan"), QStringLiteral("free"),
            QStringLiteral("--owner"), QStringLiteral("a@example.com")};
        QTest::newRow("name of two lines") << QStringList{QStringLiteral("create"),
            QStringLiteral("--data"), QStringLiteral("/nowhere"), QStringLiteral("--name"),
            QStringLiteral("N\nN"), QStringLiteral("--plan"), QStringLiteral("free"),
            QStringLiteral("--owner"), QStringLiteral("A <a@example.com>")};
        QTest::newRow("owner nobody sees") << QStringList{QStringLiteral("create"),
            QStringLiteral("--data"), QStringLiteral("/nowhere"), QStringLiteral("--name"),
            QStringLiteral("N"), QStringLiteral("--plan"), QStringLiteral("free"),
            QStringLiteral("--owner"), QStringLiteral("\u200b <a@example.com>")};
        QTest::newRow("bad number") << words("demo --data /nowhere --people many");
        QTest::newRow("too few") << words("demo --data /nowhere --people 3");
        QTest::newRow("bad time") << words("demo --data /nowhere --now yesterday");
        QTest::newRow("which token") << onDemo(words("token"));
        QTest::newRow("two tokens") << onDemo(words("token --organization --person a@example.com"));
        QTest::newRow("no such connection") << onDemo(words("token --connection Nope"));
        QTest::newRow("no such person") << onDemo(words("token --person nobody@example.com"));
        QTest::newRow("not empty") << onDemo(words("demo"));
        QTest::newRow("short password")
            << onDemo(words("password --person ada.byron@northwind.example.com"));
    }
    void mistakesAreOneSentence()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments, "short\n");
        QVERIFY(outcome.code != 0);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QVERIFY2(outcome.err.endsWith(QLatin1String(".\n")), qPrintable(outcome.err));
    }

    void createsAWorkspace()
    {
        QTemporaryDir directory;
        const QString place = directory.filePath(QStringLiteral("deeper/down"));
        const QStringList create{QStringLiteral("create"), QStringLiteral("--data"), place,
            QStringLiteral("--name"), QStringLiteral("Mine"), QStringLiteral("--plan"),
            QStringLiteral("plus"), QStringLiteral("--owner"),
            QStringLiteral("Zoë Smith <zoe@example.com>")};
        const Outcome made = run(create);
        QCOMPARE(made.err, QString());
        QCOMPARE(made.code, 0);
        const Outcome token = run({QStringLiteral("token"), QStringLiteral("--data"), place,
            QStringLiteral("--person"), QStringLiteral("ZOE@example.com")});
        QVERIFY(token.out.startsWith(QLatin1String("ses_")));
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--data"), place}).code, 0);
    }

    void tokens_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("form");
        QTest::newRow("internal") << QStringList{QStringLiteral("token"),
            QStringLiteral("--connection"), QStringLiteral("Nightly export")}
                                  << QStringLiteral("^ntn_\\w{46}\n$");
        QTest::newRow("public") << words("token --connection Zapier")
                                << QStringLiteral("^ntn_\\w{46}\n$");
        QTest::newRow("personal") << QStringList{QStringLiteral("token"),
            QStringLiteral("--connection"), QStringLiteral("Ada's terminal")}
                                  << QStringLiteral("^ntn_\\w{46}\n$");
        QTest::newRow("MCP client")
            << words("token --connection Claude") << QStringLiteral("^ntn_\\w{46}\n$");
        QTest::newRow("person") << words("token --person ada.byron@northwind.example.com")
                                << QStringLiteral("^ses_\\w{46}\n$");
        QTest::newRow("organization")
            << words("token --organization") << QStringLiteral("^adm_\\w{46}\n$");
    }
    void tokens()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, form);
        const Outcome outcome = run(onDemo(arguments));
        QCOMPARE(outcome.err, QString());
        QVERIFY(QRegularExpression(form).match(outcome.out).hasMatch());
    }

    void passwordIsReadFromStandardInput()
    {
        const Outcome outcome = run(
            onDemo(words("password --person ada.byron@northwind.example.com")), "correct horse\n");
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.code, 0);
    }

    void checkPrintsTheChain()
    {
        const Outcome outcome = run(onDemo(words("check")));
        QCOMPARE(outcome.code, 0);
        const QRegularExpression line(QStringLiteral(
            "^audit chain: (\\d+) events, head ([0-9a-f]{64})\nno problems found\n$"));
        const QRegularExpressionMatch match = line.match(outcome.out);
        QVERIFY2(match.hasMatch(), qPrintable(outcome.out));
        const QByteArray newest = fromStore(
            "SELECT sequence, lower(hex(mac)) FROM audit_events ORDER BY sequence DESC");
        QCOMPARE(match.captured(1).toLatin1() + ' ' + match.captured(2).toLatin1(), newest);
    }

    //! Somebody with the file and SQLite of their own.
    void checkFindsTamperingBehindTheProgramsBack()
    {
        for (const char *trigger : {"stay", "remain"})
            fromStore(QByteArray("DROP TRIGGER audit_events_") + trigger);
        fromStore("UPDATE audit_events SET actor_name = 'Nobody' WHERE sequence = 7");
        const Outcome outcome = run(onDemo(words("check")));
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(
                     QLatin1String("Audit event 7 was changed, or one before it is missing.")),
            qPrintable(outcome.err));
        QVERIFY(outcome.err.contains(QLatin1String("audit_events_stay is missing")));
        QVERIFY(outcome.out.startsWith(QLatin1String("audit chain: ")));
        QVERIFY(!outcome.out.contains(QLatin1String("no problems")));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceCommands)
#include "tst_workspacecommands.moc"
