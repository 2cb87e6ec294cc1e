// SPDX-License-Identifier: MIT
#include "models/api/profileprobe.h"
#include "tests/support/fakehttpserver.h"

#include <QTest>

using namespace Gatehouse;

class TestProfileProbe final : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;

private Q_SLOTS:
    void saysWhatANotionTokenIs()
    {
        FakeHttpServer server;
        server.onCall = [](FakeCall &call) {
            QCOMPARE(call.headers.value("authorization"), QByteArray("Bearer ntn_planted"));
            call.answer(FakeCall::Answer{.body
                = R"({"object":"user","id":"b","name":"Bot","type":"bot","bot":{"owner":{"type":"workspace","workspace":true},"workspace_id":"w","workspace_name":"Acme"}})"});
        };
        ProfileProbe probe(m_clock);
        std::optional<ProbeAnswer> answer;
        const RequestHandle handle
            = probe.test({.origin = server.origin(), .token = Secret("ntn_planted")},
                [&](Result<ProbeAnswer> result) { answer = *result; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->identity.self.name, QStringLiteral("Bot"));
        QCOMPARE(answer->workspaces.front().name, QStringLiteral("Acme"));
        QCOMPARE(server.calls.size(), size_t(1));
    }

    void listsTheSpacesOfAGatehouseSession()
    {
        FakeHttpServer server;
        server.onCall = [](FakeCall &call) {
            if (call.path() == QLatin1String("/v1/users/me"))
                return call.answer(FakeCall::Answer{.body
                    = R"({"object":"user","id":"u","name":"Ada","type":"person","person":{}})"});
            call.answer(FakeCall::Answer{.body
                = R"({"object":"list","results":[{"object":"space","id":"s","name":"Northwind"}],"has_more":false})"});
        };
        ProfileProbe probe(m_clock);
        std::optional<ProbeAnswer> answer;
        const RequestHandle handle = probe.test({.kind = Profile::Kind::GatehouseRemote,
                                                    .origin = server.origin(),
                                                    .token = Secret("ses_planted")},
            [&](Result<ProbeAnswer> result) { answer = *result; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->workspaces.front().name, QStringLiteral("Northwind"));
    }

    void saysWhyAnAddressOrATokenDoesNotWork_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("revoked")
            << 401
            << QByteArray(
                   R"({"object":"error","status":401,"code":"unauthorized","message":"API token is invalid."})")
            << ApiError::Kind::Unauthorized;
        QTest::newRow("a web site")
            << 200 << QByteArray("<html></html>") << ApiError::Kind::NotJson;
        QTest::newRow("another API")
            << 200 << QByteArray("{\"hello\":1}") << ApiError::Kind::Malformed;
    }
    void saysWhyAnAddressOrATokenDoesNotWork()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ApiError::Kind, kind);
        FakeHttpServer server;
        server.onCall = [&](FakeCall &call) {
            call.answer(FakeCall::Answer{.status = status, .body = body});
        };
        ProfileProbe probe(m_clock);
        std::optional<ApiError::Kind> heard;
        const RequestHandle handle
            = probe.test({.origin = server.origin(), .token = Secret("ntn_planted")},
                [&](const Result<ProbeAnswer> &result) { heard = result.error().kind; });
        QTRY_VERIFY(heard);
        QCOMPARE(*heard, kind);
    }

    void canBeCancelled()
    {
        FakeHttpServer server;
        ProfileProbe probe(m_clock);
        int heard = 0;
        RequestHandle handle
            = probe.test({.origin = server.origin(), .token = Secret("ntn_planted")},
                [&](const Result<ProbeAnswer> &) { ++heard; });
        QTRY_COMPARE(server.calls.size(), size_t(1));
        handle.reset();
        QTRY_VERIFY(!server.calls[0]->isConnected());
        QCOMPARE(heard, 0);
    }
};

QTEST_GUILESS_MAIN(TestProfileProbe)
#include "tst_profileprobe.moc"
