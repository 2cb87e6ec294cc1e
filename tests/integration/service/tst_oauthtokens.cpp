// SPDX-License-Identifier: MIT
// POST /v1/oauth/token, /introspect and /revoke over real sockets, as a partner's server calls
// them.
#include "tests/integration/service/oauthbench.h"

#include <QJsonArray>

using namespace GatehouseWorkspace;

class TestOAuthTokens final : public QObject {
    Q_OBJECT

private:
    struct Bench : OAuthBench {
        TestClient client;
        InstallationId installation;
        UserId mei;

        Bench()
            : client(makeClient("Paper loop",
                ",\"capabilities\":{\"insert_content\":true,\"user_information\":\"with_email\"}"))
            , mei(person("mei.tanaka"))
        {
            auto transaction = Transaction::begin(*demo.store);
            installation = *InstallationRepository(*demo.store)
                                .create(*transaction,
                                    {.workspace = demo.demo.northwind,
                                        .connection = client.id,
                                        .person = mei,
                                        .capabilities = {.insertContent = true,
                                            .userInformation = UserInformation::WithEmail}});
            if (!transaction->commitUnaudited())
                qFatal("nothing was installed");
        }

        struct CodeWish {
            QByteArray challenge = {};
            RedirectNaming naming = RedirectNaming::Given;
        };
        QByteArray code(const CodeWish &wish)
        {
            auto transaction = Transaction::begin(*demo.store);
            const auto made = OAuthRepository(*demo.store)
                                  .issueCode(*transaction,
                                      {.connection = client.id,
                                          .installation = installation,
                                          .workspace = demo.demo.northwind,
                                          .person = mei,
                                          .redirectUri = QString::fromLatin1(redirectUri()),
                                          .naming = wish.naming,
                                          .challenge = QString::fromLatin1(wish.challenge)});
            if (!made || !transaction->commitUnaudited())
                qFatal("no code");
            return made->reveal();
        }
        QByteArray code() { return code(CodeWish()); }
        QStringList actions()
        {
            QStringList actions;
            const auto events
                = AuditRepository(*demo.store)
                      .list({.workspace = demo.demo.northwind, .connection = client.id});
            for (const AuditRow &event : events->rows)
                actions.prepend(event.entry.action);
            return actions;
        }
    };
    std::unique_ptr<Bench> m_bench; //!< for tests that leave nothing behind
    static QByteArray text(const RawAnswer &answer, const char *key)
    {
        return answer.text(key).toLatin1();
    }

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<Bench>(); }
    void cleanupTestCase() { m_bench.reset(); }

    void aCodeBecomesTokensThatWork()
    {
        Bench bench;
        const RawAnswer answer = bench.exchange(bench.client, bench.code());
        QCOMPARE(answer.status, 200);
        QVERIFY(text(answer, "access_token").startsWith("ntn_"));
        QVERIFY(text(answer, "refresh_token").startsWith("nrt_"));
        QCOMPARE(answer.text("token_type"), QStringLiteral("bearer"));
        QCOMPARE(answer.text("workspace_id"), bench.demo.demo.northwind.toString());
        QCOMPARE(answer.text("workspace_name"), QStringLiteral("Northwind"));
        QCOMPARE(answer.text("workspace_icon"), QStringLiteral("🧭"));
        const QJsonObject owner = answer.json().value(QLatin1String("owner")).toObject();
        QCOMPARE(owner.value(QLatin1String("type")).toString(), QStringLiteral("user"));
        const QJsonObject user = owner.value(QLatin1String("user")).toObject();
        QCOMPARE(user.value(QLatin1String("name")).toString(), QStringLiteral("Mei Tanaka"));
        QCOMPARE(
            user.value(QLatin1String("person")).toObject().value(QLatin1String("email")).toString(),
            QStringLiteral("mei.tanaka@northwind.example.com"));
        QVERIFY(answer.json().value(QLatin1String("duplicated_template_id")).isNull());
        QVERIFY(!answer.text("request_id").isEmpty());
        QVERIFY(!answer.json().contains(QLatin1String("expires_in")));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));

        const RawAnswer me = bench.ask(bench.get("/v1/users/me", text(answer, "access_token")));
        QCOMPARE(me.status, 200);
        QCOMPARE(me.text("id"), answer.text("bot_id"));
        QCOMPARE(bench.actions().last(), QStringLiteral("connection.token_added"));
    }

    void bodiesMayBeFormsOrJson()
    {
        Bench bench;
        const QByteArray form = "grant_type=authorization_code&code=" + bench.code()
            + "&redirect_uri=https%3A%2F%2Fpartner.example.com%2Fcallback&client_id="
            + bench.client.clientId;
        const RawAnswer pair = bench.oauth("token", bench.client.basic(), form);
        QCOMPARE(pair.status, 200);
        const RawAnswer refreshed = bench.oauth("token", bench.client.basic(),
            "grant_type=refresh_token&refresh_token=" + text(pair, "refresh_token"));
        QCOMPARE(refreshed.status, 200);
        const QByteArray token = "token=" + text(refreshed, "access_token");
        QCOMPARE(bench.oauth("introspect", bench.client.basic(), token)
                     .json()
                     .value(QLatin1String("active")),
            QJsonValue(true));
        QCOMPARE(bench.oauth("revoke", bench.client.basic(), token).status, 200);
        QCOMPARE(bench.statusOf(text(refreshed, "access_token")), 401);
    }

    void clients_data()
    {
        QTest::addColumn<QByteArray>("authorization"); // I and S stand for id and secret
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *authorization, const char *body,
                             int status, const char *code) {
            QTest::newRow(name) << QByteArray(authorization) << QByteArray(body) << status
                                << QString::fromLatin1(code);
        };
        const char *const token = "token=x";
        row("right", "I:S", token, 200, "");
        row("undashed id", "U:S", token, 200, "");
        row("nobody", "", token, 401, "invalid_client");
        row("bearer", "Bearer I", token, 401, "invalid_client");
        row("not base64", "Basic %%%", token, 401, "invalid_client");
        row("wrong secret", "I:secret_x", token, 401, "invalid_client");
        row("no secret", "I:", token, 401, "invalid_client");
        row("unknown id", "11111111-1111-4111-8111-111111111111:S", token, 401, "invalid_client");
        row("no id", ":S", token, 401, "invalid_client");
        row("secret in the body", "", "token=x&client_id=I&client_secret=S", 401, "invalid_client");
        row("two ids", "I:S", "token=x&client_id=gatehouse-console", 400, "invalid_request");
        row("console with a secret", "gatehouse-console:S", token, 401, "invalid_client");
        row("console", "", "token=x&client_id=gatehouse-console", 200, "");
    }
    void clients()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        Bench &bench = *m_bench;
        const auto filled = [&](QByteArray text) {
            return text.replace("I", bench.client.clientId)
                .replace("U", QByteArray(bench.client.clientId).replace("-", ""))
                .replace("S", bench.client.secret);
        };
        if (authorization.contains(':'))
            authorization = "Basic " + filled(authorization).toBase64();
        for (const char *call : {"introspect", "revoke"}) {
            const RawAnswer answer = bench.oauth(call, authorization, filled(body));
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.code(), code);
            QCOMPARE(answer.text("error"), code);
            QCOMPARE(answer.header("WWW-Authenticate").startsWith("Basic "), status == 401);
        }
    }

    void badRequests_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *body, const char *code) {
            QTest::addRow("%s", body) << QByteArray(body) << QString::fromLatin1(code);
        };
        row("{}", "invalid_request");
        row("{\"grant_type\":", "invalid_request");
        row("[]", "invalid_request");
        row("grant_type=authorization_code", "invalid_request");
        row("grant_type=authorization_code&code=a&code=b", "invalid_request");
        row("grant_type=authorization_code&code=%zz", "invalid_request");
        row("{\"grant_type\":\"authorization_code\",\"code\":5}", "invalid_request");
        row("{\"grant_type\":\"authorization_code\",\"code\":\"\"}", "invalid_request");
        row("{\"grant_type\":\"refresh_token\"}", "invalid_request");
        row("grant_type=password&username=ada&password=x", "unsupported_grant_type");
        row("grant_type=client_credentials", "unsupported_grant_type");
        row("grant_type=authorization_code&code=nonsense", "invalid_grant");
        row("grant_type=refresh_token&refresh_token=nonsense", "invalid_grant");
    }
    void badRequests()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        Bench &bench = *m_bench;
        const RawAnswer answer = bench.oauth("token", bench.client.basic(), body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.text("error"), code);
        QCOMPARE(answer.text("object"), QStringLiteral("error"));
        QVERIFY(!answer.text("message").isEmpty() && !answer.text("request_id").isEmpty());
    }

    void theVersionIsDemandedHereToo()
    {
        Bench bench;
        const RawAnswer none
            = bench.oauth("introspect", bench.client.basic(), "token=x", QByteArray());
        QCOMPARE(none.code(), QStringLiteral("missing_version"));
        const RawAnswer other = bench.oauth(
            "introspect", bench.client.basic(), "token=x", "Notion-Version: 2026-06-01\r\n");
        QCOMPARE(other.code(), QStringLiteral("validation_error"));
    }

    void aCodeBelongsToItsClientAddressAndVerifier_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<bool>("named"); // whether the authorize address had a redirect address
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("works");
        const QByteArray own = ",\"redirect_uri\":\"https://partner.example.com/callback\"";
        const QByteArray verifier
            = QByteArray(",\"code_verifier\":\"") + OAuthBench::verifier + "\"";
        const QByteArray challenge = OAuthBench::challenge();
        QTest::newRow("right") << QByteArray() << true << own << true;
        QTest::newRow("address left out") << QByteArray() << true << QByteArray() << false;
        QTest::newRow("another registered address")
            << QByteArray() << true << QByteArray(",\"redirect_uri\":\"http://127.0.0.1/callback\"")
            << false;
        QTest::newRow("look-alike address")
            << QByteArray() << true
            << QByteArray(",\"redirect_uri\":\"https://partner.example.com/callback/\"") << false;
        QTest::newRow("left out twice") << QByteArray() << false << QByteArray() << true;
        QTest::newRow("named only now") << QByteArray() << false << own << false;
        QTest::newRow("verifier") << challenge << true << own + verifier << true;
        QTest::newRow("verifier missing") << challenge << true << own << false;
        QTest::newRow("verifier wrong")
            << challenge << true << own + ",\"code_verifier\":\"" + QByteArray(43, 'a') + "\""
            << false;
        QTest::newRow("challenge as verifier")
            << challenge << true << own + ",\"code_verifier\":\"" + challenge + "\"" << false;
        QTest::newRow("challenge taken out") << QByteArray() << true << own + verifier << false;
    }
    void aCodeBelongsToItsClientAddressAndVerifier()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(bool, named);
        QFETCH(QByteArray, more);
        QFETCH(bool, works);
        Bench &bench = *m_bench;
        const QByteArray code = bench.code({.challenge = challenge,
            .naming = named ? RedirectNaming::Given : RedirectNaming::LeftOut});
        const RawAnswer answer = bench.exchange(bench.client, code, more);
        QCOMPARE(answer.status, works ? 200 : 400);
        if (!works)
            QCOMPARE(answer.code(), QStringLiteral("invalid_grant"));
    }

    void aCodeForAnotherClientIsWorthNothing()
    {
        Bench bench;
        const TestClient other = bench.makeClient("Quick form");
        const QByteArray code = bench.code();
        QCOMPARE(bench.exchange(other, code).code(), QStringLiteral("invalid_grant"));
        const QByteArray form = "client_id=gatehouse-console&grant_type=authorization_code&code="
            + code + "&redirect_uri=https%3A%2F%2Fpartner.example.com%2Fcallback";
        QCOMPARE(bench.oauth("token", {}, form).code(), QStringLiteral("invalid_grant"));
        QCOMPARE(bench.exchange(bench.client, code).status, 200);
        // Nor does knowing a code that was used give the power to end what it gave.
        QCOMPARE(bench.exchange(other, code).code(), QStringLiteral("invalid_grant"));
        QCOMPARE(bench.actions().last(), QStringLiteral("connection.token_added"));
    }

    void aLateCodeIsWorthNothing()
    {
        Bench bench;
        const QByteArray onTime = bench.code();
        const QByteArray late = bench.code();
        bench.demo.clock.time = bench.demo.clock.time.addMSecs(10 * 60 * 1000 - 1);
        QCOMPARE(bench.exchange(bench.client, onTime).status, 200);
        bench.demo.clock.time = bench.demo.clock.time.addMSecs(1);
        QCOMPARE(bench.exchange(bench.client, late).code(), QStringLiteral("invalid_grant"));
    }

    void aCodeUsedTwiceEndsWhatItGave()
    {
        Bench bench;
        const QByteArray code = bench.code();
        const RawAnswer pair = bench.exchange(bench.client, code);
        const RawAnswer unrelated = bench.exchange(bench.client, bench.code());
        const RawAnswer refreshed = bench.refresh(bench.client, text(pair, "refresh_token"));
        QCOMPARE(bench.statusOf(text(refreshed, "access_token")), 200);
        QCOMPARE(bench.exchange(bench.client, code).code(), QStringLiteral("invalid_grant"));
        QCOMPARE(bench.statusOf(text(pair, "access_token")), 401);
        QCOMPARE(bench.statusOf(text(refreshed, "access_token")), 401);
        QCOMPARE(bench.refresh(bench.client, text(refreshed, "refresh_token")).code(),
            QStringLiteral("invalid_grant"));
        QCOMPARE(bench.statusOf(text(unrelated, "access_token")), 200);
        QCOMPARE(bench.actions().last(), QStringLiteral("connection.tokens_ended"));
    }

    void refreshingRotates()
    {
        Bench bench;
        const RawAnswer first = bench.exchange(bench.client, bench.code());
        const RawAnswer second = bench.refresh(bench.client, text(first, "refresh_token"));
        QCOMPARE(second.status, 200);
        for (const char *key : {"bot_id", "workspace_id", "workspace_name", "token_type"})
            QCOMPARE(second.text(key), first.text(key));
        for (const char *key : {"access_token", "refresh_token"})
            QVERIFY(second.text(key) != first.text(key));
        QCOMPARE(bench.statusOf(text(second, "access_token")), 200);
        QCOMPARE(bench.actions().last(), QStringLiteral("connection.token_refreshed"));
    }

    void anOldRefreshTokenEndsTheChain()
    {
        Bench bench;
        const RawAnswer first = bench.exchange(bench.client, bench.code());
        const RawAnswer second = bench.refresh(bench.client, text(first, "refresh_token"));
        const TestClient other = bench.makeClient("Quick form");
        QCOMPARE(bench.refresh(other, text(first, "refresh_token")).code(),
            QStringLiteral("invalid_grant"));
        QCOMPARE(bench.statusOf(text(second, "access_token")), 200);
        QCOMPARE(bench.refresh(bench.client, text(first, "refresh_token")).code(),
            QStringLiteral("invalid_grant"));
        QCOMPARE(bench.statusOf(text(second, "access_token")), 401);
        QCOMPARE(bench.refresh(bench.client, text(second, "refresh_token")).code(),
            QStringLiteral("invalid_grant"));
    }

    void anAccessTokenRefreshesNothing()
    {
        Bench bench;
        const RawAnswer pair = bench.exchange(bench.client, bench.code());
        QCOMPARE(bench.refresh(bench.client, text(pair, "access_token")).code(),
            QStringLiteral("invalid_grant"));
        QCOMPARE(bench.statusOf(text(pair, "access_token")), 200);
        QCOMPARE(bench.statusOf(text(pair, "refresh_token")), 401);
    }

    void whatIsSuspendedCannotBeRefreshedAndIsNotSpoiled()
    {
        Bench bench;
        const RawAnswer pair = bench.exchange(bench.client, bench.code());
        const QByteArray path
            = bench.inSpace("/connections/" + bench.client.id.toString().toLatin1());
        const QByteArray ada = bench.session("ada.byron");
        QCOMPARE(bench.ask(bench.head("DELETE " + path, ada) + "\r\n").status, 200);
        QCOMPARE(bench.refresh(bench.client, text(pair, "refresh_token")).code(),
            QStringLiteral("invalid_grant"));
        QCOMPARE(bench.introspect(bench.client, text(pair, "access_token"))
                     .json()
                     .value(QLatin1String("active")),
            QJsonValue(false));
        QCOMPARE(
            bench.ask(bench.post(path + "/restore", ada, "{\"new_token\":false}")).status, 200);
        QCOMPARE(bench.statusOf(text(pair, "access_token")), 200);
        QCOMPARE(bench.refresh(bench.client, text(pair, "refresh_token")).status, 200);
    }

    void introspectionTellsOnlyItsOwnClient()
    {
        Bench bench;
        const RawAnswer pair = bench.exchange(bench.client, bench.code());
        for (const char *key : {"access_token", "refresh_token"}) {
            const QJsonObject told = bench.introspect(bench.client, text(pair, key)).json();
            QCOMPARE(told.value(QLatin1String("active")), QJsonValue(true));
            QCOMPARE(told.value(QLatin1String("scope")).toString(),
                QStringLiteral("read_content insert_content read_users_with_email"));
            QCOMPARE(told.value(QLatin1String("iat")).toInteger(),
                bench.demo.clock.time.toSecsSinceEpoch());
        }
        const TestClient other = bench.makeClient("Quick form");
        for (const QByteArray &token : {text(pair, "access_token"), QByteArray("ntn_x"),
                 bench.session("ada.byron"), bench.api("Nightly export")}) {
            const QJsonObject told = bench.introspect(other, token).json();
            QCOMPARE(told.value(QLatin1String("active")), QJsonValue(false));
            QVERIFY(!told.contains(QLatin1String("scope")) && !told.contains(QLatin1String("iat")));
        }
        bench.demo.clock.time = bench.demo.clock.time.addSecs(60 * 60);
        QCOMPARE(bench.introspect(bench.client, text(pair, "access_token"))
                     .json()
                     .value(QLatin1String("active")),
            QJsonValue(false));
    }

    void revokingEndsAccessAndRefresh_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("access") << QByteArray("access_token");
        QTest::newRow("refresh") << QByteArray("refresh_token");
    }
    void revokingEndsAccessAndRefresh()
    {
        QFETCH(QByteArray, key);
        Bench bench;
        const RawAnswer pair = bench.exchange(bench.client, bench.code());
        const TestClient other = bench.makeClient("Quick form");
        const QByteArray token = text(pair, key.constData());
        QCOMPARE(bench.revoke(other, token).status, 200);
        QCOMPARE(bench.statusOf(text(pair, "access_token")), 200);
        const RawAnswer done = bench.revoke(bench.client, token);
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json().keys(), QStringList{QStringLiteral("request_id")});
        QCOMPARE(bench.statusOf(text(pair, "access_token")), 401);
        QCOMPARE(bench.refresh(bench.client, text(pair, "refresh_token")).code(),
            QStringLiteral("invalid_grant"));
        QCOMPARE(bench.actions().last(), QStringLiteral("connection.token_revoked"));
        QCOMPARE(bench.revoke(bench.client, token).status, 200);
        QCOMPARE(bench.revoke(bench.client, "ntn_nobody").status, 200);
    }

    void onlyPostsAreAnswered()
    {
        Bench bench;
        for (const char *call : {"token", "introspect", "revoke"})
            QCOMPARE(
                bench.ask(bench.get(QByteArray("/v1/oauth/") + call, bench.session("ada.byron")))
                    .code(),
                QStringLiteral("invalid_request_url"));
    }
};

QTEST_GUILESS_MAIN(TestOAuthTokens)
#include "tst_oauthtokens.moc"
