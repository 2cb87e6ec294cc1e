// SPDX-License-Identifier: MIT
// Nobody allows what their consent page did not show: not other pages, not another workspace, not
// what became of it between the page and the press.
#include "tests/integration/service/consentbench.h"

using namespace GatehouseWorkspace;

class TestConsentShown final : public QObject {
    Q_OBJECT

private:
    static constexpr const char *gone
        = "What you saw is no longer so. Look again, and decide then.";
    static constexpr const char *notYours
        = "A page you selected is gone, or it is not yours to share.";

    struct Bench : ConsentBench {
        //! What the admin API is told by Ada.
        int change(const QByteArray &method, const QByteArray &target, const QByteArray &body)
        {
            return ask(head(method + ' ' + inSpace(target), session("ada.byron"))
                + "Content-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body)
                .status;
        }
        QByteArray own() const { return "/connections/" + client.id.toString().toLatin1(); }
        bool becomes(const char *name, const QByteArray &role)
        {
            return change("PATCH", "/people/" + person(name).toString().toLatin1(),
                       "{\"role\":\"" + role + "\"}")
                == 200;
        }
        QByteArray labs() const { return demo.demo.labs.toString().toLatin1(); }
        int pagesOf(const char *name, const WorkspaceId &workspace)
        {
            const auto use
                = InstallationRepository(*demo.store).find(workspace, client.id, person(name));
            return use ? use->directPagesCount : -1; // -1: it is not installed
        }
        int pagesOf(const char *name) { return pagesOf(name, demo.demo.northwind); }
        AuditEntry lastEvent()
        {
            const auto events
                = AuditRepository(*demo.store)
                      .list({.workspace = demo.demo.northwind, .connection = client.id});
            return events->rows.empty() ? AuditEntry() : events->rows.front().entry;
        }
        PageId privatePageOf(const char *name)
        {
            auto transaction = Transaction::begin(*demo.store);
            const PageId page = *PageRepository(*demo.store)
                                     .create(*transaction,
                                         {.workspace = demo.demo.northwind,
                                             .title = QStringLiteral("A diary"),
                                             .createdBy = person(name),
                                             .privateOwner = person(name)});
            if (!transaction->commitUnaudited())
                qFatal("no page could be made");
            return page;
        }
    };

private Q_SLOTS:
    void aPageOfSomebodyElseIsNotShared()
    {
        Bench bench;
        const QByteArray diary = bench.privatePageOf("ada.byron").toString().toLatin1();
        TestBrowser browser = bench.signedIn("mei.tanaka");
        browser.post("allow", bench.picked({"Campaigns"}) + "&page=" + diary);
        QCOMPARE(browser.page.status, 403);
        QVERIFY(browser.sentTo().isEmpty());
        QVERIFY(browser.shows(notYours));
        QVERIFY(!browser.shows("diary"));
        QCOMPARE(bench.pagesOf("mei.tanaka"), -1);
        QVERIFY(bench.lastEvent().outcome == AuditEntry::Outcome::Refused);
        // What is theirs is still ticked, and can be allowed.
        QVERIFY(browser.shows("1 page"));
        browser.post("allow", bench.picked({"Campaigns"}));
        QCOMPARE(browser.page.status, 303);
        QCOMPARE(bench.pagesOf("mei.tanaka"), 1);
    }

    void noDoorIsWiderTheSecondTime()
    {
        Bench bench;
        const QByteArray diary = bench.privatePageOf("ada.byron").toString().toLatin1();
        TestBrowser first = bench.signedIn("mei.tanaka");
        first.post("allow", bench.picked({"Campaigns"}));
        TestBrowser again = bench.signedIn("mei.tanaka");
        again.post("allow", bench.picked({"Campaigns"}) + "&page=" + diary);
        QCOMPARE(again.page.status, 403);
        QVERIFY(again.shows(notYours));
        QCOMPARE(bench.pagesOf("mei.tanaka"), 1);
    }

    void whatIsNoPageIsNotLeftOutInSilence_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("no id") << QByteArray("Campaigns");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("nobody's id") << QByteArray("11111111-1111-4111-8111-111111111111");
        QTest::newRow("markup") << QByteArray("%22%3E%3Cscript%3E");
    }
    void whatIsNoPageIsNotLeftOutInSilence()
    {
        QFETCH(QByteArray, page);
        Bench bench;
        TestBrowser browser = bench.signedIn();
        browser.post("allow", "picked=1&page=" + page);
        QCOMPARE(browser.page.status, 403);
        QVERIFY(browser.shows(notYours));
        QCOMPARE(bench.pagesOf("mei.tanaka"), -1);
    }

