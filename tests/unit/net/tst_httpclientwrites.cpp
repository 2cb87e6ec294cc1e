// SPDX-License-Identifier: MIT
#include "models/auth/heldtoken.h"
#include "models/net/httpclient.h"
#include "tests/support/fakehttpserver.h"

#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;
using ErrorKind = ApiError::Kind;
using Method = HttpRequest::Method;

//! A write arrives exactly once whatever the connection does, and a lost answer is called what it
//! is.
class TestHttpClientWrites final : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;
    HeldToken m_token{Secret("ntn_planted")};

    HttpClientSettings settingsFor(const FakeHttpServer &server) const
    {
        return {.origin = server.origin(), .retry = {.retries = 2, .firstDelay = 1ms}};
    }

    static HttpRequest write(Method method)
    {
        HttpRequest request{.method = method, .path = QStringLiteral("/write")};
        if (method != Method::Delete)
            request.body = QJsonObject{{QStringLiteral("name"), QStringLiteral("value")}};
        return request;
    }

    static void methods()
    {
        QTest::addColumn<Method>("method");
        QTest::newRow("POST") << Method::Post;
        QTest::newRow("PUT") << Method::Put;
        QTest::newRow("PATCH") << Method::Patch;
        QTest::newRow("DELETE") << Method::Delete;
    }

    //! A first answered request leaves a kept-alive connection, on which Qt would repeat by itself.
    void warmUp(HttpClient &client, FakeHttpServer &server)
    {
        bool done = false;
        const RequestHandle handle = client.send(
            {.path = QStringLiteral("/warm")}, [&](const Result<HttpAnswer> &) { done = true; });
        QTRY_COMPARE(server.calls.size(), size_t(1));
        server.calls[0]->answer(QJsonObject{});
        QTRY_VERIFY(done);
    }

    //! What the write ends in when the server does `fault` to it, and how often it arrived.
    struct Outcome {
        ErrorKind kind = ErrorKind::Cancelled;
        int arrivals = 0;
    };
    Outcome outcomeOf(Method method, const std::function<void(FakeCall &)> &fault)
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        warmUp(client, server);
        server.onCall = fault;
        std::optional<Result<HttpAnswer>> result;
        const RequestHandle handle = client.send(
            write(method), [&](Result<HttpAnswer> answer) { result.emplace(std::move(answer)); });
        [&] { QTRY_VERIFY(result); }();
        // A read afterwards: whatever Qt might have repeated has arrived by then.
        server.onCall = [](FakeCall &call) { call.answer(QJsonObject{}); };
        bool done = false;
        const RequestHandle after = client.send(
            {.path = QStringLiteral("/after")}, [&](const Result<HttpAnswer> &) { done = true; });
        [&] { QTRY_VERIFY(done); }();
        int arrivals = 0;
        for (const auto &call : server.calls)
            arrivals += call->path() == QLatin1String("/write") ? 1 : 0;
        return {.kind = result && !*result ? result->error().kind : ErrorKind::Cancelled,
            .arrivals = arrivals};
    }

