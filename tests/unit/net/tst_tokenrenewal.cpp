// SPDX-License-Identifier: MIT
// What a client does with a token that is refused in the middle of work.
#include "models/net/httpclient.h"
#include "tests/support/fakehttpserver.h"

#include <QTest>

#include <algorithm>

using namespace Gatehouse;
using namespace std::chrono_literals;
using RenewalKind = ApiError::Kind;

namespace {

//! Gives one token, and another when the test says so.
class ScriptedTokens final : public TokenProvider {
public:
    class Asking final : public Operation {
    public:
        explicit Asking(Handler<void> handler)
            : done(std::move(handler))
        {
        }
        void abandon() override { done = {}; }
        Handler<void> done;
    };

    Secret present{"ntn_old"};
    bool canRenew = true;
    mutable std::vector<Secret> refused;
    mutable std::vector<QPointer<Asking>> asking;

    Result<Secret> token() const override { return present; }
    RequestHandle renew(const Secret &token, Handler<void> done) const override
    {
        if (!canRenew)
            return {};
        refused.push_back(token);
        auto *const operation = new Asking(std::move(done));
        asking.emplace_back(operation);
        return RequestHandle(operation);
    }
    //! Everybody who asked hears \a result.
    void answer(const Result<void> &result)
    {
        for (const QPointer<Asking> &each : std::exchange(asking, {})) {
            if (!each)
                continue;
            if (const Handler<void> done = std::exchange(each->done, {}))
                done(result);
        }
    }
};

const FakeCall::Answer refusal{.status = 401,
    .body = "{\"object\":\"error\",\"status\":401,\"code\":\"unauthorized\",\"message\":\"API "
            "token is invalid.\"}"};

struct RenewalBench {
    SystemClock clock;
    FakeHttpServer server;
    ScriptedTokens tokens;
    HttpClient client{
        {.origin = server.origin(), .timeout = 5s, .retry = {.retries = 3, .firstDelay = 1ms}},
        tokens, clock};
    std::optional<Result<HttpAnswer>> heard;
    int times = 0;

    RequestHandle send(const HttpRequest &request)
    {
        return client.send(request, [this](Result<HttpAnswer> answer) {
            ++times;
            heard.emplace(std::move(answer));
        });
    }
    bool hasCalls(size_t count)
    {
        return QTest::qWaitFor([&] { return server.calls.size() == count; });
    }
    QByteArray tokenOf(size_t call) const
    {
        return server.calls.at(call)->headers.value("authorization");
    }
};

const HttpRequest reading{.path = QStringLiteral("/v1/users")};
const HttpRequest writing{.method = HttpRequest::Method::Post,
    .path = QStringLiteral("/v1/pages"),
    .body = QJsonObject{{QStringLiteral("title"), QStringLiteral("Once")}}};

} // namespace

