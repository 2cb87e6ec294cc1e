// SPDX-License-Identifier: MIT
// The same client code at api.notion.com's forms, as the reference has them (4.7): Basic, JSON, no
// PKCE, no end of a token told, pairs that rotate. A server that is as strict stands in.
#include "models/auth/installationkeeper.h"
#include "models/auth/oauthflow.h"
#include "models/auth/renewedtoken.h"
#include "models/net/httpclient.h"
#include "tests/support/fakehttpserver.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/manualclock.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Gatehouse;
using namespace std::chrono_literals;

namespace {

const QString strictClient = QStringLiteral("2fad872b-594c-8043-b2c3-003704b8e5d0");
const QByteArray strictSecret = "secret_9rTzQ1wYb7Vn3Kc5Xe2Lm8Ap6Hd4Gs0Jf";
const QString strictBot = QStringLiteral("b3414d65-1b9e-4ea4-9c54-2a4a2d9ad3f4");

//! What Notion's endpoints do, and refuse.
class StrictNotion {
public:
    StrictNotion()
    {
        m_server.onCall = [this](FakeCall &call) { answer(call); };
    }

    QUrl origin() const { return m_server.origin(); }
    const std::vector<std::unique_ptr<FakeCall>> &calls() const { return m_server.calls; }

    QString redirect; //!< as it stood in the authorize address
    QString code = QStringLiteral("03e76a0c-once");
    QByteArray access = "ntn_first_access_token_0000000000000000000000000000";
    QJsonValue refresh = QStringLiteral("nrt_first_refresh_token_000000000000000000000000000");
    QJsonObject owner{{QStringLiteral("type"), QStringLiteral("user")},
        {QStringLiteral("user"),
            QJsonObject{{QStringLiteral("object"), QStringLiteral("user")},
                {QStringLiteral("id"), QStringLiteral("d40e767c-d7af-4b18-a86d-55c61f1e39a4")},
                {QStringLiteral("name"), QStringLiteral("Ada Byron")},
                {QStringLiteral("avatar_url"), QJsonValue()},
                {QStringLiteral("type"), QStringLiteral("person")},
                {QStringLiteral("person"),
                    QJsonObject{{QStringLiteral("email"), QStringLiteral("ada@example.com")},
                        {QStringLiteral("email_verified"), true}}}}}};
    bool isPlain = false; //!< errors as the authorization guide shows them
    int pairs = 0;
    QString complaint; //!< the first thing that Notion would not have liked

