// SPDX-License-Identifier: MIT
#include "models/auth/heldtoken.h"
#include "models/auth/oauthflow.h"
#include "models/net/httpclient.h"
#include "tests/support/fakehttpserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Gatehouse;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

const QJsonObject grantAnswer{{QStringLiteral("access_token"), QStringLiteral("ntn_access")},
    {QStringLiteral("token_type"), QStringLiteral("bearer")},
    {QStringLiteral("refresh_token"), QStringLiteral("nrt_refresh")},
    {QStringLiteral("bot_id"), QStringLiteral("5c1f7a52-8d3e-4b6a-9f10-2e7d4c8b6a31")},
    {QStringLiteral("workspace_id"), QStringLiteral("9b2d4f60-1c3e-4a57-8e92-0f6b7d5c4a21")},
    {QStringLiteral("workspace_name"), QStringLiteral("Northwind")},
    {QStringLiteral("owner"),
        QJsonObject{{QStringLiteral("type"), QStringLiteral("user")},
            {QStringLiteral("user"),
                QJsonObject{{QStringLiteral("id"), QStringLiteral("ada")},
                    {QStringLiteral("name"), QStringLiteral("Ada Byron")}}}}}};

//! A flow against a server whose answers the test gives, and a browser that the test is.
struct FlowBench {
    SystemClock clock;
    HeldToken none{Secret()};
    FakeHttpServer server;
    HttpClient http{{.origin = server.origin(), .timeout = 5s}, none, clock};
    OAuthServer oauth{http, "2026-03-11"};
    std::vector<QUrl> opened;
    std::optional<Result<OAuthGrant>> ended;
    OAuthFlow flow{{.server = oauth,
        .openBrowser =
            [this](const QUrl &address) {
                opened.push_back(address);
                return true;
            },
        .page =
            [](const Result<OAuthGrant> &grant) {
                return grant ? QStringLiteral("<p>Installed</p>")
                             : QStringLiteral("<p>Not installed</p>");
            }}};

    FlowBench()
    {
        QObject::connect(&flow, &OAuthFlow::finished, &flow,
            [this](const Result<OAuthGrant> &grant) { ended = grant; });
    }

    OAuthFlow::Setup setup() const
    {
        return {.origin = server.origin(),
            .client = {.id = QStringLiteral("client id"), .secret = Secret("s:cret")},
            .pause = 1ms};
    }
    QString asked(const QString &key) const
    {
        return QUrlQuery(opened.back()).queryItemValue(key, QUrl::FullyDecoded);
    }
    QUrl redirect() const { return QUrl(asked(QStringLiteral("redirect_uri"))); }
    //! The browser goes to this path and query of the redirect address.
    std::unique_ptr<QTcpSocket> browse(const QString &target) const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), quint16(redirect().port()));
        socket->write("GET " + target.toUtf8()
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(redirect().port()) + "\r\n\r\n");
        return socket;
    }
    std::unique_ptr<QTcpSocket> comeBack(const QString &more) const
    {
        return browse(
            QStringLiteral("/callback?state=%1&%2").arg(asked(QStringLiteral("state")), more));
    }
};

} // namespace

class TestOAuthFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesFromTheBrowserToTheGrant()
    {
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        QCOMPARE(bench.opened.size(), size_t(1));
        const QUrl address = bench.opened.front();
        QCOMPARE(address, bench.flow.address());
        QCOMPARE(address.path(), QStringLiteral("/v1/oauth/authorize"));
        QCOMPARE(bench.asked(QStringLiteral("client_id")), QStringLiteral("client id"));
        QCOMPARE(bench.asked(QStringLiteral("response_type")), QStringLiteral("code"));
        QCOMPARE(bench.asked(QStringLiteral("owner")), QStringLiteral("user"));
        QCOMPARE(bench.asked(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
        QVERIFY(!address.toString().contains(QStringLiteral("cret")));
        QCOMPARE(bench.redirect().host(), QStringLiteral("127.0.0.1"));

        const auto browser = bench.comeBack(QStringLiteral("code=c%2F1"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        QCOMPARE(bench.flow.stage(), OAuthFlow::Stage::Redeeming);
        FakeCall &call = *bench.server.calls.front();
        QCOMPARE(call.path(), QStringLiteral("/v1/oauth/token"));
        QCOMPARE(call.headers.value("notion-version"), QByteArray("2026-03-11"));
        QCOMPARE(call.headers.value("authorization"),
            QByteArray("Basic " + QByteArray("client%20id:s%3Acret").toBase64()));
        QCOMPARE(call.json().value(QStringLiteral("grant_type")).toString(),
            QStringLiteral("authorization_code"));
        QCOMPARE(call.json().value(QStringLiteral("code")).toString(), QStringLiteral("c/1"));
        QCOMPARE(call.json().value(QStringLiteral("redirect_uri")).toString(),
            bench.asked(QStringLiteral("redirect_uri")));
        const Secret verifier(
            call.json().value(QStringLiteral("code_verifier")).toString().toUtf8());
        QCOMPARE(Pkce::challengeOf(verifier), bench.asked(QStringLiteral("code_challenge")));

        call.answer(grantAnswer);
        QTRY_VERIFY(bench.ended);
        QVERIFY(*bench.ended);
        const OAuthGrant &grant = **bench.ended;
        QCOMPARE(grant.accessToken, Secret("ntn_access"));
        QCOMPARE(grant.refreshToken, Secret("nrt_refresh"));
        QCOMPARE(grant.botId, QStringLiteral("5c1f7a52-8d3e-4b6a-9f10-2e7d4c8b6a31"));
        QCOMPARE(grant.workspaceName, QStringLiteral("Northwind"));
        QCOMPARE(grant.ownerName, QStringLiteral("Ada Byron"));
        QByteArray page;
        QTRY_VERIFY((page += browser->readAll()).contains("<p>Installed</p>"));
        QVERIFY(page.startsWith("HTTP/1.1 200 OK"));
        QVERIFY(page.contains("Referrer-Policy: no-referrer"));
        QVERIFY(page.contains("frame-ancestors 'none'"));
    }

    void aGrantNamesItsInstallation_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const QString bot = QStringLiteral("bot_id");
        const QString space = QStringLiteral("workspace_id");
        QTest::newRow("no bot") << bot << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("null") << bot << QJsonValue();
        QTest::newRow("a path") << bot << QJsonValue(QStringLiteral("../../etc/<b>x</b>"));
        QTest::newRow("almost one")
            << bot << QJsonValue(QStringLiteral("5c1f7a52-8d3e-4b6a-9f10-2e7d4c8b6a31/"));
        QTest::newRow("no workspace") << space << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("a letter") << space << QJsonValue(QStringLiteral("x"));
    }
    void aGrantNamesItsInstallation()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        const auto browser = bench.comeBack(QStringLiteral("code=c"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        QJsonObject answer = grantAnswer;
        answer.insert(key, value);
        bench.server.calls.front()->answer(answer);
        QTRY_VERIFY(bench.ended);
        QVERIFY(!*bench.ended);
        QCOMPARE(bench.ended->error().kind, ApiError::Kind::Malformed);
        // It was given all the same, and the server counts it.
        QVERIFY(bench.flow.wasAllowed());
    }
    void idsNeedNoDashes()
    {
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        const auto browser = bench.comeBack(QStringLiteral("code=c"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        QJsonObject answer = grantAnswer;
        answer.insert(QStringLiteral("bot_id"),
            QStringLiteral("5c1f7a52-8d3e-4b6a-9f10-2e7d4c8b6a31").remove(QLatin1Char('-')));
        bench.server.calls.front()->answer(answer);
        QTRY_VERIFY(bench.ended);
        QVERIFY(*bench.ended);
    }

    void withoutPkceNothingOfItIsSent()
    {
        FlowBench bench;
        OAuthFlow::Setup setup = bench.setup();
        setup.proof = OAuthFlow::Proof::SecretAlone;
        QVERIFY(bench.flow.begin(setup));
        QVERIFY(!bench.opened.front().toString().contains(QStringLiteral("challenge")));
        const auto browser = bench.comeBack(QStringLiteral("code=c"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        QVERIFY(!bench.server.calls.front()->json().contains(QStringLiteral("code_verifier")));
    }

    void aPublicClientHasNoSecret()
    {
        FlowBench bench;
        OAuthFlow::Setup setup = bench.setup();
        setup.client = {.id = QStringLiteral("gatehouse-console")};
        QVERIFY(bench.flow.begin(setup));
        const auto browser = bench.comeBack(QStringLiteral("code=c"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        const FakeCall &call = *bench.server.calls.front();
        QVERIFY(!call.headers.contains("authorization"));
        QCOMPARE(call.json().value(QStringLiteral("client_id")).toString(),
            QStringLiteral("gatehouse-console"));
    }

    void survivesWhatIsNotItsAnswer_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("favicon") << QStringLiteral("/favicon.ico");
        QTest::newRow("no state") << QStringLiteral("/callback?code=stolen");
        QTest::newRow("empty state") << QStringLiteral("/callback?code=stolen&state=");
        QTest::newRow("wrong state") << QStringLiteral("/callback?code=stolen&state=guess");
        QTest::newRow("state twice")
            << QStringLiteral("/callback?code=stolen&state=STATE&state=STATE");
        QTest::newRow("begins alike") << QStringLiteral("/callback?code=stolen&state=STATEx");
        QTest::newRow("code and error")
            << QStringLiteral("/callback?code=stolen&error=x&state=STATE");
        QTest::newRow("neither") << QStringLiteral("/callback?state=STATE");
        QTest::newRow("code twice") << QStringLiteral("/callback?code=a&code=b&state=STATE");
        QTest::newRow("another path") << QStringLiteral("/callback/?code=stolen&state=STATE");
        QTest::newRow("encoded path") << QStringLiteral("/c%61llback?code=stolen&state=STATE");
        QTest::newRow("denied by somebody else")
            << QStringLiteral("/callback?error=access_denied&state=guess");
    }
    void survivesWhatIsNotItsAnswer()
    {
        QFETCH(QString, target);
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        target.replace(QStringLiteral("STATE"), bench.asked(QStringLiteral("state")));
        const auto stranger = bench.browse(target);
        QByteArray said;
        QTRY_VERIFY((said += stranger->readAll()).startsWith("HTTP/1.1 4"));
        QCOMPARE(bench.flow.stage(), OAuthFlow::Stage::Waiting);

        const auto browser = bench.comeBack(QStringLiteral("code=c"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        QCOMPARE(bench.server.calls.front()->json().value(QStringLiteral("code")).toString(),
            QStringLiteral("c"));
    }

    void survivesAFlood()
    {
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        std::vector<std::unique_ptr<QTcpSocket>> flood;
        for (int i = 0; i < 100; ++i) {
            flood.push_back(std::make_unique<QTcpSocket>());
            flood.back()->connectToHost(
                QStringLiteral("127.0.0.1"), quint16(bench.redirect().port()));
            flood.back()->write(i % 2 == 0 ? "GET /callback?" : "\x16\x03\x01");
        }
        const auto browser = bench.comeBack(QStringLiteral("code=c"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        bench.server.calls.front()->answer(grantAnswer);
        QTRY_VERIFY(bench.ended && *bench.ended);
        QByteArray page;
        QTRY_VERIFY((page += browser->readAll()).contains("Installed"));
    }

    void theSecondAnswerChangesNothing()
    {
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        const auto browser = bench.comeBack(QStringLiteral("code=first"));
        QTRY_COMPARE(bench.flow.stage(), OAuthFlow::Stage::Redeeming);
        const auto replay = bench.comeBack(QStringLiteral("code=second"));
        QByteArray said;
        QTRY_VERIFY((said += replay->readAll()).startsWith("HTTP/1.1 400"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        QCOMPARE(bench.server.calls.front()->json().value(QStringLiteral("code")).toString(),
            QStringLiteral("first"));
    }

    void twoAtOnceKeepApart()
    {
        FlowBench a;
        FlowBench b;
        QVERIFY(a.flow.begin(a.setup()));
        QVERIFY(b.flow.begin(b.setup()));
        QVERIFY(a.redirect().port() != b.redirect().port());
        // The answer of one, brought to the other's door.
        const auto lost = b.browse(
            QStringLiteral("/callback?code=c&state=%1").arg(a.asked(QStringLiteral("state"))));
        QByteArray said;
        QTRY_VERIFY((said += lost->readAll()).startsWith("HTTP/1.1 400"));
        QCOMPARE(b.flow.stage(), OAuthFlow::Stage::Waiting);
        const auto browser = a.comeBack(QStringLiteral("code=c"));
        QTRY_COMPARE(a.flow.stage(), OAuthFlow::Stage::Redeeming);
        QCOMPARE(b.flow.stage(), OAuthFlow::Stage::Waiting);
    }

    void saysThatItWasDenied()
    {
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        const auto browser = bench.comeBack(QStringLiteral("error=access_denied"));
        QTRY_VERIFY(bench.ended);
        QCOMPARE(bench.ended->error().kind, Kind::Restricted);
        QCOMPARE(bench.ended->error().code, QStringLiteral("access_denied"));
        QByteArray page;
        QTRY_VERIFY((page += browser->readAll()).contains("Not installed"));
        QVERIFY(bench.server.calls.empty());
    }

    void whatTheServerSaysIsNoPage()
    {
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        const auto browser
            = bench.comeBack(QStringLiteral("error=%3Cscript%3Ealert(1)%3C/script%3E"));
        QTRY_VERIFY(bench.ended);
        QCOMPARE(bench.ended->error().kind, Kind::Validation);
        QByteArray page;
        QTRY_VERIFY((page += browser->readAll()).contains("Not installed"));
        QVERIFY(!page.contains("script>"));
    }

    void endsWhenNobodyComesBack()
    {
        FlowBench bench;
        OAuthFlow::Setup setup = bench.setup();
        setup.deadline = 1ms;
        QVERIFY(bench.flow.begin(setup));
        const int port = bench.redirect().port();
        QTRY_VERIFY(bench.ended);
        QCOMPARE(bench.ended->error().kind, Kind::Timeout);
        QTcpSocket late;
        late.connectToHost(QStringLiteral("127.0.0.1"), quint16(port));
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void canBeCancelledAndOpenedAgain()
    {
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        QVERIFY(bench.flow.openBrowser());
        QCOMPARE(bench.opened.size(), size_t(2));
        QCOMPARE(bench.opened[0], bench.opened[1]);
        bench.flow.cancel();
        QVERIFY(bench.ended);
        QCOMPARE(bench.ended->error().kind, Kind::Cancelled);
        QVERIFY(!bench.flow.openBrowser());
    }

    void saysThatThePortIsTaken()
    {
        FlowBench a;
        FlowBench b;
        QVERIFY(a.flow.begin(a.setup()));
        OAuthFlow::Setup setup = b.setup();
        setup.port = quint16(a.redirect().port());
        const Result<void> begun = b.flow.begin(setup);
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, Kind::PortUnavailable);
        QVERIFY(b.opened.empty());
    }

    void aServerThatRestartsIsWaitedFor()
    {
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        bench.server.stop();
        const auto browser = bench.comeBack(QStringLiteral("code=c"));
        QTRY_COMPARE(bench.flow.stage(), OAuthFlow::Stage::Redeeming);
        bench.server.resume();
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        bench.server.calls.front()->answer(grantAnswer);
        QTRY_VERIFY(bench.ended && *bench.ended);
    }

    void aDeadServerIsGivenUp()
    {
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        bench.server.stop();
        const auto browser = bench.comeBack(QStringLiteral("code=c"));
        QTRY_VERIFY(bench.ended);
        QCOMPARE(bench.ended->error().kind, Kind::Offline);
    }

    void whatTheTokenEndpointAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("invalid_grant")
            << 400 << QByteArray("{\"error\":\"invalid_grant\"}") << Kind::Validation;
        QTest::newRow("invalid_client")
            << 401 << QByteArray("{\"code\":\"invalid_client\"}") << Kind::Unauthorized;
        QTest::newRow("no token") << 200 << QByteArray("{}") << Kind::Malformed;
        QTest::newRow("not a bearer")
            << 200 << QByteArray("{\"access_token\":\"x\",\"token_type\":\"mac\"}")
            << Kind::Malformed;
        QTest::newRow("HTML") << 200 << QByteArray("<html>hello</html>") << Kind::NotJson;
        QTest::newRow("cut off") << 200 << QByteArray("{\"access_token\":\"x")
                                 << Kind::OutcomeUnknown;
        QTest::newRow("fault") << 500 << QByteArray("{}") << Kind::ServerFault;
    }
    void whatTheTokenEndpointAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        const auto browser = bench.comeBack(QStringLiteral("code=c"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        bench.server.calls.front()->answer(FakeCall::Answer{.status = status, .body = body});
        QTRY_VERIFY(bench.ended);
        QVERIFY(!*bench.ended);
        QCOMPARE(bench.ended->error().kind, kind);
        QCOMPARE(bench.server.calls.size(), size_t(1)); // a code is sent once
    }

    void aCodeWhoseAnswerIsLostIsNotSentAgain()
    {
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        const auto browser = bench.comeBack(QStringLiteral("code=c"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        bench.server.calls.front()->reset();
        QTRY_VERIFY(bench.ended);
        QCOMPARE(bench.ended->error().kind, Kind::OutcomeUnknown);
        QCOMPARE(bench.server.calls.size(), size_t(1));
    }

    void theBrowserMayBeGone()
    {
        FlowBench bench;
        QVERIFY(bench.flow.begin(bench.setup()));
        auto browser = bench.comeBack(QStringLiteral("code=c"));
        QTRY_COMPARE(bench.server.calls.size(), size_t(1));
        browser->abort();
        browser.reset();
        bench.server.calls.front()->answer(grantAnswer);
        QTRY_VERIFY(bench.ended && *bench.ended);
    }
};

QTEST_GUILESS_MAIN(TestOAuthFlow)
#include "tst_oauthflow.moc"
