// SPDX-License-Identifier: MIT
#include "models/auth/heldtoken.h"
#include "models/net/httpclient.h"
#include "tests/support/fakehttpserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace Gatehouse;
using namespace std::chrono_literals;
using ErrorKind = ApiError::Kind;

namespace {

RetryLimits quickRetries(int retries)
{
    return {.retries = retries, .firstDelay = 1ms};
}

} // namespace

class TestHttpClient final : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;
    HeldToken m_token{Secret("ntn_planted")};

    HttpClientSettings settingsFor(const FakeHttpServer &server, int retries = 0) const
    {
        return {.origin = server.origin(), .retry = quickRetries(retries)};
    }

    struct Heard {
        std::optional<Result<HttpAnswer>> result = {};
        int times = 0;
        Handler<HttpAnswer> handler()
        {
            return [this](Result<HttpAnswer> answer) {
                ++times;
                result.emplace(std::move(answer));
            };
        }
    };

private Q_SLOTS:
    void sendsTokenVersionAndItsOwnName()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        Heard heard;
        const RequestHandle handle
            = client.send({.path = QStringLiteral("/v1/users"),
                              .query = {{QStringLiteral("q"), QStringLiteral("a b&c+%")}},
                              .headers = {{"Notion-Version", "2026-03-11"}}},
                heard.handler());
        QVERIFY(!heard.result); // never inside the call
        QTRY_COMPARE(server.calls.size(), size_t(1));
        FakeCall &call = *server.calls.front();
        QCOMPARE(call.method, QByteArray("GET"));
        QCOMPARE(call.path(), QStringLiteral("/v1/users"));
        QCOMPARE(call.queryValue(QStringLiteral("q")), QStringLiteral("a b&c+%"));
        QCOMPARE(call.headers.value("authorization"), QByteArray("Bearer ntn_planted"));
        QCOMPARE(call.headers.value("notion-version"), QByteArray("2026-03-11"));
        QVERIFY(call.headers.value("user-agent").startsWith("Gatehouse/"));
        call.answer(QJsonObject{{QStringLiteral("request_id"), QStringLiteral("r")}});
        QTRY_VERIFY(heard.result);
        QVERIFY(*heard.result);
        QCOMPARE((*heard.result)->requestId, QStringLiteral("r"));
    }

    void whatIsHeldWaitsForItsTokenAndItsAddress()
    {
        FakeHttpServer server;
        HeldToken token;
        HttpClient client({.origin = QUrl(QStringLiteral("http://127.0.0.1:1"))}, token, m_clock);
        client.hold();
        Heard heard;
        RequestHandle handle = client.send({.path = QStringLiteral("/v1/users")}, heard.handler());
        Heard dropped;
        client.send({.path = QStringLiteral("/v1/dropped")}, dropped.handler()).reset();
        QCoreApplication::processEvents();
        QVERIFY(!heard.result);
        token.hold(Secret("ntn_late"));
        client.open(server.origin());
        QTRY_COMPARE(server.calls.size(), size_t(1));
        QCOMPARE(
            server.calls.front()->headers.value("authorization"), QByteArray("Bearer ntn_late"));
        server.calls.front()->answer(QJsonObject());
        QTRY_VERIFY(heard.result);
        QVERIFY(*heard.result);
        QCOMPARE(dropped.times, 0);

        // An address that is not safe stays one, also for what waited.
        client.hold();
        Heard refused;
        handle = client.send({.path = QStringLiteral("/v1/users")}, refused.handler());
        client.open(QUrl(QStringLiteral("http://example.com")));
        QTRY_VERIFY(refused.result);
        QCOMPARE(refused.result->error().kind, ErrorKind::InvalidAddress);
    }

    void refusesAddressesThatAreNotSafe_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::newRow("http elsewhere") << QStringLiteral("http://example.com");
        QTest::newRow("no scheme") << QStringLiteral("api.notion.com");
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("with a password") << QStringLiteral("https://a:b@example.com");
        QTest::newRow("looks like loopback") << QStringLiteral("http://127.0.0.1.example.com");
        QTest::newRow("empty") << QString();
    }

    void refusesAddressesThatAreNotSafe()
    {
        QFETCH(QString, origin);
        HttpClient client({.origin = QUrl(origin)}, m_token, m_clock);
        Heard heard;
        const RequestHandle handle = client.send({.path = QStringLiteral("/v1")}, heard.handler());
        QVERIFY(!heard.result);
        QTRY_VERIFY(heard.result);
        QCOMPARE(heard.result->error().kind, ErrorKind::InvalidAddress);
    }

    void takesLoopbackInEveryForm()
    {
        for (const char *origin : {"http://localhost:1", "http://127.0.0.1:1", "http://127.1.2.3:1",
                 "http://[::1]:1", "https://api.notion.com"})
            QVERIFY2(!whyNotAnOrigin(QUrl(QString::fromLatin1(origin))), origin);
    }

    void doesNotClimbOutOfItsPath()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        for (const char *path : {"/v1/../admin", "/v1/%2e%2e/admin", "v1"}) {
            Heard heard;
            const RequestHandle handle
                = client.send({.path = QString::fromLatin1(path)}, heard.handler());
            QTRY_VERIFY(heard.result);
            QCOMPARE(heard.result->error().kind, ErrorKind::InvalidAddress);
        }
        QVERIFY(server.calls.empty());
        QCOMPARE(HttpRequest::segment(QStringLiteral("a/b?c#d")), QStringLiteral("a%2Fb%3Fc%23d"));
    }

    void saysWhenNobodyListens()
    {
        FakeHttpServer server;
        const HttpClientSettings settings = settingsFor(server, 1);
        server.stop();
        HttpClient client(settings, m_token, m_clock);
        Heard heard;
        const RequestHandle handle = client.send({.path = QStringLiteral("/v1")}, heard.handler());
        QTRY_VERIFY(heard.result);
        QCOMPARE(heard.result->error().kind, ErrorKind::Offline);
    }

    void saysWhenThereIsNoSuchHost()
    {
        HttpClient client(
            {.origin = QUrl(QStringLiteral("https://nowhere.invalid")), .retry = quickRetries(0)},
            m_token, m_clock);
        Heard heard;
        const RequestHandle handle = client.send({.path = QStringLiteral("/v1")}, heard.handler());
        QTRY_VERIFY_WITH_TIMEOUT(heard.result, 20000);
        QVERIFY(heard.result->error().kind == ErrorKind::HostNotFound
            || heard.result->error().kind == ErrorKind::Offline);
    }

    void repeatsReadsAndNotForEver()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server, 2), m_token, m_clock);
        server.onCall = [](FakeCall &call) {
            call.answer(FakeCall::Answer{
                .status = 503, .body = R"({"code":"service_unavailable","message":"m"})"});
        };
        Heard heard;
        const RequestHandle handle = client.send({.path = QStringLiteral("/v1")}, heard.handler());
        QTRY_VERIFY(heard.result);
        QCOMPARE(heard.result->error().kind, ErrorKind::ServerFault);
        QCOMPARE(server.calls.size(), size_t(3));
        QCOMPARE(heard.times, 1);
    }

    void waitsAsTheServerAsks()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server, 2), m_token, m_clock);
        Heard heard;
        const RequestHandle handle = client.send({.path = QStringLiteral("/v1")}, heard.handler());
        QTRY_COMPARE(server.calls.size(), size_t(1));
        QElapsedTimer timer;
        timer.start();
        server.calls[0]->answer(FakeCall::Answer{.status = 429,
            .body = R"({"code":"rate_limited","message":"m"})",
            .headers = {{"Retry-After", "1"}}});
        QTRY_COMPARE(server.calls.size(), size_t(2));
        QVERIFY2(timer.elapsed() >= 1000, qPrintable(QString::number(timer.elapsed())));
        server.calls[1]->answer(QJsonObject{});
        QTRY_VERIFY(heard.result);
        QVERIFY(*heard.result);
    }

    void keepsTheTokenFromAForeignHost()
    {
        FakeHttpServer home;
        FakeHttpServer foreign;
        HttpClient client(settingsFor(home), m_token, m_clock);
        home.onCall = [&](FakeCall &call) {
            call.answer(FakeCall::Answer{.status = 302,
                .headers = {{"Location", foreign.origin().toEncoded() + "/stolen"}}});
        };
        Heard heard;
        const RequestHandle handle
            = client.send({.path = QStringLiteral("/v1/users")}, heard.handler());
        QTRY_VERIFY(heard.result);
        QVERIFY(!*heard.result);
        QCOMPARE(heard.result->error().kind, ErrorKind::NotJson);
        QVERIFY(foreign.calls.empty());
    }

    void followsRedirectsAtHome()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        server.onCall = [](FakeCall &call) {
            if (call.path() == QLatin1String("/old"))
                return call.answer(
                    FakeCall::Answer{.status = 308, .headers = {{"Location", "/new"}}});
            call.answer(QJsonObject{});
        };
        Heard heard;
        const RequestHandle handle = client.send({.path = QStringLiteral("/old")}, heard.handler());
        QTRY_VERIFY(heard.result);
        QVERIFY(*heard.result);
        QCOMPARE(
            server.calls.back()->headers.value("authorization"), QByteArray("Bearer ntn_planted"));
    }

    void doesNotCallBackOnceDropped()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        Heard dropped;
        Heard kept;
        RequestHandle handle = client.send({.path = QStringLiteral("/a")}, dropped.handler());
        QTRY_COMPARE(server.calls.size(), size_t(1));
        handle.reset();
        handle = client.send({.path = QStringLiteral("/b")}, kept.handler());
        QTRY_COMPARE(server.calls.size(), size_t(2));
        server.calls[0]->answer(QJsonObject{});
        server.calls[1]->answer(QJsonObject{});
        QTRY_VERIFY(kept.result);
        QCOMPARE(dropped.times, 0);
    }

    void neverSendsWhatIsDroppedAtOnce()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        Heard heard;
        client.send({.path = QStringLiteral("/dropped")}, heard.handler()).reset();
        const RequestHandle handle
            = client.send({.path = QStringLiteral("/kept")}, heard.handler());
        QTRY_COMPARE(server.calls.size(), size_t(1));
        QCOMPARE(server.calls[0]->path(), QStringLiteral("/kept"));
    }

    void mayBeDroppedInItsOwnHandler()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        server.onCall = [](FakeCall &call) { call.answer(QJsonObject{}); };
        int answers = 0;
        RequestHandle handle;
        handle = client.send({.path = QStringLiteral("/a")}, [&](const Result<HttpAnswer> &) {
            ++answers;
            handle = client.send({.path = QStringLiteral("/b")}, [&](const Result<HttpAnswer> &) {
                ++answers;
                handle.reset();
            });
        });
        QTRY_COMPARE(answers, 2);
    }

    void outlivesItsClient()
    {
        FakeHttpServer server;
        auto client = std::make_unique<HttpClient>(settingsFor(server), m_token, m_clock);
        Heard heard;
        RequestHandle handle = client->send({.path = QStringLiteral("/a")}, heard.handler());
        QTRY_COMPARE(server.calls.size(), size_t(1));
        client.reset();
        handle.reset();
        QCOMPARE(heard.times, 0);
    }

    void sendsSixAtOnceAndTheForegroundFirst()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        std::vector<RequestHandle> handles;
        const auto ask = [&](const QString &path, HttpRequest::Priority priority) {
            handles.push_back(client.send(
                {.path = path, .priority = priority}, [](const Result<HttpAnswer> &) {}));
        };
        for (int i = 0; i < 8; ++i)
            ask(QStringLiteral("/background"), HttpRequest::Priority::Background);
        QTRY_COMPARE(server.calls.size(), size_t(6));
        ask(QStringLiteral("/foreground"), HttpRequest::Priority::Foreground);
        server.calls[0]->answer(QJsonObject{});
        QTRY_COMPARE(server.calls.size(), size_t(7));
        QCOMPARE(server.calls[6]->path(), QStringLiteral("/foreground"));
    }

    void flagsItsOwnTimeOut()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        Heard heard;
        const RequestHandle handle
            = client.send({.path = QStringLiteral("/v1"), .timeout = 50ms}, heard.handler());
        QTRY_VERIFY(heard.result);
        QCOMPARE(heard.result->error().kind, ErrorKind::Timeout);
        QCOMPARE(server.calls.size(), size_t(1));
    }

    void reportsACutOffAnswer()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server, 1), m_token, m_clock);
        server.onCall = [](FakeCall &call) {
            call.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                     "100\r\n\r\n{\"object\":");
            call.close();
        };
        Heard heard;
        const RequestHandle handle = client.send({.path = QStringLiteral("/v1")}, heard.handler());
        QTRY_VERIFY(heard.result);
        QCOMPARE(heard.result->error().kind, ErrorKind::Malformed);
        QCOMPARE(server.calls.size(), size_t(2));
    }

    void parsesLargeAnswersOnAnotherThread()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        QJsonArray rows;
        for (int i = 0; i < 5000; ++i)
            rows.append(QStringLiteral("row number %1 of many").arg(i));
        server.onCall = [&](FakeCall &call) {
            call.answer(QJsonObject{{QStringLiteral("rows"), rows}});
        };
        QThread *decodedOn = nullptr;
        QThread *heardOn = nullptr;
        int count = 0;
        const RequestHandle handle = client.fetch<int>(
            {.path = QStringLiteral("/v1")},
            [&](const QJsonObject &json) -> Result<int> {
                decodedOn = QThread::currentThread();
                return int(json.value(QLatin1String("rows")).toArray().size());
            },
            [&](Result<int> result) {
                heardOn = QThread::currentThread();
                count = result ? *result : -1;
            });
        QTRY_COMPARE(count, 5000);
        QVERIFY(decodedOn != QThread::currentThread());
        QCOMPARE(heardOn, QThread::currentThread());
    }

    void mayBeDroppedWhileItIsParsed()
    {
        FakeHttpServer server;
        auto client = std::make_unique<HttpClient>(settingsFor(server), m_token, m_clock);
        const QByteArray large = "{\"a\":\"" + QByteArray(2'000'000, 'x') + "\"}";
        server.onCall = [&](FakeCall &call) { call.answer(FakeCall::Answer{.body = large}); };
        const auto reached = std::make_shared<QSemaphore>();
        const auto mayGoOn = std::make_shared<QSemaphore>();
        int answered = 0;
        RequestHandle handle = client->fetch<int>(
            {.path = QStringLiteral("/v1")},
            [reached, mayGoOn](const QJsonObject &) -> Result<int> {
                reached->release();
                mayGoOn->acquire();
                return 1;
            },
            [&](const Result<int> &) { ++answered; });
        QTRY_COMPARE(reached->available(), 1);
        handle.reset();
        client.reset();
        mayGoOn->release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
        QCoreApplication::processEvents();
        QCOMPARE(answered, 0);
    }

    void givesUpOnEndlessAnswers()
    {
        FakeHttpServer server;
        HttpClientSettings settings = settingsFor(server);
        settings.largestAnswer = 100'000;
        HttpClient client(settings, m_token, m_clock);
        server.onCall = [](FakeCall &call) {
            call.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                     "100000000\r\n\r\n");
            call.raw(QByteArray(300'000, ' '));
        };
        Heard heard;
        const RequestHandle handle = client.send({.path = QStringLiteral("/v1")}, heard.handler());
        QTRY_VERIFY(heard.result);
        QCOMPARE(heard.result->error().kind, ErrorKind::Malformed);
        QCOMPARE(heard.result->error().code, QStringLiteral("answer_too_large"));
    }

    void unpacksGzip()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        // {"name":"gzip"}
        const QByteArray packed = QByteArray::fromHex(
            "1f8b0800000000000203ab56ca4bcc4d55b2524aafca2c50aa050093b07f150f000000");
        server.onCall = [&](FakeCall &call) {
            QVERIFY(call.headers.value("accept-encoding").contains("gzip"));
            call.answer(
                FakeCall::Answer{.body = packed, .headers = {{"Content-Encoding", "gzip"}}});
        };
        Heard heard;
        const RequestHandle handle = client.send({.path = QStringLiteral("/v1")}, heard.handler());
        QTRY_VERIFY(heard.result);
        QVERIFY(*heard.result);
        QCOMPARE(
            (*heard.result)->body.value(QLatin1String("name")).toString(), QStringLiteral("gzip"));
    }

    void endsWithTheReasonWhenThereIsNoToken()
    {
        FakeHttpServer server;
        HeldToken none;
        none.refuse({.kind = ErrorKind::KeychainLocked});
        HttpClient client(settingsFor(server), none, m_clock);
        Heard heard;
        const RequestHandle handle = client.send({.path = QStringLiteral("/v1")}, heard.handler());
        QTRY_VERIFY(heard.result);
        QCOMPARE(heard.result->error().kind, ErrorKind::KeychainLocked);
        QVERIFY(server.calls.empty());
    }

    void nameTheCertificateFileThatCannotBeRead()
    {
        FakeHttpServer server;
        HttpClientSettings settings = settingsFor(server);
        settings.caFile = QStringLiteral("/nowhere/ca.pem");
        HttpClient client(settings, m_token, m_clock);
        Heard heard;
        const RequestHandle handle = client.send({.path = QStringLiteral("/v1")}, heard.handler());
        QTRY_VERIFY(heard.result);
        QCOMPARE(heard.result->error().kind, ErrorKind::FileUnreadable);
        QCOMPARE(heard.result->error().detail, settings.caFile);
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