    void aPagePutIntoTheTrashMeanwhile()
    {
        Bench bench;
        TestBrowser browser = bench.signedIn();
        const QByteArray pages = bench.picked({"Campaigns"});
        QVERIFY(bool(bench.demo.store->run(
            QStringLiteral("UPDATE pages SET in_trash = 1 WHERE title = 'Campaigns'"))));
        browser.post("allow", pages);
        QCOMPARE(browser.page.status, 403);
        QVERIFY(browser.shows(notYours));
        QVERIFY(browser.shows("No pages selected"));
    }

    void pagesOfAnotherWorkspaceAreNone()
    {
        Bench bench;
        TestBrowser browser = bench.signedIn("ada.byron");
        const QByteArray company = bench.picked({"Company"});
        browser.post("show", "picked=1&workspace=" + bench.labs());
        browser.post("allow", company);
        QCOMPARE(browser.page.status, 403);
        QVERIFY(browser.shows(notYours));
        QCOMPARE(bench.pagesOf("ada.byron", bench.demo.demo.labs), -1);
    }

    void aTabThatShowsAnotherWorkspaceAllowsNothing()
    {
        Bench bench;
        TestBrowser northwind = bench.signedIn("ada.byron");
        TestBrowser labs = northwind; // the same browser, in another tab
        labs.post("show", "picked=1&workspace=" + bench.labs());
        QVERIFY(labs.shows("asks for access to Northwind Labs<"));
        northwind.post("allow", "picked=1");
        QCOMPARE(northwind.page.status, 409);
        QVERIFY(northwind.sentTo().isEmpty());
        QVERIFY(northwind.shows(gone));
        QVERIFY(northwind.shows("asks for access to Northwind Labs<"));
        QCOMPARE(bench.pagesOf("ada.byron"), -1);
        QCOMPARE(bench.pagesOf("ada.byron", bench.demo.demo.labs), -1);
        // Looked at again, it can be decided.
        northwind.post("allow", "picked=1");
        QCOMPARE(northwind.page.status, 303);
        QCOMPARE(bench.pagesOf("ada.byron", bench.demo.demo.labs), 0);
    }

    void moreCapabilitiesThanShown()
    {
        Bench bench;
        TestBrowser browser = bench.signedIn();
        QVERIFY(!browser.shows("Change what is on them"));
        QCOMPARE(bench.change("PATCH", bench.own(),
                     "{\"capabilities\":{\"read_content\":true,\"update_content\":true}}"),
            200);
        browser.post("allow", bench.picked({"Campaigns"}));
        QCOMPARE(browser.page.status, 409);
        QVERIFY(browser.shows(gone));
        QVERIFY(browser.shows("Change what is on them"));
        QVERIFY(browser.shows("1 page")); // what was picked stays
        QCOMPARE(bench.pagesOf("mei.tanaka"), -1);
        browser.post("allow", bench.picked({"Campaigns"}));
        QCOMPARE(browser.page.status, 303);
    }

    void anotherNameThanShown()
    {
        Bench bench;
        TestBrowser browser = bench.signedIn();
        QCOMPARE(bench.change("PATCH", bench.own(), "{\"name\":\"GitHub\"}"), 200);
        browser.post("allow", "picked=1");
        QCOMPARE(browser.page.status, 409);
        QVERIFY(browser.shows("GitHub asks for access to Northwind"));
        QCOMPARE(bench.pagesOf("mei.tanaka"), -1);
    }

    void aPolicyThatCameMeanwhile()
    {
        Bench bench;
        TestBrowser member = bench.signedIn("priya.nair");
        TestBrowser owner = bench.signedIn("ada.byron");
        QVERIFY(!owner.shows("approved list"));
        bench.restrict(Restriction::ApprovedOnly);
        member.post("allow", "picked=1");
        QCOMPARE(member.page.status, 403);
        QVERIFY(member.shows("Only approved connections may be installed in Northwind"));
        // An owner's install now does more than their page said.
        owner.post("allow", "picked=1");
        QCOMPARE(owner.page.status, 409);
        QVERIFY(owner.shows("allowing this also puts Paper loop on its approved list"));
        QVERIFY(!PolicyRepository(*bench.demo.store)
                     .approval(bench.demo.demo.northwind, bench.client.id));
        owner.post("allow", "picked=1");
        QCOMPARE(owner.page.status, 303);
        QVERIFY(bool(PolicyRepository(*bench.demo.store)
                         .approval(bench.demo.demo.northwind, bench.client.id)));
    }

