// SPDX-License-Identifier: MIT
// The demo's partners: both ways to connect a workspace, walked to the end.
#include "tests/integration/service/consentbench.h"

using namespace GatehouseWorkspace;

class TestPartnerSite final : public QObject {
    Q_OBJECT

private:
    //! A browser at "Add Notion" of a partner's site, sent to the authorize address, signed in.
    struct Walk {
        ConsentBench bench;
        TestBrowser site; //!< with the partner's cookie
        TestBrowser consent;

        explicit Walk(const QByteArray &partner = "zapier")
            : site(bench.port())
            , consent(bench.port())
        {
            site.open("/demo/partner/" + partner + "/connect");
            consent.open(site.page.header("Location"));
            consent.signIn("ada.byron@northwind.example.com");
        }
        void comeBack()
        {
            const QByteArray location = consent.page.header("Location");
            const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(bench.port());
            QVERIFY(location.startsWith(origin + "/demo/partner/"));
            site.open(location.mid(origin.size()));
        }
        void paste(const QByteArray &token)
        {
            site.base = "/demo/partner/zapier";
            site.postAs("token", "token=" + token);
        }
    };

private Q_SLOTS:
    void addNotion()
    {
        Walk walk;
        QVERIFY(walk.consent.shows("Zapier asks for access to Northwind"));
        walk.consent.post("allow", walk.bench.picked({"Campaigns"}));
        walk.comeBack();
        QCOMPARE(walk.site.page.status, 200);
        QVERIFY(walk.site.shows("Connected to Northwind"));
        QVERIFY(walk.site.shows("<dt>Acts as</dt><dd>Zapier</dd>"));
        QVERIFY(walk.site.shows("<li>Campaigns</li>"));
        QVERIFY(!walk.site.shows("<li>Handbook</li>"));
        for (const char *secret : {"ntn_", "nrt_", "secret_"})
            QVERIFY(!walk.site.page.body.contains(secret));
        // Reloading the way back is a second use of what was used.
        walk.site.open("/demo/partner/zapier/callback?code=x&state=y");
        QCOMPARE(walk.site.page.status, 403);
    }

