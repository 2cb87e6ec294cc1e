// SPDX-License-Identifier: MIT
#include "models/auth/heldtoken.h"
#include "models/net/httpclient.h"
#include "tests/support/fakehttpserver.h"

#include <QTest>

using namespace Gatehouse;
using Method = HttpRequest::Method;
using Writes = HttpClientSettings::Writes;

//! A client that only reads: no change leaves it, whatever method it would have had.
class TestReadOnly final : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;
    HeldToken m_token{Secret("ntn_planted")};

    static HttpRequest request(Method method)
    {
        HttpRequest request{.method = method, .path = QStringLiteral("/it")};
        if (method != Method::Get && method != Method::Delete)
            request.body = QJsonObject{{QStringLiteral("name"), QStringLiteral("value")}};
        return request;
    }
    static std::optional<Result<HttpAnswer>> outcome(HttpClient &client, HttpRequest request)
    {
        std::optional<Result<HttpAnswer>> result;
        const RequestHandle handle = client.send(std::move(request),
            [&](Result<HttpAnswer> answer) { result.emplace(std::move(answer)); });
        // Handlers run from the event loop, refusals too.
        if (result)
            return {};
        [&] { QTRY_VERIFY(result); }();
        return result;
    }

private Q_SLOTS:
    void refusesEveryWrite_data()
    {
        QTest::addColumn<Method>("method");
        QTest::newRow("POST") << Method::Post;
        QTest::newRow("PUT") << Method::Put;
        QTest::newRow("PATCH") << Method::Patch;
        QTest::newRow("DELETE") << Method::Delete;
    }
    void refusesEveryWrite()
    {
        QFETCH(Method, method);
        FakeHttpServer server;
        server.onCall = [](FakeCall &call) { call.answer(QJsonObject{}); };
        HttpClient client({.origin = server.origin(), .writes = Writes::Refused}, m_token, m_clock);
        const auto refused = outcome(client, request(method));
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().kind, ApiError::Kind::ReadOnly);
        // A read behind it: whatever had left would be here by then.
        const auto read = outcome(client, request(Method::Get));
        QVERIFY(read && *read);
        QCOMPARE(server.calls.size(), size_t(1));
        QCOMPARE(server.calls.front()->method, QByteArray("GET"));
    }

    void readsSentByPostPass()
    {
        FakeHttpServer server;
        server.onCall = [](FakeCall &call) { call.answer(QJsonObject{}); };
        HttpClient client({.origin = server.origin(), .writes = Writes::Refused}, m_token, m_clock);
        HttpRequest search = request(Method::Post);
        search.kind = HttpRequest::Kind::Read;
        const auto found = outcome(client, search);
        QVERIFY(found && *found);
        QCOMPARE(server.calls.size(), size_t(1));
        // And a GET that changes something is a change.
        HttpRequest odd = request(Method::Get);
        odd.kind = HttpRequest::Kind::Write;
        const auto refused = outcome(client, odd);
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().kind, ApiError::Kind::ReadOnly);
        QCOMPARE(server.calls.size(), size_t(1));
    }

    void worksAtOnceAndBackAgain()
    {
        FakeHttpServer server;
        server.onCall = [](FakeCall &call) { call.answer(QJsonObject{}); };
        HttpClient client({.origin = server.origin()}, m_token, m_clock);
        auto written = outcome(client, request(Method::Post));
        QVERIFY(written && *written);
        client.setWrites(Writes::Refused);
        written = outcome(client, request(Method::Post));
        QVERIFY(written && !*written);
        client.setWrites(Writes::Sent);
        written = outcome(client, request(Method::Post));
        QVERIFY(written && *written);
        QCOMPARE(server.calls.size(), size_t(2));
    }

    void whatWaitsInTheQueueIsRefusedToo()
    {
        FakeHttpServer server;
        HttpClient client({.origin = server.origin(), .atOnce = 1}, m_token, m_clock);
        const RequestHandle reading
            = client.send(request(Method::Get), [](const Result<HttpAnswer> &) {});
        std::optional<Result<HttpAnswer>> written;
        const RequestHandle writing = client.send(request(Method::Patch),
            [&](Result<HttpAnswer> answer) { written.emplace(std::move(answer)); });
        bool readAfter = false;
        const RequestHandle after = client.send(
            request(Method::Get), [&](const Result<HttpAnswer> &) { readAfter = true; });
        QTRY_COMPARE(server.calls.size(), size_t(1));
        client.setWrites(Writes::Refused);
        server.onCall = [](FakeCall &call) { call.answer(QJsonObject{}); };
        server.calls[0]->answer(QJsonObject{});
        QTRY_VERIFY(written);
        QVERIFY(!*written);
        QCOMPARE(written->error().kind, ApiError::Kind::ReadOnly);
        // The queue goes on behind it.
        QTRY_VERIFY(readAfter);
        for (const auto &call : server.calls)
            QCOMPARE(call->method, QByteArray("GET"));
    }
};

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