    void anotherRoleMeanwhile()
    {
        Bench bench;
        TestBrowser promoted = bench.signedIn("mei.tanaka");
        QVERIFY(bench.becomes("mei.tanaka", "owner"));
        promoted.post("allow", "picked=1");
        QCOMPARE(promoted.page.status, 409);
        QVERIFY(promoted.shows(gone));

        TestBrowser guest = bench.signedIn("priya.nair");
        QVERIFY(bench.becomes("priya.nair", "guest"));
        guest.post("allow", "picked=1");
        QCOMPARE(guest.page.status, 403);
        QVERIFY(guest.shows("You are a guest in Northwind."));
        QCOMPARE(bench.pagesOf("priya.nair"), -1);
    }

    // Who has it already is let through no further than who has not.
    void whoMayNotAnyMoreChangesNothing()
    {
        Bench bench;
        TestBrowser first = bench.signedIn("priya.nair");
        first.post("allow", bench.picked({"Campaigns"}));
        QCOMPARE(bench.pagesOf("priya.nair"), 1);
        TestBrowser again = bench.signedIn("priya.nair");
        QVERIFY(bench.becomes("priya.nair", "guest"));
        again.post("allow", bench.picked({"Campaigns", "Handbook"}));
        QCOMPARE(again.page.status, 403);
        QVERIFY(again.shows("You are a guest in Northwind."));
        QCOMPARE(bench.pagesOf("priya.nair"), 1);
        // Nor without having been shown anything.
        again.post("allow", bench.picked({"Handbook"}));
        QCOMPARE(again.page.status, 403);
        QCOMPARE(bench.pagesOf("priya.nair"), 1);
        QVERIFY(bench.lastEvent().outcome == AuditEntry::Outcome::Refused);
        QCOMPARE(checkStore(*bench.demo.store)->problems, QStringList());
    }

    void whatWasDisconnectedMeanwhile()
    {
        Bench bench;
        TestBrowser first = bench.signedIn("mei.tanaka");
        first.post("allow", "picked=1");
        TestBrowser again = bench.signedIn("mei.tanaka");
        QCOMPARE(bench.change("DELETE", bench.own(), {}), 200);
        again.post("allow", bench.picked({"Campaigns"}));
        QVERIFY(again.page.status >= 400 && again.sentTo().isEmpty());
        QVERIFY(again.shows("A workspace owner has disconnected Paper loop in Northwind."));
    }

    void theMarkIsOfThisPageAlone()
    {
        Bench bench;
        TestBrowser mei = bench.signedIn("mei.tanaka");
        const TestBrowser priya = bench.signedIn("priya.nair");
        QVERIFY(mei.shown.size() > 30 && mei.shown != priya.shown);
        for (const QByteArray &mark : {QByteArray(), QByteArray("x"), priya.shown}) {
            TestBrowser forged = mei;
            forged.shown = mark;
            forged.post("allow", "picked=1");
            QCOMPARE(forged.page.status, 409);
            QVERIFY(forged.sentTo().isEmpty());
        }
        mei.post("allow", "picked=1");
        QCOMPARE(mei.page.status, 303);
    }

    void aSessionIsOfTheWorkspaceShown()
    {
        Bench bench;
        TestBrowser browser = bench.browser();
        browser.open(bench.authorizeTarget("gatehouse-console", "http://127.0.0.1:40001/callback",
            "&code_challenge_method=S256&code_challenge=" + OAuthBench::challenge()));
        browser.signIn("ada.byron@northwind.example.com");
        QVERIFY(!browser.shown.isEmpty());
        // Ada is put out of one workspace and is in the other still.
        QVERIFY(bool(bench.demo.store->run(
            QStringLiteral("UPDATE memberships SET state_rank = 1 WHERE person_id = '%1' AND "
                           "workspace_id = '%2'")
                .arg(bench.person("ada.byron").toString(), bench.demo.demo.northwind.toString()))));
        browser.post("allow");
        QCOMPARE(browser.page.status, 409);
        QVERIFY(browser.shows(gone));
        QVERIFY(browser.sentTo().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConsentShown)
#include "tst_consentshown.moc"