    void aNameOfThisComputerLeadsToItsAddress()
    {
        ConsentBench bench;
        const QByteArray port = QByteArray::number(bench.port());
        for (const char *target :
            {"/demo/partner", "/demo/partner/zapier", "/demo/partner/zapier/connect"}) {
            const RawAnswer answer = bench.ask(
                QByteArray("GET ") + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n");
            QCOMPARE(answer.status, 303);
            QCOMPARE(answer.header("Location"), "http://127.0.0.1:" + port + target);
        }
    }

    void denied()
    {
        Walk walk;
        walk.consent.post("cancel");
        walk.comeBack();
        QVERIFY(walk.site.shows("You did not give Zapier access."));
    }

    void anAnswerNobodyAskedForIsNotTaken()
    {
        Walk walk;
        walk.consent.post("allow", "picked=1");
        const QByteArray location = walk.consent.page.header("Location");
        const QByteArray target = location.mid(location.indexOf("/demo"));
        // A code slipped into another browser, with a state that is missing, wrong, or not its own.
        TestBrowser victim = walk.bench.browser();
        victim.open(target);
        QCOMPARE(victim.page.status, 403);
        QVERIFY(victim.shows("belongs to no attempt that was begun here"));
        TestBrowser begun = walk.bench.browser();
        begun.open("/demo/partner/zapier/connect");
        begun.open(target);
        QCOMPARE(begun.page.status, 403);
        begun.open("/demo/partner/zapier/callback?code=" + walk.consent.sentWith("code"));
        QCOMPARE(begun.page.status, 403);
        // And used once where it belongs.
        walk.comeBack();
        QCOMPARE(walk.site.page.status, 200);
        walk.site.open(target);
        QCOMPARE(walk.site.page.status, 403);
    }

    void errorsAreShownAsText()
    {
        Walk walk;
        const QByteArray state = walk.site.cookie.split('=').at(1);
        walk.site.open("/demo/partner/zapier/callback?error=%3Cscript%3Ealert(1)%3C%2Fscript%3E&"
                       "state="
            + state);
        QCOMPARE(walk.site.page.status, 400);
        QVERIFY(walk.site.shows("&lt;script&gt;alert(1)"));
        QCOMPARE(walk.site.page.body.count("<script"), 1);
    }

    void pasteAToken()
    {
        Walk walk;
        walk.paste(walk.bench.api("Roadmap sync"));
        QCOMPARE(walk.site.page.status, 200);
        QVERIFY(walk.site.shows("Connected to Northwind"));
        QVERIFY(walk.site.shows("<dt>Acts as</dt><dd>Roadmap sync</dd>"));
        QVERIFY(walk.site.shows("<li>"));
        QVERIFY(!walk.site.page.body.contains("ntn_"));
        walk.paste("ntn_nonsense");
        QCOMPARE(walk.site.page.status, 400);
        QVERIFY(walk.site.shows("This token does not work."));
        QVERIFY(!walk.site.shows("nonsense"));
        walk.paste(walk.bench.session("mei.tanaka"));
        QVERIFY(walk.site.shows("This is the token of a person, Mei Tanaka."));
    }

    //! A search answers a hundred at a time; the partner counts them all.
    void everyPageIsCounted()
    {
        Walk walk;
        walk.paste(walk.bench.api("Nightly export"));
        QCOMPARE(walk.site.page.status, 200);
        const QRegularExpression count(QStringLiteral("It finds ([0-9]+) pages"));
        const auto match = count.match(QString::fromUtf8(walk.site.page.body));
        QVERIFY2(match.captured(1).toInt() >= 240, walk.site.page.body.constData());
        QVERIFY(walk.site.page.body.count("<li>") < 100);
    }

    void aTokenWithoutPagesSaysWhatToDo()
    {
        Walk walk;
        const RawAnswer made = walk.bench.ask(walk.bench.post(walk.bench.inSpace("/connections"),
            walk.bench.session("ada.byron"), "{\"kind\":\"internal\",\"name\":\"Fresh\"}"));
        walk.paste(made.text("token").toLatin1());
        QVERIFY(walk.site.shows("It finds no page."));
    }

    void everyPartnerOfTheDemoHasItsSite()
    {
        ConsentBench bench;
        TestBrowser browser = bench.browser();
        browser.open("/demo/partner");
        for (const char *name : {"zapier", "typeform", "figma", "make", "calendly", "hubspot"}) {
            QVERIFY2(browser.shows((QByteArray("/demo/partner/") + name).constData()), name);
            TestBrowser site = bench.browser();
            site.open(QByteArray("/demo/partner/") + name);
            QCOMPARE(site.page.status, 200);
            QVERIFY(site.shows("Paste your internal integration token"));
        }
        browser.open("/demo/partner/github");
        QCOMPARE(browser.page.status, 404);
    }

    void theDirectoryLeadsThere()
    {
        ConsentBench bench;
        const QJsonArray results
            = bench
                  .ask(bench.get(bench.inSpace("/directory?q=zapier"), bench.session("mei.tanaka")))
                  .json()
                  .value(QLatin1String("results"))
                  .toArray();
        QCOMPARE(results.size(), 1);
        QCOMPARE(results[0][QLatin1String("install_url")].toString(),
            QStringLiteral("http://127.0.0.1:%1/demo/partner/zapier").arg(bench.port()));
    }

    void behindAProxyTheyAreReachedAsTheServiceIs()
    {
        ServiceOptions options;
        options.exposure = ServiceOptions::Exposure::BehindProxy;
        ConsentBench bench(options);
        const QJsonArray results
            = bench
                  .ask(bench.get(bench.inSpace("/directory?q=zapier"), bench.session("mei.tanaka")))
                  .json()
                  .value(QLatin1String("results"))
                  .toArray();
        QCOMPARE(results.size(), 1);
        QCOMPARE(results[0][QLatin1String("install_url")].toString(),
            QStringLiteral("https://127.0.0.1:%1/demo/partner/zapier").arg(bench.port()));
    }

    void whoComesFromTheirOwnComputerIsSignedIn()
    {
        ConsentBench bench;
        QTemporaryDir directory;
        const QUrl address(
            QStringLiteral("http://127.0.0.1:%1/demo/partner/zapier").arg(bench.port()));
        const auto path = bench.service->prepareSignIn(
            address, QStringLiteral("ada.byron@northwind.example.com"), directory.path());
        QVERIFY(bool(path));
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        const auto found = [&page](const char *pattern) {
            return QRegularExpression(QLatin1String(pattern)).match(page).captured(1).toLatin1();
        };
        const QByteArray visit = found("action=\"http://[^/]+/demo/partner/zapier/([^\"]+)\"");
        const QByteArray secret = "secret=" + found("name=\"secret\" value=\"([^\"]+)\"");
        QVERIFY2(visit.startsWith("visit/"), visit.constData());

        TestBrowser browser = bench.browser();
        browser.base = "/demo/partner/zapier";
        browser.postAs(visit, "secret=x");
        QCOMPARE(browser.page.status, 403);
        browser.postAs(visit, secret);
        QCOMPARE(browser.page.status, 200);
        QVERIFY(browser.shows("Paste your internal integration token"));
        QVERIFY(browser.shows("Add Notion"));
        TestBrowser site = bench.browser(); // the same browser, with the partner's cookie
        for (const auto &[key, value] : browser.page.headers) {
            if (value.startsWith("gatehouse_partner="))
                site.cookie = value.split(';').front();
        }
        QVERIFY(!site.cookie.isEmpty());
        TestBrowser thief = bench.browser();
        thief.base = "/demo/partner/zapier";
        thief.postAs(visit, secret);
        QCOMPARE(thief.page.status, 403);
        QVERIFY(thief.page.header("Set-Cookie").isEmpty());

        browser.post("show"); // "Add Notion"
        QVERIFY(browser.shows("Zapier asks for access to Northwind"));
        QVERIFY(browser.shows("Signed in as Ada Byron"));
        browser.post("allow", bench.picked({"Campaigns"}));
        const QByteArray back = browser.page.header("Location");
        const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(bench.port());
        QVERIFY2(back.startsWith(origin + "/demo/partner/zapier/callback?"), back.constData());
        site.open(back.mid(origin.size()));
        QCOMPARE(site.page.status, 200);
        QVERIFY(site.shows("Connected to Northwind"));
    }

    void aLinkToOnePartnerIsNoneToAnother()
    {
        ConsentBench bench;
        QTemporaryDir directory;
        const auto prepared = [&](const char *path, quint16 port) {
            return bench.service->prepareSignIn(
                QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(QLatin1String(path))),
                QStringLiteral("ada.byron@northwind.example.com"), directory.path());
        };
        const quint16 elsewhere = quint16(bench.port() ^ 1);
        QVERIFY(!prepared("/demo/partner/zapier", elsewhere));
        for (const char *path : {"/demo/partner/github", "/demo/partner/", "/demo/partner",
                 "/demo/partner/zapier/connect", "/demo/partner/../partner/zapier"})
            QVERIFY2(!prepared(path, bench.port()), path);
        const auto path = prepared("/demo/partner/zapier", bench.port());
        QVERIFY(bool(path));
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        const auto visit
            = QRegularExpression(QStringLiteral("/demo/partner/zapier/([^\"]+)\"")).match(page);
        const auto secret
            = QRegularExpression(QStringLiteral("name=\"secret\" value=\"([^\"]+)\"")).match(page);
        TestBrowser browser = bench.browser();
        browser.base = "/demo/partner/typeform";
        browser.postAs(visit.captured(1).toLatin1(), "secret=" + secret.captured(1).toLatin1());
        QCOMPARE(browser.page.status, 403);
        QVERIFY(browser.page.header("Set-Cookie").isEmpty());
    }

