// SPDX-License-Identifier: MIT
#include "models/auth/heldtoken.h"
#include "models/auth/installationkeeper.h"
#include "models/net/httpclient.h"
#include "tests/support/fakehttpserver.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/manualclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using State = HeldInstallation::State;

namespace {

const QString bot = QStringLiteral("5c1f7a52-8d3e-4b6a-9f10-2e7d4c8b6a31");
const QString accessName
    = QStringLiteral("gatehouse/p1/oauth-access/5c1f7a52-8d3e-4b6a-9f10-2e7d4c8b6a31");
const QString refreshName
    = QStringLiteral("gatehouse/p1/oauth-refresh/5c1f7a52-8d3e-4b6a-9f10-2e7d4c8b6a31");
const QString secretName = QStringLiteral("gatehouse/p1/client-secret/client-1");

QJsonObject pairAnswer(int number)
{
    return {{QStringLiteral("access_token"), QStringLiteral("ntn_access%1").arg(number)},
        {QStringLiteral("token_type"), QStringLiteral("bearer")},
        {QStringLiteral("refresh_token"), QStringLiteral("nrt_refresh%1").arg(number)},
        {QStringLiteral("bot_id"), bot}};
}

//! A keeper that holds one installation, its keychain, and a server that the test is.
struct KeeperBench {
    QTemporaryDir directory;
    ManualClock clock;
    HeldToken none{Secret()};
    FakeHttpServer server;
    HttpClient http{{.origin = server.origin(), .timeout = 5s}, none, clock};
    OAuthServer oauth{http, "2026-03-11"};
    FakeTokenStore keychain;
    InstallationKeeper keeper{{.server = oauth,
        .tokens = keychain,
        .clock = clock,
        .profile = ProfileId(QStringLiteral("p1")),
        .file = file()}};
    std::vector<RequestHandle> handles;

    QString file() const { return directory.filePath(QStringLiteral("installations/p1.json")); }

    std::optional<Result<HeldInstallation>> keep()
    {
        std::optional<Result<HeldInstallation>> kept;
        handles.push_back(
            keeper.keep({.id = QStringLiteral("client-1"), .secret = Secret("planted-secret")},
                {.accessToken = Secret("ntn_access0"),
                    .refreshToken = Secret("nrt_refresh0"),
                    .botId = bot,
                    .workspaceName = QStringLiteral("Northwind")},
                {.name = QStringLiteral("My app")},
                [&](Result<HeldInstallation> result) { kept = std::move(result); }));
        (void)QTest::qWaitFor([&] { return kept.has_value(); });
        return kept;
    }
    using Token = std::shared_ptr<std::optional<Result<Secret>>>;
    Token renew(const Secret &refused)
    {
        auto token = std::make_shared<std::optional<Result<Secret>>>();
        handles.push_back(keeper.renew(
            bot, refused, [token](Result<Secret> given) { *token = std::move(given); }));
        return token;
    }
    Token fresh()
    {
        auto token = std::make_shared<std::optional<Result<Secret>>>();
        handles.push_back(
            keeper.freshToken(bot, [token](Result<Secret> given) { *token = std::move(given); }));
        return token;
    }
    State state() const { return keeper.find(bot)->state; }
};

} // namespace

class TestInstallationKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! A first installation is asked for with no bot: that is nobody's.
    void nothingIsHeldWithoutAName()
    {
        KeeperBench bench;
        bool kept = false;
        bench.handles.push_back(bench.keeper.keep({.id = QStringLiteral("client-1")},
            {.accessToken = Secret("ntn_access")}, {.name = QStringLiteral("Nobody")},
            [&kept](const Result<HeldInstallation> &) { kept = true; }));
        QTRY_VERIFY(kept);
        QVERIFY(!bench.keeper.find({}));
    }

    void keepsSecretsInTheKeychainAlone()
    {
        KeeperBench bench;
        const auto kept = bench.keep();
        QVERIFY(kept && *kept);
        QCOMPARE(bench.keychain.tokens.value(accessName), Secret("ntn_access0"));
        QCOMPARE(bench.keychain.tokens.value(refreshName), Secret("nrt_refresh0"));
        QCOMPARE(bench.keychain.tokens.value(secretName), Secret("planted-secret"));
        QFile file(bench.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("My app"));
        for (const char *secret : {"ntn_access0", "nrt_refresh0", "planted-secret"})
            QVERIFY(!bytes.contains(secret));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        const InstallationKeeper again({.server = bench.oauth,
            .tokens = bench.keychain,
            .clock = bench.clock,
            .profile = ProfileId(QStringLiteral("p1")),
            .file = bench.file()});
        QCOMPARE(again.installations(), bench.keeper.installations());
    }

    void aLockedKeychainLosesNothing()
    {
        KeeperBench bench;
        bench.keychain.mood = FakeTokenStore::Mood::Locked;
        const auto kept = bench.keep();
        QVERIFY(kept && !*kept);
        QCOMPARE(kept->error().kind, Kind::KeychainLocked);
        QCOMPARE(bench.state(), State::Unkept);
        const auto token = bench.fresh();
        QTRY_VERIFY(*token);
        QCOMPARE(***token, Secret("ntn_access0"));
    }

    void renewsAheadOfNeed()
    {
        KeeperBench bench;
        QVERIFY(bench.keep());
        const auto young = bench.fresh();
        QTRY_VERIFY(*young);
        QVERIFY(bench.server.calls.empty());

        bench.clock.advance(46min);
        const auto token = bench.fresh();
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        QCOMPARE(bench.state(), State::Refreshing);
        FakeCall &call = *bench.server.calls.front();
        QCOMPARE(call.json().value(QStringLiteral("grant_type")).toString(),
            QStringLiteral("refresh_token"));
        QCOMPARE(call.json().value(QStringLiteral("refresh_token")).toString(),
            QStringLiteral("nrt_refresh0"));
        QCOMPARE(call.headers.value("authorization"),
            QByteArray("Basic " + QByteArray("client-1:planted-secret").toBase64()));
        call.answer(pairAnswer(1));
        QTRY_VERIFY(*token);
        QCOMPARE(***token, Secret("ntn_access1"));
        QCOMPARE(bench.keychain.tokens.value(refreshName), Secret("nrt_refresh1"));
        QCOMPARE(bench.keychain.tokens.value(accessName), Secret("ntn_access1"));
        QCOMPARE(bench.state(), State::Kept);
        QCOMPARE(bench.keeper.find(bot)->refreshedAt, bench.clock.now());
    }

    void manyShareOneRenewal()
    {
        KeeperBench bench;
        QVERIFY(bench.keep());
        std::vector<KeeperBench::Token> tokens;
        for (int i = 0; i < 5; ++i)
            tokens.push_back(bench.renew(Secret("ntn_access0")));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        bench.server.calls.front()->answer(pairAnswer(1));
        for (const auto &token : tokens) {
            QTRY_VERIFY(*token);
            QCOMPARE(***token, Secret("ntn_access1"));
        }
        QCOMPARE(bench.server.calls.size(), size_t(1));
    }

    void aRenewalGoesOnWhenNobodyListens()
    {
        KeeperBench bench;
        QVERIFY(bench.keep());
        const auto token = bench.renew(Secret("ntn_access0"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        bench.handles.clear();
        bench.server.calls.front()->answer(pairAnswer(1));
        QTRY_COMPARE(bench.keychain.tokens.value(accessName), Secret("ntn_access1"));
        QVERIFY(!*token);
    }

    void theNewPairIsKeptBeforeTheOldIsGone()
    {
        KeeperBench bench;
        QVERIFY(bench.keep());
        const auto token = bench.renew(Secret("ntn_access0"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        // The keychain closes while the server answers: the new pair stays in memory, and works.
        bench.keychain.mood = FakeTokenStore::Mood::Locked;
        bench.server.calls.front()->answer(pairAnswer(1));
        QTRY_VERIFY(*token);
        QCOMPARE(***token, Secret("ntn_access1"));
        QCOMPARE(bench.state(), State::Unkept);
        const auto again = bench.fresh();
        QTRY_VERIFY(*again);
        QCOMPARE(***again, Secret("ntn_access1"));
    }

    void theLoserOfTwoConsolesSaysSo()
    {
        KeeperBench bench;
        QVERIFY(bench.keep());
        const auto token = bench.renew(Secret("ntn_access0"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        bench.server.calls.front()->answer(
            FakeCall::Answer{.status = 400, .body = "{\"error\":\"invalid_grant\"}"});
        QTRY_VERIFY(*token);
        QVERIFY(!**token);
        QCOMPARE((*token)->error().kind, Kind::Unauthorized);
        QCOMPARE(bench.state(), State::Lost);
    }

    void onTheSameKeychainTheOthersPairIsTaken()
    {
        KeeperBench bench;
        QVERIFY(bench.keep());
        bench.keychain.tokens.insert(accessName, Secret("ntn_access7"));
        const auto token = bench.renew(Secret("ntn_access0"));
        QTRY_VERIFY(*token);
        QCOMPARE(***token, Secret("ntn_access7"));
        QVERIFY(bench.server.calls.empty());
    }

    void aServerThatIsAwayLosesNothing()
    {
        KeeperBench bench;
        QVERIFY(bench.keep());
        bench.server.stop();
        const auto token = bench.renew(Secret("ntn_access0"));
        QTRY_VERIFY(*token);
        QCOMPARE((*token)->error().kind, Kind::Offline);
        QCOMPARE(bench.state(), State::Kept);
        bench.server.resume();
        const auto again = bench.renew(Secret("ntn_access0"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        bench.server.calls.front()->answer(pairAnswer(1));
        QTRY_VERIFY(*again && **again);
    }

    void revokesAtTheServerFirst()
    {
        KeeperBench bench;
        QVERIFY(bench.keep());
        std::optional<Result<void>> ended;
        const auto revoke = [&] {
            ended.reset();
            bench.handles.push_back(
                bench.keeper.revoke(bot, [&](const Result<void> &result) { ended = result; }));
        };
        revoke();
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        QCOMPARE(bench.server.calls.front()->path(), QStringLiteral("/v1/oauth/revoke"));
        QCOMPARE(bench.server.calls.front()->json().value(QStringLiteral("token")).toString(),
            QStringLiteral("ntn_access0"));
        bench.server.calls.front()->answer(FakeCall::Answer{.status = 500});
        QTRY_VERIFY(ended);
        QVERIFY(!*ended);
        QVERIFY(bench.keeper.find(bot));
        QVERIFY(bench.keychain.tokens.contains(accessName));

        revoke();
        QTRY_COMPARE(bench.server.calls.size(), size_t(2));
        bench.server.calls.back()->answer(QJsonObject{});
        QTRY_VERIFY(ended);
        QVERIFY(*ended);
        QVERIFY(!bench.keeper.find(bot));
        QTRY_VERIFY(bench.keychain.tokens.isEmpty());
    }

    void asksWhetherATokenIsActive()
    {
        KeeperBench bench;
        QVERIFY(bench.keep());
        std::optional<Result<TokenIntrospection>> said;
        bench.handles.push_back(bench.keeper.introspect(
            bot, [&](Result<TokenIntrospection> result) { said = std::move(result); }));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        QCOMPARE(bench.server.calls.front()->path(), QStringLiteral("/v1/oauth/introspect"));
        bench.server.calls.front()->answer(
            QJsonObject{{QStringLiteral("active"), true}, {QStringLiteral("iat"), 1785585600}});
        QTRY_VERIFY(said && *said);
        QVERIFY((*said)->active);
        QCOMPARE((*said)->issuedAt.toSecsSinceEpoch(), qint64(1785585600));
    }

    void anUnreadableListIsNotOverwritten()
    {
        KeeperBench bench;
        QVERIFY(QDir(bench.directory.path()).mkpath(QStringLiteral("installations")));
        QFile file(bench.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("broken");
        file.close();
        HeldInstallationFile list(bench.file());
        QVERIFY(!list.load());
        QVERIFY(!list.save({}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("broken"));
    }
};

QTEST_GUILESS_MAIN(TestInstallationKeeper)
#include "tst_installationkeeper.moc"
