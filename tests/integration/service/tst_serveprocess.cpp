// SPDX-License-Identifier: MIT
// The command as others start it: its line, its signals, its mistakes, and what a kill leaves.
#include "tests/integration/service/rawclient.h"
#include "tests/integration/service/serveprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>

#include <csignal>

using namespace GatehouseWorkspace;

class TestServeProcess final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_data;
    QByteArray m_session;

    static QString data() { return QStringLiteral("--data"); }
    QByteArray token(const QStringList &whose) const
    {
        return runProgram(QStringList{QStringLiteral("token"), data(), m_data.path()} + whose)
            .out.trimmed()
            .toLatin1();
    }
    static QByteArray request(const ServeProcess &server, const QByteArray &line,
        const QByteArray &token, const QByteArray &body = {})
    {
        return line + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port())
            + "\r\nAuthorization: Bearer " + token
            + "\r\nNotion-Version: " + (line.contains(" /admin/") ? "2026-06-01" : "2026-03-11")
            + (body.isEmpty() ? QByteArray()
                              : "\r\nContent-Length: " + QByteArray::number(body.size()))
            + "\r\n\r\n" + body;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = runProgram({QStringLiteral("demo"), data(), m_data.path()});
        QCOMPARE(made.err, QString());
        QCOMPARE(made.code, 0);
        m_session = token(
            {QStringLiteral("--person"), QStringLiteral("ada.byron@northwind.example.com")});
        QVERIFY(m_session.startsWith("ses_"));
    }

    void printsWhereItListens()
    {
        ServeProcess server(m_data.path());
        QVERIFY2(
            QRegularExpression(QStringLiteral("^listening on http://127\\.0\\.0\\.1:[1-9]\\d*\n$"))
                .match(server.line())
                .hasMatch(),
            qPrintable(server.line()));
        QCOMPARE(
            RawClient(server.port()).ask(request(server, "GET /v1/users/me", m_session)).status,
            200);
    }

    void endsOnASignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("INT") << SIGINT;
    }
    void endsOnASignal()
    {
        QFETCH(int, signal);
        ServeProcess server(m_data.path());
        // Several, so that each thread of the service keeps one open.
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 16; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            QCOMPARE(
                clients.back()->ask(request(server, "GET /v1/users/me", m_session)).status, 200);
        }
        QElapsedTimer clock;
        clock.start();
        ::kill(pid_t(server.process().processId()), signal);
        QVERIFY(server.process().waitForFinished(20'000));
        QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.process().exitCode(), 0);
        QVERIFY(server.process().readAllStandardOutput().isEmpty());
    }

    void mistakesAreOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const char *arguments, const char *names) {
            QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ')
                                << QString::fromLatin1(names);
        };
        row("beyond this machine", "--address 0.0.0.0", "--behind-proxy");
        row("beyond it, IPv6", "--address ::", "--public-host");
        row("no public host", "--address 0.0.0.0 --behind-proxy", "--public-host");
        row("no proxy", "--address 0.0.0.0 --public-host a.example.org", "--behind-proxy");
        row("a name as address", "--address localhost", "localhost");
        row("port too large", "--port 65536", "65535");
        row("port in words", "--port http", "--port");
        row("negative port", "--port -1", "--port");
        row("rate of none", "--rate-limit 0", "--rate-limit");
        row("rate beyond any", "--rate-limit 99999999999", "--rate-limit");
        row("rate empty", "--rate-limit=", "--rate-limit");
        row("port empty", "--port=", "--port");
        row("no store", "--data /nowhere/at/all", "no workspace");
    }
    void mistakesAreOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const auto outcome
            = runProgram(QStringList{QStringLiteral("serve"), data(), m_data.path()} + arguments);
        QVERIFY(outcome.code > 0);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QVERIFY2(outcome.err.endsWith(QLatin1String(".\n")), qPrintable(outcome.err));
        QVERIFY2(!outcome.err.contains(QLatin1String("..")), qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(names), qPrintable(outcome.err));
    }

    void behindAProxyItAnswersToItsPublicName()
    {
        ServeProcess server(m_data.path(),
            {QStringLiteral("--address"), QStringLiteral("0.0.0.0"),
                QStringLiteral("--behind-proxy"), QStringLiteral("--public-host"),
                QStringLiteral("notes.example.org")});
        const QByteArray own = request(server, "GET /v1/users/me", m_session);
        QByteArray named = own;
        named.replace("127.0.0.1:" + QByteArray::number(server.port()), "notes.example.org");
        QCOMPARE(RawClient(server.port()).ask(named).status, 200);
        QCOMPARE(RawClient(server.port()).ask(own).status, 200);
        QByteArray other = named;
        other.replace("notes.example.org", "other.example.org");
        QCOMPARE(RawClient(server.port()).ask(other).status, 403);
    }

    void aPortInUseIsASentence()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto outcome = runProgram({QStringLiteral("serve"), data(), m_data.path(),
            QStringLiteral("--port"), QString::number(taken.serverPort())});
        QVERIFY(outcome.code > 0);
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QVERIFY2(
            outcome.err.contains(QString::number(taken.serverPort())), qPrintable(outcome.err));
    }

    void onlyThePublicApi()
    {
        ServeProcess server(m_data.path(), {QStringLiteral("--public-api-only")});
        RawClient client(server.port());
        QCOMPARE(client.ask(request(server, "GET /v1/users/me", m_session)).status, 200);
        QCOMPARE(client.ask(request(server, "GET /admin/v1/spaces", m_session)).code(),
            QStringLiteral("invalid_request_url"));
    }

    void aRateLimit()
    {
        ServeProcess server(m_data.path(), {QStringLiteral("--rate-limit"), QStringLiteral("3")});
        RawClient client(server.port());
        // At most six pass even when a minute ends among them.
        RawAnswer answer;
        int passed = 0;
        for (; passed < 7; ++passed) {
            answer = client.ask(request(server, "GET /v1/users/me", m_session));
            if (answer.status != 200)
                break;
        }
        QVERIFY(passed >= 3 && passed <= 6);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.code(), QStringLiteral("rate_limited"));
        const int wait = answer.header("Retry-After").toInt();
        QVERIFY(wait >= 1 && wait <= 60);
        QCOMPARE(answer.json()
                     .value(QLatin1String("additional_data"))
                     .toObject()
                     .value(QLatin1String("retry_after")),
            QJsonValue(QString::number(wait)));
    }

    void whatWasAnsweredOutlivesAKill_data()
    {
        QTest::addColumn<int>("after"); // answers until the kill
        QTest::newRow("early") << 3;
        QTest::newRow("in the middle") << 100;
        QTest::newRow("late") << 190;
    }
    void whatWasAnsweredOutlivesAKill()
    {
        QFETCH(int, after);
        auto server = std::make_unique<ServeProcess>(m_data.path());
        QVERIFY(server->port() != 0);
        RawClient asking(server->port());
        const QByteArray space = asking.ask(request(*server, "GET /admin/v1/spaces", m_session))
                                     .json()
                                     .value(QLatin1String("results"))
                                     .toArray()
                                     .first()
                                     .toObject()
                                     .value(QLatin1String("id"))
                                     .toString()
                                     .toLatin1();
        const QByteArray target = "/admin/v1/spaces/" + space + "/connections";
        // Two clients, so that both threads are writing when it is killed.
        RawClient clients[2]{RawClient(server->port()), RawClient(server->port())};
        QByteArray bytes[2];
        for (int i = 0; i < 200; ++i)
            bytes[i % 2] += request(*server, "POST " + target, m_session,
                "{\"kind\":\"internal\",\"name\":\"Robot " + QByteArray::number(i) + "\"}");
        clients[0].send(bytes[0]);
        clients[1].send(bytes[1]);
        QStringList answered;
        for (int i = 0; i < after; ++i) {
            const RawAnswer answer = clients[i % 2].read();
            QCOMPARE(answer.status, 200);
            answered << answer.text("id");
        }
        ::kill(pid_t(server->process().processId()), SIGKILL);
        QVERIFY(server->process().waitForFinished());
        for (RawClient &client : clients) {
            for (RawAnswer answer = client.read(); answer.status == 200; answer = client.read()) {
                if (answer.body.size() == answer.header("Content-Length").toLongLong())
                    answered << answer.text("id");
            }
        }
        QVERIFY(answered.size() >= after);

        const auto check = runProgram({QStringLiteral("check"), data(), m_data.path()});
        QCOMPARE(check.err, QString());
        QCOMPARE(check.code, 0);
        QVERIFY(check.out.contains(QLatin1String("no problems found")));
        server = std::make_unique<ServeProcess>(m_data.path());
        RawClient again(server->port());
        for (const QString &id : answered)
            QCOMPARE(again.ask(request(*server, "GET " + target + '/' + id.toLatin1(), m_session))
                         .status,
                200);
    }
};

QTEST_GUILESS_MAIN(TestServeProcess)
#include "tst_serveprocess.moc"