    void whoeverStandsInForNotionHasNone()
    {
        ConsentBench bench;
        ServiceOptions options;
        options.directory = bench.demo.directory.path();
        options.clock = &bench.demo.clock;
        options.surface = ServiceOptions::Surface::PublicApiOnly;
        Service standIn(options);
        QVERIFY(bool(standIn.start()));
        TestBrowser browser(standIn.port());
        browser.open("/demo/partner/zapier");
        QVERIFY2(browser.shows("invalid_request_url"), browser.page.body.constData());
        // Nor does anything name their sites: there is no directory.
        browser.more = "Authorization: Bearer " + bench.session("mei.tanaka")
            + "\r\nNotion-Version: 2026-06-01\r\n";
        browser.open(bench.inSpace("/directory?q=zapier"));
        QVERIFY2(browser.shows("invalid_request_url"), browser.page.body.constData());
        QVERIFY(!browser.shows("/demo/partner"));
    }

    void onlyADemoHasPartners()
    {
        QTemporaryDir directory;
        TestClock clock;
        {
            auto store = Store::open(
                {.directory = directory.path(), .presence = StoreOptions::Presence::Create}, clock);
            QVERIFY(bool(store));
        }
        ServiceOptions options;
        options.directory = directory.path();
        options.clock = &clock;
        Service service(options);
        QVERIFY(bool(service.start()));
        TestBrowser browser(service.port());
        for (const char *target : {"/demo/partner", "/demo/partner/zapier",
                 "/demo/partner/zapier/connect", "/demo/partner/zapier/callback"}) {
            browser.open(target);
            QCOMPARE(browser.page.status, 404);
            QVERIFY(browser.page.header("Location").isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestPartnerSite)
#include "tst_partnersite.moc"
