// SPDX-License-Identifier: MIT
// An open profile whose token is one that this console holds, against a server the test plays.
#include "models/auth/renewedtoken.h"

#include "models/auth/installationkeeper.h"
#include "models/net/httpclient.h"
#include "tests/support/fakehttpserver.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;

namespace {

const QString renewedBot = QStringLiteral("5c1f7a52-8d3e-4b6a-9f10-2e7d4c8b6a31");
const QString renewedName
    = QStringLiteral("gatehouse/p1/oauth-access/5c1f7a52-8d3e-4b6a-9f10-2e7d4c8b6a31");

//! The profile's client, and beside it the one that renews, both at the same server: calls of the
//! token endpoint are held, all others are answered by the token they come with.
struct ProfileBench {
    ManualClock clock;
    FakeHttpServer server;
    QByteArray good = "ntn_access0";
    std::vector<FakeCall *> refreshes;
    int calls = 0;
    FakeTokenStore keychain;
    HeldToken none{Secret()};
    HttpClient asking{{.origin = server.origin(), .timeout = 5s}, none, clock};
    OAuthServer oauth{asking, "2026-03-11"};
    InstallationKeeper keeper{{.server = oauth,
        .tokens = keychain,
        .clock = clock,
        .profile = ProfileId(QStringLiteral("p1"))}};
    HeldToken held{Secret("ntn_access0")};
    RenewedToken token{held, clock};
    HttpClient client{{.origin = server.origin(), .timeout = 5s}, token, clock};
    std::vector<RequestHandle> handles;
    std::vector<Result<HttpAnswer>> answers;

    ProfileBench()
    {
        server.onCall = [this](FakeCall &call) {
            if (call.path() == QLatin1String("/v1/oauth/token"))
                return refreshes.push_back(&call);
            ++calls;
            if (call.headers.value("authorization") == "Bearer " + good)
                call.answer(QJsonObject{});
            else
                call.answer(FakeCall::Answer{
                    .status = 401, .body = "{\"object\":\"error\",\"code\":\"unauthorized\"}"});
        };
        bool kept = false;
        handles.push_back(
            keeper.keep({.id = QStringLiteral("client-1"), .secret = Secret("planted-secret")},
                {.accessToken = Secret("ntn_access0"),
                    .refreshToken = Secret("nrt_refresh0"),
                    .botId = renewedBot},
                {}, [&kept](const Result<HeldInstallation> &result) { kept = bool(result); }));
        if (!QTest::qWaitFor([&] { return kept; }))
            qFatal("nothing was kept");
        token.renewBy(keeper, renewedBot);
    }

    void send()
    {
        handles.push_back(client.send({.path = QStringLiteral("/v1/users")},
            [this](Result<HttpAnswer> answer) { answers.push_back(std::move(answer)); }));
    }
    //! The server gives pair number \a number, and from now on only that is good.
    void giveOut(int number)
    {
        const QString text = QString::number(number);
        good = "ntn_access" + text.toLatin1();
        refreshes.back()->answer(
            QJsonObject{{QStringLiteral("access_token"), QString::fromLatin1(good)},
                {QStringLiteral("token_type"), QStringLiteral("bearer")},
                {QStringLiteral("refresh_token"), QStringLiteral("nrt_refresh") + text},
                {QStringLiteral("bot_id"), renewedBot}});
    }
};

} // namespace

