// SPDX-License-Identifier: MIT
// From an authorize address to tokens, as browsers and partners go that way.
#include "app/workspace/store/requestrepository.h"
#include "tests/integration/service/consentbench.h"

using namespace GatehouseWorkspace;

class TestConsent final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ConsentBench> m_bench; //!< for tests that change nothing
    static std::optional<AuditRow> lastEvent(ConsentBench &bench)
    {
        const auto events
            = AuditRepository(*bench.demo.store)
                  .list({.workspace = bench.demo.demo.northwind, .connection = bench.client.id});
        return events->rows.empty() ? std::nullopt : std::optional(events->rows.front());
    }
    static ConnectionUserRow use(ConsentBench &bench, const char *name)
    {
        const auto found
            = InstallationRepository(*bench.demo.store)
                  .find(bench.demo.demo.northwind, bench.client.id, bench.person(name));
        return found ? *found : ConnectionUserRow();
    }

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<ConsentBench>(); }
    void cleanupTestCase() { m_bench.reset(); }

    void somebodySignsInPicksPagesAndAllows()
    {
        ConsentBench bench;
        TestBrowser browser = bench.browser();
        browser.open(bench.authorizeTarget());
        QCOMPARE(browser.page.status, 200);
        QVERIFY(browser.shows("Sign in to connect Paper loop"));
        browser.signIn("Mei.Tanaka@northwind.example.com");
        QCOMPARE(browser.page.status, 200);
        QVERIFY(browser.shows("Paper loop asks for access to Northwind"));
        QVERIFY(browser.shows("Signed in as Mei Tanaka"));
        QVERIFY(browser.shows("Read the pages you select"));
        QVERIFY(!browser.shows("Change what is on them"));
        browser.post("allow", bench.picked({"Campaigns"}));
        QCOMPARE(browser.page.status, 303);
        QVERIFY(browser.page.header("Location")
                    .startsWith("https://partner.example.com/callback?code="));
        QCOMPARE(QUrl::fromPercentEncoding(browser.sentWith("state")), QStringLiteral("s&= ä"));

        const RawAnswer pair = bench.exchange(bench.client, browser.sentWith("code"));
        QCOMPARE(pair.status, 200);
        const QByteArray token = pair.text("access_token").toLatin1();
        QVERIFY(bench.found(token).contains(QStringLiteral("Campaigns")));
        QVERIFY(bench.found(token, "Handbook").isEmpty());
        const ConnectionUserRow row = use(bench, "mei.tanaka");
        QCOMPARE(row.botId.toString(), pair.text("bot_id"));
        QVERIFY(row.via == Via::OAuth);
        QCOMPARE(row.directPagesCount, 1);
        QCOMPARE(checkStore(*bench.demo.store)->problems, QStringList());
    }

    void theInstallIsOneEventByThatPerson()
    {
        ConsentBench bench;
        TestBrowser browser = bench.signedIn();
        browser.more = "User-Agent: Firefox\r\n";
        browser.post("allow", bench.picked({"Campaigns"}));
        const auto event = lastEvent(bench);
        QVERIFY(event);
        QCOMPARE(event->entry.action, QStringLiteral("connection.installed"));
        QCOMPARE(*event->entry.actor, bench.person("mei.tanaka"));
        QCOMPARE(*event->entry.person, bench.person("mei.tanaka"));
        QCOMPARE(event->entry.client, QStringLiteral("Firefox"));
        QVERIFY(event->entry.undo == AuditEntry::Undo::Possible);
    }

    void cancellingTellsThePartner()
    {
        ConsentBench bench;
        TestBrowser browser = bench.signedIn();
        browser.post("cancel");
        QCOMPARE(browser.page.status, 303);
        QCOMPARE(browser.sentWith("error"), QByteArray("access_denied"));
        QVERIFY(browser.sentWith("code").isEmpty());
        QCOMPARE(QUrl::fromPercentEncoding(browser.sentWith("state")), QStringLiteral("s&= ä"));
        browser.post("allow");
        QCOMPARE(browser.page.status, 403);
        QVERIFY(browser.shows("This page is over"));
        // Before signing in it is a link that says the same.
        TestBrowser early = bench.browser();
        early.open(bench.authorizeTarget());
        QVERIFY(early.shows(
            "href=\"https://partner.example.com/callback?error=access_denied&amp;state="));
    }

    void faultsGoBackToThePartner_data()
    {
        QTest::addColumn<QByteArray>("query"); // behind client, redirect address and state
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *query, const char *error) {
            QTest::addRow("%s", query) << QByteArray(query) << QByteArray(error);
        };
        row("&owner=user", "invalid_request");
        row("&response_type=token&owner=user", "unsupported_response_type");
        row("&response_type=code", "invalid_request");
        row("&response_type=code&owner=workspace", "invalid_request");
        row("&response_type=code&owner=user&state=2", "invalid_request");
        row("&response_type=code&response_type=code&owner=user", "invalid_request");
        const QByteArray code = "&response_type=code&owner=user";
        const QByteArray challenge = OAuthBench::challenge();
        row((code + "&code_challenge=" + challenge).constData(), "invalid_request");
        row((code + "&code_challenge_method=plain&code_challenge=" + challenge).constData(),
            "invalid_request");
        row((code + "&code_challenge_method=S256").constData(), "invalid_request");
        row((code + "&code_challenge_method=S256&code_challenge=short").constData(),
            "invalid_request");
        row((code + "&code_challenge_method=S256&code_challenge=").constData(), "invalid_request");
    }
    void faultsGoBackToThePartner()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, error);
        const ConsentBench &bench = *m_bench;
        TestBrowser browser = bench.browser();
        browser.open("/v1/oauth/authorize?client_id=" + bench.client.clientId
            + "&redirect_uri=https%3A%2F%2Fpartner.example.com%2Fcallback&state=1" + query);
        QCOMPARE(browser.page.status, 303);
        QCOMPARE(browser.page.header("Location"),
            "https://partner.example.com/callback?error=" + error + "&state=1");
        QVERIFY(browser.page.header("Set-Cookie").isEmpty());
    }

    void anAddressMayBeLeftOutWhereThereIsOne()
    {
        ConsentBench bench;
        const RawAnswer made
            = bench.ask(bench.post(bench.inSpace("/connections"), bench.session("ada.byron"),
                "{\"kind\":\"public\",\"name\":\"Single\",\"redirect_uris\":[\"https://"
                "one.example.com/?a=b\"]}"));
        const TestClient client{.id = ConnectionId(made.text("id")),
            .clientId = made.text("client_id").toLatin1(),
            .secret = made.text("client_secret").toLatin1()};
        TestBrowser browser = bench.browser();
        browser.open(
            "/v1/oauth/authorize?client_id=" + client.clientId + "&response_type=code&owner=user");
        browser.signIn("mei.tanaka@northwind.example.com");
        browser.post("allow", "picked=1");
        QVERIFY(browser.page.header("Location").startsWith("https://one.example.com/?a=b&code="));
        QVERIFY(!browser.page.header("Location").contains("state"));
        QCOMPARE(bench.exchange(client, browser.sentWith("code"), {}).status, 200);
        // With two of them the one that is meant has to be said.
        browser.open("/v1/oauth/authorize?client_id=" + bench.client.clientId
            + "&response_type=code&owner=user");
        QCOMPARE(browser.page.status, 400);
    }

    void loopbackAddressesMayHaveAnyPort()
    {
        ConsentBench bench;
        TestBrowser browser = bench.browser();
        const QByteArray redirect = "http://127.0.0.1:54321/callback";
        browser.open(bench.authorizeTarget(bench.client.clientId, redirect,
            "&code_challenge_method=S256&code_challenge=" + OAuthBench::challenge()));
        browser.signIn("mei.tanaka@northwind.example.com");
        QVERIFY(browser.page.header("Content-Security-Policy")
                    .endsWith("form-action 'self' http://127.0.0.1:54321"));
        browser.post("allow", "picked=1");
        QVERIFY(browser.page.header("Location").startsWith(redirect + "?code="));
        const QByteArray verifier
            = QByteArray("\",\"code_verifier\":\"") + OAuthBench::verifier + '"';
        const QByteArray code = browser.sentWith("code");
        QCOMPARE(bench
                     .exchange(bench.client, code,
                         ",\"redirect_uri\":\"http://127.0.0.1:54322/callback" + verifier)
                     .code(),
            QStringLiteral("invalid_grant"));
        QCOMPARE(
            bench.exchange(bench.client, code, ",\"redirect_uri\":\"" + redirect + verifier).status,
            200);
    }

    void pagesAreFoundUnfoldedAndCounted()
    {
        ConsentBench bench;
        TestBrowser browser = bench.signedIn();
        QVERIFY(browser.shows(">Company</span>"));
        QVERIFY(!browser.shows(">Engineering</span>"));
        QVERIFY(browser.shows("No pages selected"));
        const QByteArray company
            = bench.pageCalled(QStringLiteral("Company")).toString().toLatin1();
        browser.post("show", bench.picked({"Marketing"}) + "&toggle=" + company);
        QVERIFY(browser.shows(">Engineering</span>"));
        QVERIFY(browser.shows("1 page and 12 below"));
        browser.post("show", bench.picked({"Company", "Marketing"}) + "&open=" + company);
        QVERIFY(browser.shows("1 page and 172 below")); // what lies below is not counted twice
        browser.post("show", bench.picked({"Marketing"}) + "&q=plan");
        QVERIFY(browser.shows(">Annual plan</span> <span class=\"count\">in Board</span>"));
        QVERIFY(browser.shows("id=\"selected\">Selected</p>"));
        browser.post("show", "picked=1&q=nothing%20has%20this%20title");
        QVERIFY(browser.shows("No page has this in its title."));
    }

    void whatIsPrivateIsNotThere()
    {
        ConsentBench bench;
        auto transaction = Transaction::begin(*bench.demo.store);
        const PageId diary = *PageRepository(*bench.demo.store)
                                  .create(*transaction,
                                      {.workspace = bench.demo.demo.northwind,
                                          .title = QStringLiteral("Ada's diary"),
                                          .createdBy = bench.person("ada.byron"),
                                          .privateOwner = bench.person("ada.byron")});
        QVERIFY(bool(transaction->commitUnaudited()));
        TestBrowser browser = bench.signedIn();
        QVERIFY(!browser.shows("diary"));
        browser.post("show", "picked=1&q=diary");
        QVERIFY(!browser.shows("Ada&#39;s diary"));
        browser.post("show", "picked=1&page=" + diary.toString().toLatin1());
        QVERIFY(!browser.shows("Ada&#39;s diary"));
        QVERIFY(browser.shows("No pages selected"));
    }

    void theWorkspaceCanBeSwitched()
    {
        ConsentBench bench;
        TestBrowser browser = bench.signedIn("ada.byron");
        QVERIFY(browser.shows("Paper loop asks for access to Northwind<"));
        const QByteArray labs = bench.demo.demo.labs.toString().toLatin1();
        browser.post("show", bench.picked({"Company"}) + "&workspace=" + labs);
        QVERIFY(browser.shows("Paper loop asks for access to Northwind Labs<"));
        QVERIFY(browser.shows(">Experiments</span>"));
        QVERIFY(browser.shows("No pages selected"));
        browser.post("allow", "picked=1");
        const RawAnswer pair = bench.exchange(bench.client, browser.sentWith("code"));
        QCOMPARE(pair.text("workspace_id"), bench.demo.demo.labs.toString());
        QCOMPARE(bench.found(pair.text("access_token").toLatin1()), QStringList());
        // Nobody switches to where they are not.
        TestBrowser mei = bench.signedIn("mei.tanaka");
        mei.post("show", "picked=1&workspace=" + labs);
        QVERIFY(mei.shows("asks for access to Northwind<"));
    }

    void selectedWorkspacesAloneAreOffered()
    {
        ConsentBench bench;
        const QByteArray labs = bench.demo.demo.labs.toString().toLatin1();
        const TestClient chosen = bench.makeClient("Lab partner",
            ",\"installation_scope\":\"selected\",\"workspace_ids\":[\"" + labs + "\"]");
        TestBrowser browser = bench.browser();
        browser.open(bench.authorizeTarget(chosen.clientId));
        browser.signIn("ada.byron@northwind.example.com");
        QVERIFY(browser.shows("Lab partner asks for access to Northwind Labs"));
        browser.post("show", "workspace=" + bench.demo.demo.northwind.toString().toLatin1());
        QVERIFY(browser.shows("offers it to certain workspaces only, and Northwind is not"));
        browser.post("allow", "picked=1");
        QCOMPARE(browser.page.status, 404);
        QVERIFY(browser.sentTo().isEmpty());
    }

    void aMemberUnderRestrictionIsToldWhyAndAsks()
    {
        ConsentBench bench;
        bench.restrict(Restriction::ApprovedOnly);
        TestBrowser browser = bench.signedIn("priya.nair");
        QVERIFY(browser.shows("Only approved connections may be installed in Northwind"));
        QVERIFY(!browser.shows("Allow access"));
        browser.post("allow", bench.picked({"Campaigns"}));
        QCOMPARE(browser.page.status, 403);
        QVERIFY(lastEvent(bench)->entry.outcome == AuditEntry::Outcome::Refused);
        browser.post("request", "reason=%20");
        QCOMPARE(browser.page.status, 400);
        browser.post("request", "reason=For+the+%3Cb%3Eweekly%3C%2Fb%3E+numbers.");
        QCOMPARE(browser.page.status, 200);
        QVERIFY(browser.shows("Your request was sent"));
        const auto requests = RequestRepository(*bench.demo.store)
                                  .list({.workspace = bench.demo.demo.northwind,
                                      .person = bench.person("priya.nair")});
        const auto made = std::find_if(requests->rows.begin(), requests->rows.end(),
            [&](const RequestRow &row) { return row.connection == bench.client.id; });
        QVERIFY(made != requests->rows.end());
        QCOMPARE(made->reason, QStringLiteral("For the <b>weekly</b> numbers."));
        QCOMPARE(lastEvent(bench)->entry.action, QStringLiteral("connection_request.created"));
        browser.post("cancel");
        QCOMPARE(browser.sentWith("error"), QByteArray("access_denied"));

        TestBrowser again = bench.signedIn("priya.nair");
        QVERIFY(again.shows("You have asked for it already."));
        again.post("request", "reason=Once+more.");
        QCOMPARE(again.page.status, 409);
    }

    void whatWasGrantedUntilATimeIsAskedForAgain()
    {
        ConsentBench bench;
        bench.restrict(Restriction::ApprovedOnly);
        Store &store = *bench.demo.store;
        {
            auto transaction = Transaction::begin(store);
            const PersonReference ada{.id = bench.demo.demo.ada};
            RequestRepository requests(store);
            const auto request = requests.create(*transaction,
                {.workspace = bench.demo.demo.northwind,
                    .person = bench.person("priya.nair"),
                    .connection = bench.client.id,
                    .reason = QStringLiteral("For one evening."),
                    .until = store.now() - 1,
                    .createdAt = store.now() - 1000});
            QVERIFY(request
                && requests.decide(*transaction, *request,
                    {.state = RequestState::Approved, .by = ada.id, .at = store.now() - 900})
                && PolicyRepository(store).approve(*transaction, bench.demo.demo.northwind,
                    {.connection = bench.client.id,
                        .approvedBy = ada,
                        .approvedAt = store.now() - 900})
                && transaction->commitUnaudited());
        }
        TestBrowser browser = bench.signedIn("priya.nair");
        QVERIFY(browser.shows(
            "In Northwind you were allowed to use Paper loop until a date, and that has passed."));
        QVERIFY(!browser.shows("Allow access"));
        browser.post("allow", "picked=1");
        QCOMPARE(browser.page.status, 403);
        QCOMPARE(lastEvent(bench)->entry.after.value(QLatin1String("reason")).toString(),
            QStringLiteral("You were allowed to use Paper loop until a date, and that has passed. "
                           "Ask a workspace owner for it again."));
        browser.post("request", "reason=It+takes+longer.");
        QCOMPARE(browser.page.status, 200);
        QVERIFY(browser.shows("Your request was sent"));
        // It is on the list: others use it as ever.
        TestBrowser mei = bench.signedIn("mei.tanaka");
        mei.post("allow", "picked=1");
        QCOMPARE(mei.page.status, 303);
    }

    void anOwnerUnderRestrictionApprovesByInstalling()
    {
        ConsentBench bench;
        bench.restrict(Restriction::ApprovedOnly);
        TestBrowser browser = bench.signedIn("ada.byron");
        browser.post("allow", "picked=1");
        QCOMPARE(browser.page.status, 303);
        QVERIFY(bool(PolicyRepository(*bench.demo.store)
                         .approval(bench.demo.demo.northwind, bench.client.id)));
        TestBrowser member = bench.signedIn("priya.nair");
        member.post("allow", "picked=1");
        QCOMPARE(member.page.status, 303);
    }

    void guestsAndTheDisconnectedAreTold()
    {
        ConsentBench bench;
        const auto guests
            = PersonRepository(*bench.demo.store)
                  .list({.workspace = bench.demo.demo.northwind, .role = Role::Guest});
        const UserRow guest = guests->rows.front();
        bench.setPassword(guest.id, Secret("a long password"));
        TestBrowser browser = bench.browser();
        browser.open(bench.authorizeTarget());
        browser.signIn(guest.email.toUtf8());
        QVERIFY(browser.shows("You are a guest in Northwind."));
        browser.post("allow", "picked=1");
        QCOMPARE(browser.page.status, 403);

        const QByteArray path
            = bench.inSpace("/connections/" + bench.client.id.toString().toLatin1());
        QCOMPARE(
            bench.ask(bench.head("DELETE " + path, bench.session("ada.byron")) + "\r\n").status,
            200);
        TestBrowser member = bench.signedIn();
        QVERIFY(member.shows("A workspace owner has disconnected Paper loop in Northwind."));
    }

    // product.md, rule 14.
    void capabilitiesChangeWithTheNextConsentOfEachPerson()
    {
        ConsentBench bench;
        const auto tokenOf = [&](const char *name) {
            TestBrowser browser = bench.signedIn(name);
            browser.post("allow", bench.picked({"Campaigns"}));
            return bench.exchange(bench.client, browser.sentWith("code"))
                .text("access_token")
                .toLatin1();
        };
        const auto mayListUsers = [&](const QByteArray &token) {
            return bench.ask(bench.get("/v1/users", token)).status == 200;
        };
        const QByteArray mei = tokenOf("mei.tanaka");
        const QByteArray priya = tokenOf("priya.nair");
        QVERIFY(!mayListUsers(mei) && !mayListUsers(priya));
        const QByteArray path
            = bench.inSpace("/connections/" + bench.client.id.toString().toLatin1());
        const QByteArray change
            = "{\"capabilities\":{\"read_content\":true,\"user_information\":\"without_email\"}}";
        QCOMPARE(bench
                     .ask(bench.head("PATCH " + path, bench.session("ada.byron"))
                         + "Content-Type: application/json\r\nContent-Length: "
                         + QByteArray::number(change.size()) + "\r\n\r\n" + change)
                     .status,
            200);
        QVERIFY(!mayListUsers(mei));
        TestBrowser browser = bench.signedIn("mei.tanaka");
        QVERIFY(browser.shows("Paper loop asks for access to Northwind again"));
        QVERIFY(browser.shows("See the names of people in this workspace"));
        browser.post("allow", bench.picked({"Handbook"}));
        const QByteArray renewed = bench.exchange(bench.client, browser.sentWith("code"))
                                       .text("access_token")
                                       .toLatin1();
        QVERIFY(renewed != mei && mayListUsers(renewed));
        QVERIFY(!mayListUsers(priya));
        QVERIFY(bench.found(renewed, "Handbook").contains(QStringLiteral("Handbook")));
        QVERIFY(bench.found(renewed, "Campaigns").isEmpty());
        QCOMPARE(use(bench, "mei.tanaka").directPagesCount, 1);
        const auto event
            = AuditRepository(*bench.demo.store)
                  .list({.workspace = bench.demo.demo.northwind, .connection = bench.client.id})
                  ->rows.at(1);
        QCOMPARE(event.entry.action, QStringLiteral("connection.consented_again"));
        QCOMPARE(event.entry.after.value(QLatin1String("pages_removed")).toInt(), 1);
        QCOMPARE(checkStore(*bench.demo.store)->problems, QStringList());
    }

    void consentingAgainBeginsWithWhatWasChosen()
    {
        ConsentBench bench;
        TestBrowser first = bench.signedIn();
        first.post("allow", bench.picked({"Campaigns", "Handbook"}));
        TestBrowser again = bench.signedIn();
        QVERIFY(again.shows("2 pages and "));
        QVERIFY(again.shows("Whoever") == false);
        // Whoever has it keeps it when the policy changes.
        bench.restrict(Restriction::ApprovedOnly);
        TestBrowser later = bench.signedIn();
        QVERIFY(later.shows("Allow access"));
        later.post("allow", bench.picked({"Campaigns"}));
        QCOMPARE(later.page.status, 303);
    }

    void theConsoleSignsPeopleIn()
    {
        ConsentBench bench;
        TestBrowser browser = bench.browser();
        const QByteArray redirect = "http://127.0.0.1:40001/callback";
        browser.open(bench.authorizeTarget("gatehouse-console", redirect));
        QCOMPARE(browser.sentWith("error"), QByteArray("invalid_request")); // no PKCE
        browser.open(bench.authorizeTarget("gatehouse-console", redirect,
            "&code_challenge_method=S256&code_challenge=" + OAuthBench::challenge()));
        QVERIFY(browser.shows("Sign in to connect Gatehouse on this computer"));
        browser.signIn("mei.tanaka@northwind.example.com");
        QVERIFY(browser.shows("Gatehouse on this computer wants to act as you"));
        QVERIFY(browser.shows("Goes back to 127.0.0.1:40001"));
        QVERIFY(!browser.shows("id=\"tree\""));
        browser.post("allow");
        QCOMPARE(browser.page.status, 303);
        const QByteArray body = "grant_type=authorization_code&client_id=gatehouse-console&code="
            + browser.sentWith("code") + "&redirect_uri=http%3A%2F%2F127.0.0.1%3A40001%2Fcallback";
        QCOMPARE(bench.oauth("token", {}, body).code(), QStringLiteral("invalid_grant"));
        const RawAnswer given
            = bench.oauth("token", {}, body + "&code_verifier=" + OAuthBench::verifier);
        QCOMPARE(given.status, 200);
        const QByteArray session = given.text("access_token").toLatin1();
        QVERIFY(session.startsWith("ses_"));
        QVERIFY(!given.json().contains(QLatin1String("refresh_token")));
        QCOMPARE(given.text("workspace_id"), bench.demo.demo.northwind.toString());
        QCOMPARE(given.json()[QLatin1String("owner")][QLatin1String("user")][QLatin1String("id")]
                     .toString(),
            bench.person("mei.tanaka").toString());
        QCOMPARE(bench.ask(bench.get("/admin/v1/spaces", session)).status, 200);
        const QByteArray token = "client_id=gatehouse-console&token=" + session;
        QCOMPARE(bench.oauth("introspect", {}, token).json().value(QLatin1String("active")),
            QJsonValue(true));
        QCOMPARE(bench.introspect(bench.client, session).json().value(QLatin1String("active")),
            QJsonValue(false));
        QCOMPARE(bench.oauth("revoke", {}, token).status, 200);
        QCOMPARE(bench.ask(bench.get("/admin/v1/spaces", session)).status, 401);
    }

    void pagesSpeakTheBrowsersLanguage_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<bool>("german");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("German") << QByteArray("de-DE,de;q=0.9,en;q=0.8") << true;
        QTest::newRow("English first") << QByteArray("en-GB,de;q=0.9") << false;
        QTest::newRow("weights decide") << QByteArray("en;q=0.1, de;q=0.2") << true;
        QTest::newRow("unknown before") << QByteArray("fr,de;q=0.5,en;q=0.4") << true;
        QTest::newRow("unknown") << QByteArray("fr") << false;
        QTest::newRow("nonsense") << QByteArray(";;q=,de;q=x,*") << false;
    }
    void pagesSpeakTheBrowsersLanguage()
    {
        QFETCH(QByteArray, wish);
        QFETCH(bool, german);
        const ConsentBench &bench = *m_bench;
        TestBrowser browser = bench.browser();
        browser.more = "Accept-Language: " + wish + "\r\n";
        browser.open(bench.authorizeTarget());
        QCOMPARE(browser.shows("<html lang=\"de\">"), german);
        QCOMPARE(browser.shows("Anmelden, um Paper loop zu verknüpfen"), german);
        browser.open("/v1/oauth/authorize");
        QCOMPARE(browser.shows("Diese Adresse ist nicht brauchbar"), german);
    }

    void theLanguageCanBeSwitchedAndStays()
    {
        ConsentBench bench;
        TestBrowser browser = bench.browser();
        browser.open(bench.authorizeTarget());
        browser.post("show", "language=de");
        QVERIFY(browser.shows("Anmelden"));
        browser.signIn("mei.tanaka@northwind.example.com");
        QVERIFY(browser.shows("Paper loop bittet um Zugriff auf Northwind"));
        browser.post("show", bench.picked({"Marketing"}) + "&language=en");
        QVERIFY(browser.shows("1 page and 12 below"));
    }

    void notMe()
    {
        ConsentBench bench;
        TestBrowser browser = bench.signedIn("mei.tanaka");
        const QByteArray before = browser.cookie;
        browser.post("leave");
        QVERIFY(browser.shows("Sign in to connect Paper loop"));
        QVERIFY(browser.cookie != before);
        browser.post("allow", "picked=1");
        QVERIFY(browser.sentTo().isEmpty());
        browser.signIn("priya.nair@northwind.example.com");
        QVERIFY(browser.shows("Signed in as Priya Nair"));
    }

    void whoLeftIsNotLetIn()
    {
        ConsentBench bench;
        TestBrowser browser = bench.signedIn("mei.tanaka");
        QVERIFY(bool(bench.demo.store->run(
            QStringLiteral("UPDATE memberships SET state_rank = 1 WHERE person_id = '%1'")
                .arg(bench.person("mei.tanaka").toString()))));
        browser.post("allow", "picked=1");
        QVERIFY(browser.sentTo().isEmpty());
        browser.open(bench.authorizeTarget());
        browser.signIn("mei.tanaka@northwind.example.com");
        QCOMPARE(browser.page.status, 403);
        QVERIFY(browser.shows("You are no longer active in any workspace here."));
    }

    void twoAnswersAtOnceAreOne()
    {
        ConsentBench bench;
        TestBrowser browser = bench.signedIn();
        TestBrowser second = browser;
        browser.post("allow", "picked=1");
        QCOMPARE(browser.page.status, 303);
        second.post("allow", "picked=1");
        QCOMPARE(second.page.status, 403);
        QVERIFY(second.sentTo().isEmpty());
    }

    void reloadingAndComingByHandSayWhatToDo()
    {
        ConsentBench bench;
        TestBrowser browser = bench.signedIn();
        browser.open(browser.base + "/allow");
        QCOMPARE(browser.page.status, 403);
        QVERIFY(browser.shows("Go back to where you came from and start again."));
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