private Q_SLOTS:
    void arrivesWithItsBody_data() { methods(); }
    void arrivesWithItsBody()
    {
        QFETCH(Method, method);
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        bool done = false;
        const RequestHandle handle = client.send(
            write(method), [&](const Result<HttpAnswer> &answer) { done = bool(answer); });
        QTRY_COMPARE(server.calls.size(), size_t(1));
        const FakeCall &call = *server.calls[0];
        QCOMPARE(call.headers.value("authorization"), QByteArray("Bearer ntn_planted"));
        if (method == Method::Delete) {
            QVERIFY(call.body.isEmpty());
        } else {
            QCOMPARE(call.headers.value("content-type"), QByteArray("application/json"));
            QCOMPARE(call.json().value(QLatin1String("name")).toString(), QStringLiteral("value"));
        }
        server.calls[0]->answer(QJsonObject{});
        QTRY_VERIFY(done);
    }

    void resetBeforeTheAnswer_data() { methods(); }
    void resetBeforeTheAnswer()
    {
        QFETCH(Method, method);
        const Outcome outcome = outcomeOf(method, [](FakeCall &call) { call.reset(); });
        QCOMPARE(outcome.kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(outcome.arrivals, 1);
    }

    void closedBeforeTheAnswer_data() { methods(); }
    void closedBeforeTheAnswer()
    {
        QFETCH(Method, method);
        const Outcome outcome = outcomeOf(method, [](FakeCall &call) { call.close(); });
        QCOMPARE(outcome.kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(outcome.arrivals, 1);
    }

    void droppedWithinTheAnswer_data() { methods(); }
    void droppedWithinTheAnswer()
    {
        QFETCH(Method, method);
        const Outcome outcome = outcomeOf(method, [](FakeCall &call) {
            call.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                     "50\r\n\r\n{\"a\":");
            call.close();
        });
        QCOMPARE(outcome.kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(outcome.arrivals, 1);
    }

    void droppedWithinTheHead_data() { methods(); }
    void droppedWithinTheHead()
    {
        QFETCH(Method, method);
        const Outcome outcome = outcomeOf(method, [](FakeCall &call) {
            call.raw("HTTP/1.1 200 O");
            call.close();
        });
        QCOMPARE(outcome.kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(outcome.arrivals, 1);
    }

    void closedAfterTheAnswerIsSuccess_data() { methods(); }
    void closedAfterTheAnswerIsSuccess()
    {
        QFETCH(Method, method);
        const Outcome outcome = outcomeOf(method, [](FakeCall &call) {
            call.answer(QJsonObject{});
            call.close();
        });
        QCOMPARE(outcome.kind, ErrorKind::Cancelled); // nothing failed
        QCOMPARE(outcome.arrivals, 1);
    }

    void aServerFaultIsNotRepeated()
    {
        const Outcome outcome = outcomeOf(Method::Post, [](FakeCall &call) {
            call.answer(FakeCall::Answer{
                .status = 503, .body = R"({"code":"service_unavailable","message":"m"})"});
        });
        QCOMPARE(outcome.kind, ErrorKind::ServerFault);
        QCOMPARE(outcome.arrivals, 1);
    }

    void a401WithAChallengeIsJustA401()
    {
        const Outcome outcome = outcomeOf(Method::Post, [](FakeCall &call) {
            call.answer(FakeCall::Answer{.status = 401,
                .body = R"({"code":"unauthorized","message":"m"})",
                .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}}});
        });
        QCOMPARE(outcome.kind, ErrorKind::Unauthorized);
        QCOMPARE(outcome.arrivals, 1);
    }

    void aRefusalByTheRateLimitIsSentAgain()
    {
        int arrived = 0;
        const Outcome outcome = outcomeOf(Method::Post, [&](FakeCall &call) {
            if (++arrived == 1)
                return call.answer(FakeCall::Answer{.status = 429,
                    .body = R"({"code":"rate_limited","message":"m"})",
                    .headers = {{"Retry-After", "0"}}});
            call.answer(QJsonObject{});
        });
        QCOMPARE(outcome.kind, ErrorKind::Cancelled); // nothing failed
        QCOMPARE(outcome.arrivals, 2);
    }

    void aRedirectIsNotFollowed()
    {
        const Outcome outcome = outcomeOf(Method::Post, [](FakeCall &call) {
            call.answer(FakeCall::Answer{
                .status = 307, .body = "", .headers = {{"Location", "/elsewhere"}}});
        });
        QCOMPARE(outcome.kind, ErrorKind::NotJson);
        QCOMPARE(outcome.arrivals, 1);
    }

    void aTimeOutLeavesTheOutcomeOpen()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        HttpRequest request = write(Method::Patch);
        request.timeout = 50ms;
        std::optional<ErrorKind> kind;
        const RequestHandle handle = client.send(
            request, [&](const Result<HttpAnswer> &answer) { kind = answer.error().kind; });
        QTRY_VERIFY(kind);
        QCOMPARE(*kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(server.calls.size(), size_t(1));
    }

    void whatNobodyTookIsPlainlyOffline()
    {
        FakeHttpServer server;
        const HttpClientSettings settings = settingsFor(server);
        server.stop();
        HttpClient client(settings, m_token, m_clock);
        std::optional<ErrorKind> kind;
        const RequestHandle handle = client.send(write(Method::Post),
            [&](const Result<HttpAnswer> &answer) { kind = answer.error().kind; });
        QTRY_VERIFY(kind);
        QCOMPARE(*kind, ErrorKind::Offline);
    }

    void isNotCutOffWhenItsHandleIsDropped()
    {
        FakeHttpServer server;
        HttpClient client(settingsFor(server), m_token, m_clock);
        int heard = 0;
        RequestHandle handle
            = client.send(write(Method::Post), [&](const Result<HttpAnswer> &) { ++heard; });
        QTRY_COMPARE(server.calls.size(), size_t(1));
        handle.reset();
        bool done = false;
        const RequestHandle after = client.send(
            {.path = QStringLiteral("/after")}, [&](const Result<HttpAnswer> &) { done = true; });
        QTRY_COMPARE(server.calls.size(), size_t(2));
        server.calls[1]->answer(QJsonObject{});
        QTRY_VERIFY(done);
        QVERIFY(server.calls[0]->isConnected());
        server.calls[0]->answer(QJsonObject{});
        QCOMPARE(heard, 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpClientWrites)
#include "tst_httpclientwrites.moc"