class TestRenewedToken final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a401IsRenewedAndTheCallDone()
    {
        ProfileBench bench;
        bench.good = "ntn_access1"; // the old one has expired
        for (int i = 0; i < 4; ++i)
            bench.send();
        QTRY_COMPARE(bench.refreshes.size(), size_t(1));
        QTRY_COMPARE(bench.calls, 4);
        QCOMPARE(bench.refreshes.front()->json().value(QStringLiteral("refresh_token")).toString(),
            QStringLiteral("nrt_refresh0"));
        bench.giveOut(1);
        QTRY_COMPARE(bench.answers.size(), size_t(4));
        for (const auto &answer : bench.answers)
            QVERIFY(answer);
        QCOMPARE(bench.calls, 8); // each once more
        QCOMPARE(bench.refreshes.size(), size_t(1)); // one renewal for all
        QCOMPARE(bench.keychain.tokens.value(renewedName), Secret("ntn_access1"));
        QCOMPARE(*bench.held.token(), Secret("ntn_access1"));
    }

    void anOldOneIsRenewedAheadOfNeed()
    {
        ProfileBench bench;
        bench.send();
        QTRY_COMPARE(bench.answers.size(), size_t(1));
        QVERIFY(bench.refreshes.empty());
        bench.clock.advance(46min);
        bench.send();
        // The call does not wait for it.
        QTRY_COMPARE(bench.answers.size(), size_t(2));
        QVERIFY(bench.answers.back());
        QTRY_COMPARE(bench.refreshes.size(), size_t(1));
        bench.send();
        QTRY_COMPARE(bench.answers.size(), size_t(3));
        QCOMPARE(bench.refreshes.size(), size_t(1));
        bench.giveOut(1);
        QTRY_COMPARE(*bench.held.token(), Secret("ntn_access1"));
        bench.send();
        QTRY_COMPARE(bench.answers.size(), size_t(4));
        QVERIFY(bench.answers.back());
        QCOMPARE(bench.calls, 4); // nothing had to be sent twice
    }

    void aFailedRenewalAheadIsTriedAgainLater()
    {
        ProfileBench bench;
        bench.clock.advance(46min);
        bench.send();
        QTRY_COMPARE(bench.refreshes.size(), size_t(1));
        bench.refreshes.front()->answer(FakeCall::Answer{.status = 503});
        QTRY_COMPARE(bench.keeper.find(renewedBot)->state, HeldInstallation::State::Kept);
        bench.send();
        QTRY_COMPARE(bench.answers.size(), size_t(2));
        QCOMPARE(bench.refreshes.size(), size_t(1)); // not with every call
        bench.clock.advance(61s);
        bench.send();
        QTRY_COMPARE(bench.refreshes.size(), size_t(2));
        bench.giveOut(1);
        QTRY_COMPARE(*bench.held.token(), Secret("ntn_access1"));
    }

    void theLoserIsTold()
    {
        ProfileBench bench;
        bench.good = "ntn_of_the_other_console";
        bench.send();
        QTRY_COMPARE(bench.refreshes.size(), size_t(1));
        bench.refreshes.front()->answer(
            FakeCall::Answer{.status = 400, .body = "{\"error\":\"invalid_grant\"}"});
        QTRY_COMPARE(bench.answers.size(), size_t(1));
        QCOMPARE(bench.answers.front().error().kind, ApiError::Kind::Unauthorized);
        QCOMPARE(bench.answers.front().error().code, QStringLiteral("invalid_grant"));
        QCOMPARE(bench.keeper.find(renewedBot)->state, HeldInstallation::State::Lost);
        QCOMPARE(bench.calls, 1);
    }

    // The same keychain: what the other console got is there for this one as well.
    void theOthersPairOnTheSameKeychainIsUsed()
    {
        ProfileBench bench;
        bench.good = "ntn_access7";
        bench.keychain.tokens.insert(renewedName, Secret("ntn_access7"));
        bench.send();
        QTRY_COMPARE(bench.answers.size(), size_t(1));
        QVERIFY(bench.answers.front());
        QVERIFY(bench.refreshes.empty());
        QCOMPARE(bench.calls, 2);
    }

    // Another program renewed it and has long gone: what it left is as old as ours.
    void anOldPairOfTheOtherIsRenewedFirst()
    {
        ProfileBench bench;
        bench.good = "ntn_access1";
        bench.keychain.tokens.insert(renewedName, Secret("ntn_access7"));
        bench.clock.advance(61min);
        bench.send();
        QTRY_COMPARE(bench.refreshes.size(), size_t(1));
        bench.giveOut(1);
        QTRY_COMPARE(bench.answers.size(), size_t(1));
        QVERIFY(bench.answers.front());
        QCOMPARE(bench.calls, 2);
    }

    void whoAskedMayBeGoneWhenItComes()
    {
        ProfileBench bench;
        bench.good = "ntn_access1";
        bench.send();
        QTRY_COMPARE(bench.refreshes.size(), size_t(1));
        bench.handles.clear();
        bench.giveOut(1);
        QTRY_COMPARE(*bench.held.token(), Secret("ntn_access1"));
        bench.send();
        QTRY_COMPARE(bench.answers.size(), size_t(1));
        QVERIFY(bench.answers.front());
        QCOMPARE(bench.calls, 2);
        QCOMPARE(bench.refreshes.size(), size_t(1));
    }

    void aServerThatIsAwayLosesNothing()
    {
        ProfileBench bench;
        bench.good = "ntn_access1";
        bench.send();
        QTRY_COMPARE(bench.refreshes.size(), size_t(1));
        bench.refreshes.front()->answer(FakeCall::Answer{.status = 503});
        QTRY_COMPARE(bench.answers.size(), size_t(1));
        QCOMPARE(bench.answers.front().error().kind, ApiError::Kind::ServerFault);
        QCOMPARE(bench.keeper.find(renewedBot)->state, HeldInstallation::State::Kept);
        bench.send();
        QTRY_COMPARE(bench.refreshes.size(), size_t(2));
        bench.giveOut(1);
        QTRY_COMPARE(bench.answers.size(), size_t(2));
        QVERIFY(bench.answers.back());
    }

    void aPastedTokenIsNot()
    {
        ProfileBench bench;
        HeldToken pasted{Secret("ntn_pasted")};
        const RenewedToken alone(pasted, bench.clock);
        QVERIFY(!alone.renew(Secret("ntn_pasted"), [](const Result<void> &) {}));
        bench.clock.advance(100h);
        QCOMPARE(*alone.token(), Secret("ntn_pasted"));
        QVERIFY(bench.refreshes.empty());
    }
};

QTEST_GUILESS_MAIN(TestRenewedToken)
#include "tst_renewedtoken.moc"