    //! The access token ends, as Notion ends them: nobody is told.
    void expire() { access = "ntn_nobody_has_it"; }

private:
    void refuse(FakeCall &call, int status, const char *fault, const QString &message = {})
    {
        if (status == 400 && qstrcmp(fault, "invalid_grant") != 0 && complaint.isEmpty())
            complaint = message;
        const QString name = QString::fromLatin1(fault);
        const QJsonObject body = isPlain
            ? QJsonObject{{QStringLiteral("error"), name}}
            : QJsonObject{{QStringLiteral("object"), QStringLiteral("error")},
                {QStringLiteral("status"), status}, {QStringLiteral("code"), name},
                {QStringLiteral("message"), message},
                {QStringLiteral("request_id"), QStringLiteral("5e-request")}};
        call.answer(FakeCall::Answer{
            .status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
    }
    bool hasOnly(const QJsonObject &body, const QStringList &keys)
    {
        for (const QString &key : body.keys()) {
            if (!keys.contains(key))
                return false;
        }
        return true;
    }
    void givePair(FakeCall &call)
    {
        ++pairs;
        call.answer(QJsonObject{{QStringLiteral("access_token"), QString::fromLatin1(access)},
            {QStringLiteral("token_type"), QStringLiteral("bearer")},
            {QStringLiteral("refresh_token"), refresh}, {QStringLiteral("bot_id"), strictBot},
            {QStringLiteral("workspace_id"),
                QStringLiteral("2c9f4b7e-58d1-4e36-a0c4-6b1d8f3e7a95")},
            {QStringLiteral("workspace_name"), QStringLiteral("Acme")},
            {QStringLiteral("workspace_icon"), QJsonValue()}, {QStringLiteral("owner"), owner},
            {QStringLiteral("duplicated_template_id"), QJsonValue()},
            {QStringLiteral("request_id"), QStringLiteral("5e-request")}});
    }
    void answer(FakeCall &call)
    {
        if (!call.headers.contains("notion-version"))
            return refuse(call, 400, "missing_version", QStringLiteral("no version"));
        if (!call.path().startsWith(QLatin1String("/v1/oauth/"))) {
            if (call.headers.value("authorization") != "Bearer " + access)
                return refuse(call, 401, "unauthorized", QStringLiteral("API token is invalid."));
            return call.answer(QJsonObject{{QStringLiteral("object"), QStringLiteral("user")}});
        }
        const QJsonObject body = call.json();
        // As the official SDK joins them: neither id nor secret is encoded.
        const QByteArray basic
            = "Basic " + (strictClient.toLatin1() + ':' + strictSecret).toBase64();
        if (call.headers.value("authorization") != basic)
            return refuse(call, 401, "invalid_client");
        if (call.method != "POST" || call.headers.value("content-type") != "application/json"
            || !call.target.endsWith(call.path().toLatin1()))
            return refuse(call, 400, "invalid_request", QStringLiteral("no JSON in a POST"));
        if (call.path() == QLatin1String("/v1/oauth/token"))
            return answerToken(call, body);
        if (!hasOnly(body, {QStringLiteral("token")}))
            return refuse(call, 400, "validation_error", QStringLiteral("unknown key"));
        const bool isGood = body.value(QStringLiteral("token")).toString().toLatin1() == access;
        if (call.path() == QLatin1String("/v1/oauth/introspect")) {
            QJsonObject told{{QStringLiteral("active"), isGood}};
            if (isGood)
                told.insert(QStringLiteral("iat"), 1785585600);
            return call.answer(told);
        }
        if (isGood) {
            expire();
            refresh = QJsonValue();
        }
        call.answer(QJsonObject{{QStringLiteral("request_id"), QStringLiteral("5e-request")}});
    }
    void answerToken(FakeCall &call, const QJsonObject &body)
    {
        const auto text
            = [&body](const char *key) { return body.value(QLatin1String(key)).toString(); };
        if (text("grant_type") == QLatin1String("authorization_code")) {
            if (!hasOnly(body,
                    {QStringLiteral("grant_type"), QStringLiteral("code"),
                        QStringLiteral("redirect_uri"), QStringLiteral("external_account")}))
                return refuse(call, 400, "validation_error", QStringLiteral("unknown key"));
            if (code.isEmpty() || text("code") != code || text("redirect_uri") != redirect)
                return refuse(call, 400, "invalid_grant");
            code.clear();
            return givePair(call);
        }
        if (text("grant_type") != QLatin1String("refresh_token"))
            return refuse(call, 400, "unsupported_grant_type", QStringLiteral("grant type"));
        if (!hasOnly(body, {QStringLiteral("grant_type"), QStringLiteral("refresh_token")}))
            return refuse(call, 400, "validation_error", QStringLiteral("unknown key"));
        if (refresh.isNull() || text("refresh_token") != refresh.toString())
            return refuse(call, 400, "invalid_grant");
        const QString number = QString::number(pairs);
        access = "ntn_access_" + number.toLatin1();
        refresh = QStringLiteral("nrt_refresh_") + number;
        givePair(call);
    }

    FakeHttpServer m_server;
};

//! The console's parts at that server.
struct StrictBench {
    StrictNotion notion;
    ManualClock clock;
    FakeTokenStore keychain;
    HeldToken none{Secret()};
    HttpClient asking{{.origin = notion.origin(), .timeout = 5s}, none, clock};
    OAuthServer oauth{asking, "2026-03-11"};
    InstallationKeeper keeper{{.server = oauth,
        .tokens = keychain,
        .clock = clock,
        .profile = ProfileId(QStringLiteral("p1"))}};
    HeldToken held;
    RenewedToken token{held, clock};
    HttpClient client{{.origin = notion.origin(), .timeout = 5s}, token, clock};
    QUrl opened;
    std::optional<Result<OAuthGrant>> ended;
    std::unique_ptr<OAuthFlow> flow;
    std::vector<RequestHandle> handles;

    //! The consent, up to its grant. \a code: what the browser brings, else the good one.
    void signIn(QString code = {})
    {
        if (code.isEmpty())
            code = notion.code;
        ended.reset();
        flow = std::make_unique<OAuthFlow>(OAuthFlow::Parts{.server = oauth,
            .openBrowser =
                [this](const QUrl &address) {
                    opened = address;
                    return true;
                },
            .page = [](const Result<OAuthGrant> &) { return QStringLiteral("<p>Done</p>"); }});
        QObject::connect(flow.get(), &OAuthFlow::finished, flow.get(),
            [this](const Result<OAuthGrant> &grant) { ended = grant; });
        QVERIFY(flow->begin({.origin = notion.origin(),
            .client = {.id = strictClient, .secret = Secret(strictSecret)},
            .proof = OAuthFlow::Proof::SecretAlone}));
        const QUrlQuery query(opened);
        notion.redirect = query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
        const QUrl back(notion.redirect);
        QTcpSocket browser;
        browser.connectToHost(QStringLiteral("127.0.0.1"), quint16(back.port()));
        browser.write("GET /callback?code=" + code.toLatin1()
            + "&state=" + query.queryItemValue(QStringLiteral("state")).toLatin1()
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(back.port()) + "\r\n\r\n");
        QTRY_VERIFY(ended);
    }
    void keep()
    {
        QVERIFY(ended && *ended);
        bool kept = false;
        handles.push_back(keeper.keep({.id = strictClient, .secret = Secret(strictSecret)}, **ended,
            {}, [&kept](const Result<HeldInstallation> &result) { kept = bool(result); }));
        QTRY_VERIFY(kept);
        held.hold((*ended)->accessToken);
        token.renewBy(keeper, (*ended)->botId);
    }
    Result<HttpAnswer> call()
    {
        std::optional<Result<HttpAnswer>> answer;
        const RequestHandle handle = client.send(
            {.path = QStringLiteral("/v1/users/me"), .headers = {{"Notion-Version", "2026-03-11"}}},
            [&answer](Result<HttpAnswer> given) { answer.emplace(std::move(given)); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }
    Secret kept(TokenKey::Kind kind) const
    {
        return keychain.tokens.value(
            TokenKey{.profile = ProfileId(QStringLiteral("p1")), .kind = kind, .bot = strictBot}
                .name());
    }
};

} // namespace

class TestNotionOAuth final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAddressHoldsWhatNotionKnows()
    {
        StrictBench bench;
        bench.signIn();
        QCOMPARE(bench.opened.path(), QStringLiteral("/v1/oauth/authorize"));
        QStringList keys;
        for (const auto &[key, value] : QUrlQuery(bench.opened).queryItems())
            keys << key;
        keys.sort();
        QCOMPARE(keys,
            (QStringList{QStringLiteral("client_id"), QStringLiteral("owner"),
                QStringLiteral("redirect_uri"), QStringLiteral("response_type"),
                QStringLiteral("state")}));
        QVERIFY(!bench.opened.toString().contains(QString::fromLatin1(strictSecret)));
        QVERIFY2(*bench.ended, qPrintable(bench.notion.complaint));
    }

    void aPairIsKeptUsedAndRotated()
    {
        StrictBench bench;
        bench.signIn();
        bench.keep();
        QVERIFY(bench.call());
        QCOMPARE((*bench.ended)->ownerName, QStringLiteral("Ada Byron"));
        const Secret first = bench.kept(TokenKey::Kind::OAuthRefresh);

        for (int round = 1; round <= 3; ++round) {
            bench.notion.expire(); // nobody told when
            QVERIFY(bench.call());
            QCOMPARE(bench.notion.pairs, 1 + round);
            QCOMPARE(bench.kept(TokenKey::Kind::OAuthAccess).reveal(), bench.notion.access);
            QCOMPARE(QString::fromLatin1(bench.kept(TokenKey::Kind::OAuthRefresh).reveal()),
                bench.notion.refresh.toString());
        }
        QVERIFY(bench.kept(TokenKey::Kind::OAuthRefresh) != first);
        QCOMPARE(bench.notion.complaint, QString());
    }

    void itIsAskedAboutAndEnded()
    {
        StrictBench bench;
        bench.signIn();
        bench.keep();
        std::optional<Result<TokenIntrospection>> said;
        bench.handles.push_back(bench.keeper.introspect(
            strictBot, [&said](Result<TokenIntrospection> told) { said = std::move(told); }));
        QTRY_VERIFY(said && *said);
        QVERIFY((*said)->active);
        QCOMPARE((*said)->issuedAt.toSecsSinceEpoch(), qint64(1785585600));
        std::optional<Result<void>> revoked;
        bench.handles.push_back(bench.keeper.revoke(
            strictBot, [&revoked](const Result<void> &result) { revoked = result; }));
        QTRY_VERIFY(revoked && *revoked);
        QVERIFY(bench.keychain.tokens.isEmpty());
        const auto after = bench.call();
        QVERIFY(!after);
        QCOMPARE(after.error().kind, ApiError::Kind::Unauthorized);
        QCOMPARE(bench.notion.complaint, QString());
    }

    // Disconnected at Notion: the token is refused, and so is renewing it.
    void whatWasDisconnectedThereIsLost_data()
    {
        QTest::addColumn<bool>("plain");
        QTest::newRow("Notion's envelope") << false;
        QTest::newRow("OAuth's own form") << true;
    }
    void whatWasDisconnectedThereIsLost()
    {
        QFETCH(bool, plain);
        StrictBench bench;
        bench.signIn();
        bench.keep();
        bench.notion.isPlain = plain;
        bench.notion.expire();
        bench.notion.refresh = QJsonValue();
        const auto answer = bench.call();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ApiError::Kind::Unauthorized);
        QCOMPARE(answer.error().code, QStringLiteral("invalid_grant"));
        QCOMPARE(bench.keeper.find(strictBot)->state, HeldInstallation::State::Lost);
    }

    void aCodeCountsOnce_data() { whatWasDisconnectedThereIsLost_data(); }
    void aCodeCountsOnce()
    {
        QFETCH(bool, plain);
        StrictBench bench;
        bench.notion.isPlain = plain;
        bench.signIn();
        QVERIFY(*bench.ended);
        bench.signIn(QStringLiteral("03e76a0c-once"));
        QVERIFY(!*bench.ended);
        QCOMPARE(bench.ended->error().code, QStringLiteral("invalid_grant"));
    }

    void theOwnerMayBeAnybody_data()
    {
        QTest::addColumn<QJsonObject>("owner");
        QTest::newRow("partial") << QJsonObject{{QStringLiteral("type"), QStringLiteral("user")},
            {QStringLiteral("user"),
                QJsonObject{{QStringLiteral("object"), QStringLiteral("user")},
                    {QStringLiteral("id"), QStringLiteral("d40e767c")}}}};
        QTest::newRow("the workspace")
            << QJsonObject{{QStringLiteral("type"), QStringLiteral("workspace")},
                   {QStringLiteral("workspace"), true}};
    }
    void theOwnerMayBeAnybody()
    {
        QFETCH(QJsonObject, owner);
        StrictBench bench;
        bench.notion.owner = owner;
        bench.signIn();
        bench.keep();
        QVERIFY(bench.call());
        QCOMPARE((*bench.ended)->ownerName, QString());
    }

    // Connections made before pairs were: the token stays, and there is nothing to renew it with.
    void aTokenMayStandAlone()
    {
        StrictBench bench;
        bench.notion.refresh = QJsonValue();
        bench.signIn();
        bench.keep();
        QVERIFY(!bench.keeper.find(strictBot)->canRefresh);
        bench.clock.advance(1000h);
        QVERIFY(bench.call());
        bench.notion.expire();
        const auto answer = bench.call();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("unauthorized"));
        QCOMPARE(bench.notion.pairs, 1);
    }
};

QTEST_GUILESS_MAIN(TestNotionOAuth)
#include "tst_notionoauth.moc"
