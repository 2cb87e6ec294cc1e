// SPDX-License-Identifier: MIT
// What others try with the OAuth of the service, each against the real one (RFC 9700).
#include "tests/integration/service/consentbench.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace GatehouseWorkspace;

class TestConsentAttacks final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ConsentBench> m_bench;

    static constexpr const char *evil = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";
    static bool isInert(const TestBrowser &browser)
    {
        // Our own script and style are there once; whatever else looks like markup came escaped.
        return browser.page.body.count("<script") == 1 && !browser.page.body.contains("<img")
            && !browser.page.body.contains("alert(1)</script>");
    }
    static QByteArray linkSecret(const QByteArray &file)
    {
        static const QRegularExpression secret(
            QStringLiteral("name=\"secret\" value=\"([^\"]+)\""));
        return secret.match(QString::fromUtf8(file)).captured(1).toLatin1();
    }
    static QByteArray linkBase(const QByteArray &file)
    {
        static const QRegularExpression action(
            QStringLiteral("action=\"http://[^/]+(/consent/[^/\"]+)/link\""));
        return action.match(QString::fromUtf8(file)).captured(1).toLatin1();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QUrl consoleAddress() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_bench->port())
            + QString::fromLatin1(
                m_bench->authorizeTarget("gatehouse-console", "http://127.0.0.1:40001/callback",
                    "&code_challenge_method=S256&code_challenge=" + OAuthBench::challenge())));
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ConsentBench>(); }
    void cleanup() { m_bench.reset(); }

    void nobodyIsSentWhereNoDeveloperSaid()
    {
        const TestClient single = m_bench->makeClient("Café loop");
        TestBrowser browser = m_bench->browser();
        for (const char *lookAlike : {
                 "https://partner.example.com/callback/", // suffix
                 "https://partner.example.com/callback2",
                 "https://partner.example.com/call", // prefix
                 "https://partner.example.com.evil.example/callback",
                 "https://evil.example/partner.example.com/callback",
                 "https://evilpartner.example.com/callback",
                 "https://partner.example.com@evil.example/callback", // user information
                 "https://ada:x@partner.example.com/callback",
                 "https://partner.example.com\\@evil.example/callback",
                 "https://partner.example.com/x/../callback", // traversal
                 "https://partner.example.com/callback/..;/",
                 "https://partner.example.com/%2e%2e/callback",
                 "https://partner.example.com%2Fcallback", // encoded slash
                 "https://partner.example.com/callback%2f",
                 "https://partner.example.com:8443/callback", // another port
                 "https://partner.example.com:443/callback",
                 "http://partner.example.com/callback", // another scheme
                 "javascript://partner.example.com/callback",
                 "//partner.example.com/callback",
                 "https://partner.example.com./callback", // trailing dot
                 "https://PARTNER.example.com/callback", // case
                 "https://partner.example.com/Callback",
                 "https://partner.example.com/callback#x", // fragment
                 "https://partner.example.com/callback?next=https://evil.example", // query
                 "https://p\xd0\xb0rtner.example.com/callback", // a Cyrillic letter
                 "https://xn--prtner-4ve.example.com/callback",
                 "https://partner.example.com/callback\r\nSet-Cookie: a=b",
                 "https://partner.example.com/callback ",
                 "http://127.0.0.1:80@evil.example/callback", // of the loopback address
                 "http://127.0.0.1:80/callback/x",
                 "http://127.0.0.1.evil.example/callback",
                 "http://127.0.0.2/callback",
                 "http://2130706433/callback",
                 "http://localhost/callback",
                 "https://127.0.0.1/callback",
                 "",
             }) {
            browser.open("/v1/oauth/authorize?client_id=" + m_bench->client.clientId
                + "&response_type=code&owner=user&state=1&redirect_uri="
                + QUrl::toPercentEncoding(QString::fromUtf8(lookAlike)));
            QVERIFY2(browser.page.status == 400, lookAlike);
            QVERIFY2(browser.page.header("Location").isEmpty(), lookAlike);
            QVERIFY2(!browser.shows("evil"), lookAlike); // not even as a link
            QVERIFY2(browser.page.header("Set-Cookie").isEmpty(), lookAlike);
        }
        // Another client's address is none of this one's, nor are two at once.
        browser.open("/v1/oauth/authorize?client_id=" + m_bench->client.clientId
            + "&redirect_uri=https%3A%2F%2Fpartner.example.com%2Fcallback"
              "&redirect_uri=https%3A%2F%2Fevil.example%2F&response_type=code&owner=user");
        QCOMPARE(browser.page.status, 400);
        browser.open("/v1/oauth/authorize?client_id=" + m_bench->client.clientId
            + "&client_id=" + single.clientId
            + "&redirect_uri=https%3A%2F%2Fpartner.example.com%2Fcallback"
              "&response_type=code&owner=user");
        QCOMPARE(browser.page.status, 400);
    }

    void anUnknownClientSendsNobodyAnywhere()
    {
        TestBrowser browser = m_bench->browser();
        for (const char *id : {"", "x", "11111111-1111-4111-8111-111111111111",
                 "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E"}) {
            browser.open("/v1/oauth/authorize?client_id=" + QByteArray(id)
                + "&redirect_uri=https%3A%2F%2Fevil.example%2F&response_type=code&owner=user"
                  "&error=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
            QCOMPARE(browser.page.status, 400);
            QVERIFY(browser.page.header("Location").isEmpty());
            QVERIFY(isInert(browser) && !browser.shows("evil"));
        }
    }

    void theStateComesBackAsDataAlone()
    {
        TestBrowser browser = m_bench->browser();
        const QByteArray state = "x%0d%0aSet-Cookie:%20a=b%26code=evil%23%22%3E%3Cscript%3E";
        const QByteArray target = "/v1/oauth/authorize?client_id=" + m_bench->client.clientId
            + "&redirect_uri=https%3A%2F%2Fpartner.example.com%2Fcallback&state=" + state;
        browser.open(target);
        QCOMPARE(browser.page.status, 303);
        QVERIFY(browser.page.header("Set-Cookie").isEmpty());
        QVERIFY(browser.sentWith("code").isEmpty());
        QCOMPARE(browser.sentWith("error"), QByteArray("invalid_request"));
        browser.open(target + "&response_type=code&owner=user");
        QVERIFY(isInert(browser));
    }

    void aFormWithoutItsSecretDoesNothing()
    {
        TestBrowser browser = m_bench->signedIn();
        const QByteArray pages = m_bench->picked({"Campaigns"});
        const TestBrowser other = m_bench->signedIn("priya.nair");
        for (const QByteArray &body :
            {pages, "form=&" + pages, "form=x&" + pages, "form=" + other.form + '&' + pages}) {
            for (const char *step : {"allow", "cancel", "request", "show", "leave", "sign-in"}) {
                TestBrowser attacked = browser;
                attacked.postAs(step, body);
                QVERIFY2(attacked.page.status == 403, step);
                QVERIFY2(attacked.sentTo().isEmpty(), step);
                QVERIFY2(!attacked.shows("Campaigns") && !attacked.shows("Mei Tanaka"), step);
            }
        }
        // Nor does one that another page sends, whatever it knows.
        for (const char *site : {"cross-site", "same-site", "none"}) {
            TestBrowser attacked = browser;
            attacked.more = QByteArray("Sec-Fetch-Site: ") + site + "\r\n";
            attacked.post("allow", pages);
            QCOMPARE(attacked.page.status, 403);
        }
        TestBrowser foreign = browser;
        foreign.more = "Origin: https://evil.example\r\n";
        foreign.post("allow", pages);
        QCOMPARE(foreign.page.status, 403);
        QCOMPARE(foreign.page.code(), QStringLiteral("restricted_resource"));
        // It is all there still.
        browser.more = "Origin: null\r\nSec-Fetch-Site: same-origin\r\n";
        browser.post("allow", pages);
        QCOMPARE(browser.page.status, 303);
    }

    void aCookieAloneShowsNothing()
    {
        TestBrowser browser = m_bench->signedIn();
        for (const char *step : {"", "/show", "/allow", "/sign-in"}) {
            TestBrowser attacker = m_bench->browser();
            attacker.cookie = browser.cookie;
            attacker.open(browser.base + step);
            QCOMPARE(attacker.page.status, 403);
            QVERIFY(!attacker.shows("Mei Tanaka") && !attacker.shows(browser.form.constData()));
        }
        // Nor does the form's secret without the cookie.
        TestBrowser secretOnly = browser;
        secretOnly.cookie.clear();
        secretOnly.post("allow", "picked=1");
        QCOMPARE(secretOnly.page.status, 403);
        QVERIFY(browser.cookieAttributes.contains("; HttpOnly; SameSite=Strict"));
        QVERIFY(browser.cookieAttributes.startsWith("; Path=" + browser.base + ';'));
        QVERIFY(browser.cookieAttributes.endsWith("; Max-Age=900"));
    }

    void aCookieOfAnotherAuthorizationIsNone()
    {
        TestBrowser mei = m_bench->signedIn("mei.tanaka");
        TestBrowser priya = m_bench->signedIn("priya.nair");
        TestBrowser mixed = mei;
        mixed.base = priya.base;
        mixed.post("allow", "picked=1");
        QCOMPARE(mixed.page.status, 403);
        mixed.form = priya.form;
        mixed.post("allow", "picked=1");
        QCOMPARE(mixed.page.status, 403);
        priya.post("allow", "picked=1");
        QCOMPARE(priya.page.status, 303);
    }

    void signingInChangesTheSession()
    {
        // Somebody begins, and has another person's browser go on with that session.
        TestBrowser attacker = m_bench->browser();
        attacker.open(m_bench->authorizeTarget());
        TestBrowser victim = attacker;
        victim.signIn("mei.tanaka@northwind.example.com");
        QVERIFY(victim.shows("Signed in as Mei Tanaka"));
        QVERIFY(victim.cookie != attacker.cookie && victim.form != attacker.form);
        attacker.post("allow", "picked=1");
        QCOMPARE(attacker.page.status, 403);
        attacker.post("show", "picked=1");
        QVERIFY(!attacker.shows("Mei Tanaka"));
        attacker.form = victim.form;
        attacker.post("allow", "picked=1");
        QCOMPARE(attacker.page.status, 403);
    }

    void asSomebodyElse()
    {
        // A form cannot say who consents, nor to what.
        TestBrowser browser = m_bench->signedIn("mei.tanaka");
        const QByteArray more = "&person=" + m_bench->person("ada.byron").toString().toLatin1()
            + "&client_id=gatehouse-console&redirect_uri=https%3A%2F%2Fevil.example"
              "&code_challenge=x";
        browser.post("allow", "picked=1" + more);
        QVERIFY(
            browser.page.header("Location").startsWith("https://partner.example.com/callback?"));
        const RawAnswer pair = m_bench->exchange(m_bench->client, browser.sentWith("code"));
        QCOMPARE(pair.json()[QLatin1String("owner")][QLatin1String("user")][QLatin1String("id")]
                     .toString(),
            m_bench->person("mei.tanaka").toString());
    }

    void guessingPasswordsIsSlow()
    {
        TestBrowser browser = m_bench->browser();
        browser.open(m_bench->authorizeTarget());
        QByteArray wrong;
        for (int i = 0; i < 5; ++i) {
            browser.signIn("mei.tanaka@northwind.example.com", "wrong " + QByteArray::number(i));
            QCOMPARE(browser.page.status, 403);
            QVERIFY(browser.shows("The e-mail address or the password is wrong."));
        }
        // From now on the right one is not listened to either, nor is a fresh start.
        browser.signIn("mei.tanaka@northwind.example.com");
        QCOMPARE(browser.page.status, 429);
        QCOMPARE(browser.page.header("Retry-After"), QByteArray("900"));
        QVERIFY(browser.shows("Too many attempts. Try again in 15 minutes."));
        TestBrowser fresh = m_bench->browser();
        fresh.open(m_bench->authorizeTarget());
        fresh.signIn("priya.nair@northwind.example.com");
        QCOMPARE(fresh.page.status, 429); // the same place
        m_bench->demo.clock.time = m_bench->demo.clock.time.addSecs(14 * 60);
        fresh.open(m_bench->authorizeTarget());
        fresh.signIn("mei.tanaka@northwind.example.com");
        QVERIFY(fresh.shows("Try again in one minute."));
        m_bench->demo.clock.time = m_bench->demo.clock.time.addSecs(60);
        fresh.signIn("mei.tanaka@northwind.example.com");
        QVERIFY(fresh.shows("Signed in as Mei Tanaka"));
    }

    void behindAProxyPlacesAreWhatItSays()
    {
        ServiceOptions options;
        options.exposure = ServiceOptions::Exposure::BehindProxy;
        ConsentBench proxied(options);
        const auto attempts = [](ConsentBench &bench, const QByteArray &forwarded) {
            TestBrowser browser = bench.browser();
            browser.more = "X-Forwarded-For: " + forwarded + "\r\n";
            browser.open(bench.authorizeTarget());
            browser.signIn(
                "nobody" + QByteArray::number(bench.demo.clock.time.time().msec()) + "@example.com",
                "wrong");
            bench.demo.clock.time = bench.demo.clock.time.addMSecs(1);
            return browser;
        };
        // What a caller puts in front of it changes nothing: the last word is the proxy's.
        for (int i = 0; i < 5; ++i)
            QCOMPARE(
                attempts(proxied, QByteArray::number(i) + ".0.0.1, 192.0.2.1").page.status, 403);
        QCOMPARE(attempts(proxied, "9.0.0.1, 192.0.2.1").page.status, 429);
        const TestBrowser elsewhere = attempts(proxied, "192.0.2.2");
        QCOMPARE(elsewhere.page.status, 403);
        QVERIFY(elsewhere.cookieAttributes.endsWith("; Secure"));
        // Without a proxy nobody is asked.
        for (int i = 0; i < 5; ++i)
            QCOMPARE(attempts(*m_bench, "192.0.2." + QByteArray::number(i)).page.status, 403);
        QCOMPARE(attempts(*m_bench, "192.0.2.9").page.status, 429);
    }

    void whoIsUnknownIsAnsweredLikeWhoIsNot()
    {
        const auto attempts = [this](const QByteArray &email) {
            QList<QByteArray> answers;
            TestBrowser browser = m_bench->browser();
            browser.open(m_bench->authorizeTarget());
            for (int i = 0; i < 6; ++i) {
                browser.signIn(email, "wrong");
                QByteArray body = browser.page.body;
                answers << QByteArray::number(browser.page.status)
                        << body.replace(browser.base, "")
                               .replace(browser.form, "")
                               .replace(QString::fromUtf8(email).toHtmlEscaped().toUtf8(), "");
            }
            m_bench->demo.clock.time = m_bench->demo.clock.time.addSecs(15 * 60);
            return answers;
        };
        const QList<QByteArray> known = attempts("mei.tanaka@northwind.example.com");
        QCOMPARE(attempts("nobody@northwind.example.com"), known);
        QCOMPARE(attempts("hugo.marchetti@northwind.example.com"), known); // has no password
    }

    void guessesAtOnceAreAllCounted()
    {
        TestBrowser browser = m_bench->browser();
        browser.open(m_bench->authorizeTarget());
        const QByteArray body
            = "form=" + browser.form + "&email=mei.tanaka%40northwind.example.com&password=wrong";
        const QByteArray request = "POST " + browser.base + "/sign-in HTTP/1.1\r\nHost: 127.0.0.1:"
            + QByteArray::number(m_bench->port()) + "\r\nCookie: " + browser.cookie
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 12; ++i)
            clients.push_back(std::make_unique<RawClient>(m_bench->port()));
        for (const auto &client : clients)
            client->send(request);
        int listened = 0;
        for (const auto &client : clients)
            listened += client->read().status == 403 ? 1 : 0;
        QCOMPARE(listened, 5);
    }

    // A password is slow to compare, on purpose: that is nobody else's time.
    void guessingHoldsNobodyElseUp()
    {
        ServiceOptions options;
        options.exposure = ServiceOptions::Exposure::BehindProxy;
        options.threads = 1;
        ConsentBench bench(options);
        TestBrowser browser = bench.browser();
        browser.open(bench.authorizeTarget());
        const QByteArray token = bench.session("ada.byron");
        const auto guess = [&](int number) {
            const QByteArray text = QByteArray::number(number);
            const QByteArray body
                = "form=" + browser.form + "&email=nobody" + text + "%40example.com&password=wrong";
            return "POST " + browser.base
                + "/sign-in HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(bench.port())
                + "\r\nCookie: " + browser.cookie + "\r\nX-Forwarded-For: 192.0.2." + text
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        };
        std::vector<std::unique_ptr<RawClient>> guessers;
        for (int i = 0; i < 40; ++i)
            guessers.push_back(std::make_unique<RawClient>(bench.port()));
        for (int i = 0; i < 40; ++i)
            guessers[size_t(i)]->send(guess(i));
        // The one thread that answers has them all before it; they wait beside it.
        QCOMPARE(bench.ask(bench.get("/v1/users/me", token)).status, 200);
        const auto waiting = std::count_if(guessers.begin(), guessers.end(),
            [](const auto &guesser) { return !guesser->hasAnswer(); });
        QVERIFY2(waiting >= 8, "somebody was kept waiting for other people's guesses");
        int wrong = 0;
        int busy = 0;
        for (const auto &guesser : guessers) {
            const RawAnswer answer = guesser->read();
            wrong += answer.status == 403;
            busy += answer.status == 503
                && answer.body.contains("Many people are signing in at this moment.");
        }
        QCOMPARE(wrong + busy, 40);
        QVERIFY(wrong >= 16 && busy > 0); // what may wait is bounded
    }

    void endingWithGuessesUnderWay()
    {
        TestBrowser browser = m_bench->browser();
        browser.open(m_bench->authorizeTarget());
        const QByteArray body = "form=" + browser.form + "&email=a%40example.com&password=wrong";
        std::vector<std::unique_ptr<RawClient>> guessers;
        for (int i = 0; i < 4; ++i) {
            guessers.push_back(std::make_unique<RawClient>(m_bench->port()));
            guessers.back()->send("POST " + browser.base + "/sign-in HTTP/1.1\r\nHost: 127.0.0.1:"
                + QByteArray::number(m_bench->port()) + "\r\nCookie: " + browser.cookie
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
        // One that came after them is answered: the others have begun.
        QCOMPARE(m_bench->ask(m_bench->get("/v1/users/me", "x")).status, 401);
        m_bench->service->stop();
        for (const auto &guesser : guessers) {
            const int status = guesser->read().status;
            QVERIFY2(
                status == 403 || status == 503 || status == 0, qPrintable(QString::number(status)));
        }
    }

    void everyPageIsClosedAgainstFramesAndScripts()
    {
        TestBrowser browser = m_bench->browser();
        const auto isClosed = [&browser] {
            const QByteArray policy = browser.page.header("Content-Security-Policy");
            return policy.startsWith("default-src 'none'; ")
                && policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'")
                && !policy.contains("unsafe") && !policy.contains(" *")
                && browser.page.header("X-Frame-Options") == "DENY"
                && browser.page.header("X-Content-Type-Options") == "nosniff"
                && browser.page.header("Referrer-Policy") == "no-referrer"
                && browser.page.header("Cache-Control") == "no-store"
                && browser.page.header("Access-Control-Allow-Origin").isEmpty()
                && browser.page.header("Content-Type") == "text/html; charset=utf-8";
        };
        browser.open("/v1/oauth/authorize");
        QVERIFY(isClosed());
        browser.open(m_bench->authorizeTarget());
        QVERIFY(isClosed());
        QVERIFY(browser.page.header("Content-Security-Policy").endsWith("form-action 'self'"));
        browser.signIn("mei.tanaka@northwind.example.com", "wrong");
        QVERIFY(isClosed());
        browser.signIn("mei.tanaka@northwind.example.com");
        QVERIFY(isClosed());
        browser.open("/consent/x/allow");
        QVERIFY(isClosed());
        browser.open("/demo/partner/zapier");
        QVERIFY(isClosed());
        browser.open("/demo/partner/nobody");
        QVERIFY(isClosed());
    }

    void namesAreTextWhateverTheyHold()
    {
        const QByteArray name = QByteArray(evil).replace('"', "\\\"");
        const TestClient client = m_bench->makeClient(name.left(90),
            ",\"developer\":{\"name\":\"" + name + "\",\"website\":\"https://example.com/\"}");
        // What nobody may say any more may stand in an older store.
        QVERIFY(bool(m_bench->demo.store->run(
            QStringLiteral("UPDATE connections SET developer_website = 'javascript:alert(1)' "
                           "WHERE id = '%1'")
                .arg(client.id.toString()))));
        for (const char *table : {"UPDATE connections SET icon = ?, developer_support = ?",
                 "UPDATE workspaces SET name = ?, icon = ?",
                 "UPDATE pages SET title = ?, icon = ? WHERE parent IS NULL",
                 "UPDATE persons SET name = ?, avatar_url = ?"}) {
            auto transaction = Transaction::begin(*m_bench->demo.store);
            {
                Statement update = m_bench->demo.store->statement(QString::fromLatin1(table));
                QVERIFY(
                    bool(update.bind(QString::fromUtf8(evil)).bind(QString::fromUtf8(evil)).run()));
            }
            QVERIFY(bool(transaction->commitUnaudited()));
        }
        TestBrowser browser = m_bench->browser();
        browser.open(m_bench->authorizeTarget(client.clientId));
        QVERIFY(isInert(browser));
        QVERIFY(!browser.shows("javascript:"));
        browser.signIn("\"><script>alert(1)</script>@example.com");
        QVERIFY(isInert(browser));
        browser.signIn("ada.byron@northwind.example.com");
        QVERIFY(browser.shows("asks for access to"));
        QVERIFY(isInert(browser));
        browser.post("show", "picked=1&q=" + QUrl::toPercentEncoding(QString::fromUtf8(evil)));
        QVERIFY(isInert(browser));
        browser.post("show", "picked=1&language=%22%3E%3Cscript%3E");
        QVERIFY(isInert(browser));
        m_bench->restrict(Restriction::ApprovedOnly);
        browser.post("leave");
        browser.signIn("priya.nair@northwind.example.com");
        QVERIFY(browser.shows("Only approved connections"));
        QVERIFY(isInert(browser));
        browser.post("request", "reason=" + QByteArray(2001, 'x'));
        QCOMPARE(browser.page.status, 400);
        QVERIFY(isInert(browser));
    }

    // Anybody may send these, so they are not worth what a page with a picture is.
    void whatAnybodyMaySendIsShort()
    {
        TestBrowser browser = m_bench->browser();
        browser.open(m_bench->authorizeTarget());
        const QByteArray form = "form=" + browser.form;
        browser.postAs("sign-in", form + QByteArray("&a").repeated(128 * 1024));
        QCOMPARE(browser.page.status, 413);
        const QByteArray token = "token=" + QByteArray(256 * 1024, 'x');
        QCOMPARE(m_bench->oauth("introspect", m_bench->client.basic(), token).status, 413);
        QCOMPARE(m_bench->oauth("token", {}, "{\"a\":\"" + token + "\"}").status, 413);
        // All a consent page can hold is let through.
        TestBrowser full = m_bench->signedIn();
        const QByteArray id
            = m_bench->pageCalled(QStringLiteral("Campaigns")).toString().toLatin1();
        full.post(
            "show", "picked=1" + ("&page=" + id).repeated(1000) + ("&open=" + id).repeated(1000));
        QCOMPARE(full.page.status, 200);
        QVERIFY(full.shows("1 page"));
    }

    void aStateIsOfALengthThatCanBeKept()
    {
        TestBrowser browser = m_bench->browser();
        const QByteArray target = "/v1/oauth/authorize?client_id=" + m_bench->client.clientId
            + "&redirect_uri=https%3A%2F%2Fpartner.example.com%2Fcallback&response_type=code"
              "&owner=user&state=";
        browser.open(target + QByteArray(2048, 's'));
        QCOMPARE(browser.page.status, 200);
        browser.open(target + QByteArray(2049, 's'));
        QCOMPARE(browser.sentWith("error"), QByteArray("invalid_request"));
    }

    void theAuthorizationIsBoundToItsTime()
    {
        TestBrowser browser = m_bench->signedIn();
        m_bench->demo.clock.time = m_bench->demo.clock.time.addSecs(15 * 60);
        browser.post("allow", "picked=1");
        QCOMPARE(browser.page.status, 403);
        QVERIFY(browser.shows("too much time has passed"));
    }

    void aSignInLinkWorksOnceForItsOwnAuthorization()
    {
        QTemporaryDir directory;
        const auto ada = QStringLiteral("ada.byron@northwind.example.com");
        const auto path = m_bench->service->prepareSignIn(consoleAddress(), ada, directory.path());
        QVERIFY(bool(path));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup
            | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(*path) & others));
        const QByteArray file = contentOf(*path);
        const QByteArray secret = linkSecret(file);
        QVERIFY(!secret.isEmpty() && !path->contains(QString::fromLatin1(secret)));
        QVERIFY(file.contains("method=\"post\""));

        // For another authorization it is worth nothing, and neither is a wrong one for this.
        TestBrowser other = m_bench->browser();
        other.open(m_bench->authorizeTarget());
        other.postAs("link", "secret=" + secret);
        QCOMPARE(other.page.status, 403);
        TestBrowser browser = m_bench->browser();
        browser.base = linkBase(file);
        browser.more = "Origin: null\r\nSec-Fetch-Site: cross-site\r\n"; // as from a file
        browser.postAs("link", "secret=x");
        QCOMPARE(browser.page.status, 403);
        browser.postAs("link", "");
        QCOMPARE(browser.page.status, 403);

        browser.postAs("link", "secret=" + secret);
        QCOMPARE(browser.page.status, 200);
        QVERIFY(browser.shows("Signed in as Ada Byron"));
        QVERIFY(browser.cookieAttributes.contains("; HttpOnly; SameSite=Strict"));
        TestBrowser thief = m_bench->browser();
        thief.base = browser.base;
        thief.postAs("link", "secret=" + secret);
        QCOMPARE(thief.page.status, 403);
        QVERIFY(!thief.shows("Ada Byron"));
        browser.more.clear();
        browser.post("allow");
        QVERIFY(
            browser.page.header("Location").startsWith("http://127.0.0.1:40001/callback?code="));
    }

    void aSignInLinkIsSoonTooLate()
    {
        QTemporaryDir directory;
        const auto path = m_bench->service->prepareSignIn(
            consoleAddress(), m_bench->person("ada.byron").toString(), directory.path());
        const QByteArray file = contentOf(*path);
        m_bench->demo.clock.time = m_bench->demo.clock.time.addSecs(60);
        TestBrowser browser = m_bench->browser();
        browser.base = linkBase(file);
        browser.postAs("link", "secret=" + linkSecret(file));
        QCOMPARE(browser.page.status, 403);
        QVERIFY(browser.page.header("Set-Cookie").isEmpty());
    }

    void aSignInLinkIsForThisServiceAndItsPeople()
    {
        QTemporaryDir directory;
        using Kind = ApiError::Kind;
        const QString ada = QStringLiteral("ada.byron@northwind.example.com");
        const auto kindFor = [&](const QUrl &address, const QString &person, const QString &where) {
            const auto path = m_bench->service->prepareSignIn(address, person, where);
            return path ? Kind::Offline : path.error().kind;
        };
        const QString good = consoleAddress().toString(QUrl::FullyEncoded);
        const auto changed = [&good](const char *from, const char *to) {
            return QUrl(QString(good).replace(QLatin1String(from), QLatin1String(to)));
        };
        for (const QUrl &address :
            {changed("127.0.0.1", "evil.example"), changed("http://", "https://"),
                changed("/v1/oauth/authorize", "/consent"), changed("gatehouse-console", "nobody"),
                changed("S256", "plain"), changed("callback", "elsewhere"), QUrl()})
            QCOMPARE(kindFor(address, ada, directory.path()), Kind::Validation);
        QCOMPARE(kindFor(consoleAddress(), QStringLiteral("nobody@example.com"), directory.path()),
            Kind::NotFound);
        QCOMPARE(kindFor(consoleAddress(), ada, directory.path() + QStringLiteral("/none")),
            Kind::FileUnwritable);
        QVERIFY(QDir(directory.path()).isEmpty());
    }

    void secretsAreInNoAddressAndInNoFile()
    {
        QTemporaryDir directory;
        TestBrowser browser = m_bench->browser();
        QList<QByteArray> addresses;
        browser.open(m_bench->authorizeTarget());
        const QByteArray first = browser.cookie;
        browser.signIn("mei.tanaka@northwind.example.com");
        const QByteArray base = browser.base;
        const QByteArray form = browser.form;
        const QByteArray cookie = browser.cookie;
        browser.post("allow", "picked=1");
        const QByteArray location = browser.page.header("Location");
        const QByteArray code = browser.sentWith("code");
        const RawAnswer pair = m_bench->exchange(m_bench->client, code);
        const auto link = m_bench->service->prepareSignIn(
            consoleAddress(), QStringLiteral("ada.byron@northwind.example.com"), directory.path());
        const QList<QByteArray> secrets{first.split('=').at(1), cookie.split('=').at(1), form, code,
            "a long password", m_bench->client.secret, pair.text("access_token").toLatin1(),
            pair.text("refresh_token").toLatin1(), linkSecret(contentOf(*link)),
            OAuthBench::verifier};
        // The way back holds the code and nothing else; forms go to an address without a secret.
        for (const QByteArray &secret : secrets) {
            QVERIFY(secret.size() > 10);
            QVERIFY(!base.contains(secret));
            QVERIFY(secret == code || !location.contains(secret));
        }
        int files = 0;
        const auto stored = QDir(m_bench->demo.directory.path()).entryInfoList(QDir::Files);
        for (const QFileInfo &info : stored) {
            const QByteArray content = contentOf(info.filePath());
            for (const QByteArray &secret : secrets)
                QVERIFY2(!content.contains(secret), qPrintable(info.fileName()));
            ++files;
        }
        QVERIFY(files >= 3);
    }
};

QTEST_GUILESS_MAIN(TestConsentAttacks)
#include "tst_consentattacks.moc"