class TestTokenRenewal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCallIsRepeatedOnce_data()
    {
        QTest::addColumn<bool>("writes");
        QTest::newRow("reading") << false;
        QTest::newRow("writing") << true;
    }
    void theCallIsRepeatedOnce()
    {
        QFETCH(bool, writes);
        RenewalBench bench;
        const RequestHandle handle = bench.send(writes ? writing : reading);
        QVERIFY(bench.hasCalls(1));
        bench.server.calls.front()->answer(refusal);
        QTRY_COMPARE(bench.tokens.asking.size(), size_t(1));
        QCOMPARE(bench.tokens.refused, std::vector<Secret>{Secret("ntn_old")});
        QVERIFY(!bench.heard);
        QCOMPARE(bench.server.calls.size(), size_t(1)); // not before there is a new one

        bench.tokens.present = Secret("ntn_new");
        bench.tokens.answer({});
        QVERIFY(bench.hasCalls(2));
        QCOMPARE(bench.tokenOf(0), QByteArray("Bearer ntn_old"));
        QCOMPARE(bench.tokenOf(1), QByteArray("Bearer ntn_new"));
        QCOMPARE(bench.server.calls[1]->method, bench.server.calls[0]->method);
        QCOMPARE(bench.server.calls[1]->target, bench.server.calls[0]->target);
        QCOMPARE(bench.server.calls[1]->body, bench.server.calls[0]->body);
        bench.server.calls.back()->answer(QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}});
        QTRY_VERIFY(bench.heard);
        QVERIFY(*bench.heard);
        QCOMPARE(bench.times, 1);
        QCOMPARE(bench.server.calls.size(), size_t(2));
    }

    void aNewTokenThatIsRefusedTooIsTheAnswer()
    {
        RenewalBench bench;
        const RequestHandle handle = bench.send(writing);
        QVERIFY(bench.hasCalls(1));
        bench.server.calls.front()->answer(refusal);
        QTRY_COMPARE(bench.tokens.asking.size(), size_t(1));
        bench.tokens.answer({});
        QVERIFY(bench.hasCalls(2));
        bench.server.calls.back()->answer(refusal);
        QTRY_VERIFY(bench.heard);
        QCOMPARE(bench.heard->error().kind, RenewalKind::Unauthorized);
        QCOMPARE(bench.tokens.refused.size(), size_t(1));
        QCOMPARE(bench.server.calls.size(), size_t(2));
    }

    void withoutANewOneItSaysWhy()
    {
        RenewalBench bench;
        const RequestHandle handle = bench.send(reading);
        QVERIFY(bench.hasCalls(1));
        bench.server.calls.front()->answer(refusal);
        QTRY_COMPARE(bench.tokens.asking.size(), size_t(1));
        bench.tokens.answer(
            ApiError{.kind = RenewalKind::Unauthorized, .code = QStringLiteral("invalid_grant")});
        QTRY_VERIFY(bench.heard);
        QCOMPARE(bench.heard->error().code, QStringLiteral("invalid_grant"));
        QCOMPARE(bench.server.calls.size(), size_t(1));
    }

    void whatCannotBeRenewedIsTheAnswer()
    {
        RenewalBench bench;
        bench.tokens.canRenew = false;
        const RequestHandle handle = bench.send(reading);
        QVERIFY(bench.hasCalls(1));
        bench.server.calls.front()->answer(refusal);
        QTRY_VERIFY(bench.heard);
        QCOMPARE(bench.heard->error().kind, RenewalKind::Unauthorized);
        QCOMPARE(bench.heard->error().code, QStringLiteral("unauthorized"));
        QCOMPARE(bench.server.calls.size(), size_t(1));
    }

    void onlyA401IsAboutTheToken_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 404, 409})
            QTest::addRow("%d", status) << status;
    }
    void onlyA401IsAboutTheToken()
    {
        QFETCH(int, status);
        RenewalBench bench;
        const RequestHandle handle = bench.send(writing);
        QVERIFY(bench.hasCalls(1));
        bench.server.calls.front()->answer(FakeCall::Answer{.status = status});
        QTRY_VERIFY(bench.heard);
        QVERIFY(bench.tokens.refused.empty());
        QCOMPARE(bench.server.calls.size(), size_t(1));
    }

    // Its outcome is not known: it is never sent again, not even with a newer token.
    void aWriteThatWasCutOffIsNoMatterOfTokens()
    {
        RenewalBench bench;
        const RequestHandle handle = bench.send(writing);
        QVERIFY(bench.hasCalls(1));
        bench.server.calls.front()->reset();
        QTRY_VERIFY(bench.heard);
        QCOMPARE(bench.heard->error().kind, RenewalKind::OutcomeUnknown);
        QVERIFY(bench.tokens.refused.empty());
        QCOMPARE(bench.server.calls.size(), size_t(1));
    }

    void whatIsGivenUpMeanwhileIsNotSentAgain()
    {
        RenewalBench bench;
        RequestHandle handle = bench.send(writing);
        QVERIFY(bench.hasCalls(1));
        bench.server.calls.front()->answer(refusal);
        QTRY_COMPARE(bench.tokens.asking.size(), size_t(1));
        handle.reset();
        bench.tokens.answer({});
        // What is asked later comes: nothing was in between.
        const RequestHandle later = bench.send(reading);
        QVERIFY(bench.hasCalls(2));
        QCOMPARE(bench.server.calls.back()->path(), QStringLiteral("/v1/users"));
        QCOMPARE(bench.times, 0);
    }

    void manyAreEachRepeatedOnce()
    {
        RenewalBench bench;
        std::vector<RequestHandle> handles;
        for (int i = 0; i < 5; ++i)
            handles.push_back(bench.send(i % 2 == 0 ? reading : writing));
        QVERIFY(bench.hasCalls(5));
        for (const auto &call : bench.server.calls)
            call->answer(refusal);
        QTRY_COMPARE(bench.tokens.asking.size(), size_t(5));
        bench.tokens.present = Secret("ntn_new");
        bench.tokens.answer({});
        QVERIFY(bench.hasCalls(10));
        for (size_t i = 5; i < 10; ++i) {
            QCOMPARE(bench.tokenOf(i), QByteArray("Bearer ntn_new"));
            bench.server.calls[i]->answer(QJsonObject{});
        }
        QTRY_COMPARE(bench.times, 5);
        QCOMPARE(bench.server.calls.size(), size_t(10));
    }
};

QTEST_GUILESS_MAIN(TestTokenRenewal)
#include "tst_tokenrenewal.moc"
