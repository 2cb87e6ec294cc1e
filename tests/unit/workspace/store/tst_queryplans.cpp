// SPDX-License-Identifier: MIT
#include "app/workspace/store/auditnames.h"
#include "app/workspace/store/authorizationrepository.h"
#include "app/workspace/store/blockrepository.h"
#include "app/workspace/store/contentsearch.h"
#include "app/workspace/store/demopartners.h"
#include "app/workspace/store/directoryrepository.h"
#include "app/workspace/store/leavingrepository.h"
#include "app/workspace/store/oauthrepository.h"
#include "app/workspace/store/pageaccessrepository.h"
#include "app/workspace/store/pagechoice.h"
#include "app/workspace/store/reconsent.h"
#include "app/workspace/store/revocationrepository.h"
#include "app/workspace/store/signinthrottle.h"
#include "app/workspace/store/text.h"
#include "tests/unit/workspace/workspacetest.h"

using namespace GatehouseWorkspace;

//! Runs every reading call in every order and with every filter, then asks SQLite how it would do
//! what it did.
class TestQueryPlans final : public QObject {
    Q_OBJECT

private:
    static bool scansATable(const QString &detail)
    {
        if (!detail.startsWith(QLatin1String("SCAN ")))
            return false;
        // What a subquery gave, and a lookup in the search index, are as small as the answer.
        for (const char *harmless :
            {"SCAN k", "SCAN given", "SCAN (", "SCAN CONSTANT ROW", "SCAN w"}) {
            if (detail == QLatin1String(harmless)
                || (detail.startsWith(QLatin1String(harmless)) && detail.contains(u'(')))
                return false;
        }
        return !detail.contains(QLatin1String("VIRTUAL TABLE INDEX"));
    }

    //! Pages as the admin API lists them for a connection, first pages and further ones.
    static void readAccess(TestStore &test, const ConnectionId &connection, const PageId &root)
    {
        using Extent = ConnectionPagesQuery::Extent;
        PageAccessRepository access(*test.store);
        for (const Extent extent : {Extent::Direct, Extent::Effective}) {
            for (const QString &text : {QString(), QStringLiteral("a"), QStringLiteral("plan")}) {
                for (const std::optional<PageId> &parent :
                    {std::optional<PageId>(), std::optional<PageId>(root)}) {
                    ConnectionPagesQuery query{.workspace = test.demo.northwind,
                        .connection = connection,
                        .extent = extent,
                        .parent = parent,
                        .text = text,
                        .viewer = test.demo.ada,
                        .page = {.size = 1}};
                    const auto page = access.pagesOf(query);
                    QVERIFY(bool(page));
                    if (page->next) {
                        query.page.cursor = *page->next;
                        QVERIFY(bool(access.pagesOf(query)));
                    }
                }
            }
        }
        const auto numbers = access.directNumbers(test.demo.northwind, connection);
        QVERIFY(bool(numbers) && bool(access.treeSize(*numbers)));
        QVERIFY(bool(access.connectionsOf(test.demo.northwind, root, {})));
        QVERIFY(bool(access.tree({.workspace = test.demo.northwind, .viewer = test.demo.ada})));
    }

    //! /v1: search in every order with every kind of caller, pages, blocks, children.
    static void readContent(TestStore &test, const ConnectionId &connection)
    {
        const PageId root
            = PageRepository(*test.store).children(test.demo.northwind, {}, {})->rows[0].id;
        readAccess(test, connection, root);
        BlockRepository blocks(*test.store);
        QVERIFY(bool(blocks.pageOf(test.demo.northwind, root.toString())));
        for (int kind = 0; kind <= int(ContentScope::Kind::Installation); ++kind) {
            const ContentScope scope{.kind = ContentScope::Kind(kind),
                .workspace = test.demo.northwind,
                .person = test.demo.ada,
                .connection = connection};
            for (int sort = 0; sort <= int(ContentSearchQuery::Sort::Relevance); ++sort) {
                for (const auto state :
                    {ContentSearchQuery::State::Living, ContentSearchQuery::State::InTrash}) {
                    for (const char *text : {"", "a", "plan", "plan a"}) {
                        ContentSearchQuery query{.scope = scope,
                            .text = QString::fromLatin1(text),
                            .state = state,
                            .sort = ContentSearchQuery::Sort(sort),
                            .page = {.size = 1}};
                        const auto page = searchContent(*test.store, query);
                        QVERIFY(bool(page));
                        if (page->next) {
                            query.page.cursor = *page->next;
                            QVERIFY(bool(searchContent(*test.store, query)));
                        }
                    }
                }
            }
            (void)visiblePage(*test.store, scope, root);
            (void)blocks.find(scope, newId());
            const auto node = blocks.find(scope, root.toString());
            if (!node)
                continue;
            const auto list = blocks.children(*node, {.size = 1});
            QVERIFY(bool(list) && list->next);
            QVERIFY(bool(blocks.children(*node, {.size = 1, .cursor = *list->next})));
        }
    }

    //! Approved list, directory and requests: each filter, first pages and further ones.
    static void readGovernance(TestStore &test, const ConnectionId &connection)
    {
        const WorkspaceId space = test.demo.northwind;
        PolicyRepository policies(*test.store);
        QVERIFY(bool(policies.policy(space)) && bool(policies.approvals(space)));
        QVERIFY(bool(policies.ruledConnections(space)) && bool(policies.boundPeople(space, 20)));
        QVERIFY(bool(RequestRepository(*test.store).openRequests(space)));
        for (const QString &text : {QString(), QStringLiteral("a")}) {
            ApprovedQuery approved{.workspace = space, .text = text, .page = {.size = 1}};
            approved.page.cursor = *policies.approved(approved)->next;
            QVERIFY(bool(policies.approved(approved)));
            DirectoryRepository directory(*test.store);
            DirectoryQuery offered{
                .workspace = space, .viewer = test.demo.ada, .text = text, .page = {.size = 1}};
            offered.page.cursor = *directory.list(offered)->next;
            QVERIFY(bool(directory.list(offered)));
        }
        QVERIFY(bool(DirectoryRepository(*test.store).row(space, test.demo.ada, connection)));
        (void)DirectoryRepository(*test.store).find(space, test.demo.ada, connection);
        RequestRepository requests(*test.store);
        for (const std::optional<RequestState> &state : {std::optional<RequestState>(),
                 std::optional(RequestState::Open), std::optional(RequestState::Denied)}) {
            for (const std::optional<UserId> &person :
                {std::optional<UserId>(), std::optional<UserId>(test.demo.ada)}) {
                RequestQuery query{
                    .workspace = space, .person = person, .state = state, .page = {.size = 1}};
                const auto page = requests.list(query);
                QVERIFY(bool(page));
                if (page->next) {
                    query.page.cursor = *page->next;
                    QVERIFY(bool(requests.list(query)));
                }
            }
        }
        InstallationRepository installations(*test.store);
        QVERIFY(bool(installations.countEver(space, connection)));
        QVERIFY(bool(installations.installers(space, connection, 20)));
        (void)installations.find(space, connection, test.demo.ada);
        QVERIFY(bool(RevocationRepository(*test.store).endWhatIsDue()));
    }

    //! Every filter of the log alone, and each with a time span and a further page.
    static void readAudit(TestStore &test, const ConnectionId &connection, const PageId &page)
    {
        AuditRepository audit(*test.store);
        const AuditQuery all{.workspace = test.demo.northwind, .page = {.size = 1}};
        std::vector<AuditQuery> queries(8, all);
        queries[1].connection = connection;
        queries[2].pageId = page;
        queries[3].person = test.demo.ada;
        queries[4].actor = test.demo.ada;
        queries[5].actions = QStringList{QStringLiteral("connection.*")};
        queries[6].outcome = AuditEntry::Outcome::Refused;
        queries[7].outcome = AuditEntry::Outcome::Done;
        for (AuditQuery query : queries) {
            const auto first = audit.list(query);
            QVERIFY(bool(first));
            if (first->next) {
                query.page.cursor = *first->next;
                QVERIFY(bool(audit.list(query)));
                query.page.cursor.clear();
            }
            query.from = 1;
            QVERIFY(bool(audit.list(query)));
            query.to = test.store->now();
            query.actions = QStringList{QStringLiteral("connection.installed")};
            QVERIFY(bool(audit.list(query)));
        }
        QVERIFY(bool(audit.head()));
        const auto newest = audit.list(all);
        QVERIFY(bool(auditObjectName(*test.store, newest->rows[0].entry, test.demo.ada)));
    }

    //! What browsers and partners' servers ask for on every page and every call.
    static void readOAuth(TestStore &test, const ConnectionRow &zapier)
    {
        const WorkspaceId space = test.demo.northwind;
        OAuthRepository oauth(*test.store);
        QVERIFY(bool(oauth.client(zapier.clientId)) && bool(oauth.client(zapier.id)));
        (void)oauth.code("none");
        (void)oauth.token("none");
        const auto users = InstallationRepository(*test.store)
                               .list({.workspace = space, .connection = zapier.id});
        QVERIFY(bool(oauth.installation(users->rows[0].id)));
        const auto pages = consentedPages(*test.store, users->rows[0].id);
        QVERIFY(bool(pages));
        QVERIFY(bool(describePages(*test.store,
            {.workspace = space, .viewer = test.demo.ada, .pages = *pages, .chosen = *pages})));
        QVERIFY(
            bool(DirectoryRepository(*test.store).findByAddress(space, test.demo.ada, zapier.id)));
        QVERIFY(bool(demoPartners(*test.store)));
        (void)AuthorizationRepository(*test.store)
            .open(AuthorizationId(QStringLiteral("none")), "none");
        auto transaction = Transaction::begin(*test.store);
        (void)AuthorizationRepository(*test.store)
            .useLink(*transaction, AuthorizationId(QStringLiteral("none")), "none");
        QVERIFY(bool(oauth.endChain(*transaction, QStringLiteral("none"))));
        QVERIFY(bool(SignInThrottle(*test.store)
                         .begin(*transaction,
                             {.email = QStringLiteral("a@example.com"), .address = "192.0.2.1"})));
        QVERIFY(bool(consentAgain(*test.store, *transaction,
            {.workspace = space,
                .connection = zapier.id,
                .person = users->rows[0].user.id,
                .pages = *pages})));
    }

    static void readEverything(TestStore &test)
    {
        const WorkspaceId space = test.demo.northwind;
        ConnectionRepository connections(*test.store);
        for (int sort = 0; sort <= int(ConnectionQuery::Sort::LastUsedAt); ++sort) {
            for (int filter = 0; filter <= int(ConnectionQuery::Filter::All); ++filter) {
                ConnectionQuery query{.workspace = space,
                    .filter = ConnectionQuery::Filter(filter),
                    .sort = ConnectionQuery::Sort(sort),
                    .page = {.size = 1}};
                auto page = connections.list(query);
                QVERIFY(bool(page));
                if (page->next) {
                    query.page.cursor = *page->next;
                    QVERIFY(bool(connections.list(query)));
                }
                query.page.cursor.clear();
                query.text = QStringLiteral("a");
                query.user = query.ownedBy = test.demo.ada;
                QVERIFY(bool(connections.list(query)));
            }
        }
        PersonRepository persons(*test.store);
        for (int sort = 0; sort <= int(PeopleQuery::Sort::State); ++sort) {
            PeopleQuery query{.workspace = space,
                .type = PeopleQuery::Type::All,
                .sort = PeopleQuery::Sort(sort),
                .page = {.size = 1}};
            query.page.cursor = *persons.list(query)->next;
            QVERIFY(bool(persons.list(query)));
            QVERIFY(bool(persons.list({.workspace = space,
                .text = QStringLiteral("a"),
                .sort = PeopleQuery::Sort(sort)})));
        }
        QVERIFY(bool(persons.listUsers(space, {.size = 100})));
        QVERIFY(bool(persons.findByEmail(demoOwnerEmail)));
        const auto nightly = test.connection(QStringLiteral("Nightly export"));
        const auto token = TokenRepository(*test.store).reveal(space, nightly.id);
        QVERIFY(bool(TokenRepository(*test.store).authenticate(token->reveal())));
        QVERIFY(bool(GrantRepository(*test.store).reach(space, nightly.id)));
        QVERIFY(bool(GrantRepository(*test.store).direct(space, nightly.id)));
        readContent(test, nightly.id);
        PageRepository pages(*test.store);
        const auto root = pages.children(space, std::nullopt, {.size = 1});
        QVERIFY(bool(pages.children(space, root->rows[0].id, {.size = 1, .cursor = {}})));
        QVERIFY(bool(GrantRepository(*test.store).access(root->rows[0].id, nightly.id)));
        QVERIFY(bool(pages.search(space, QStringLiteral("plan"), {})));
        QVERIFY(bool(pages.blocks(root->rows[0].id)));
        QVERIFY(bool(InstallationRepository(*test.store)
                         .list({.workspace = space,
                             .connection = test.connection(QStringLiteral("Slack")).id,
                             .text = QStringLiteral("a"),
                             .page = {}})));
        readAudit(test, nightly.id, root->rows[0].id);
        readGovernance(test, nightly.id);
        readOAuth(test, test.connection(QStringLiteral("Zapier")));
        const Leaver leaver{.workspace = space, .person = test.demo.ada};
        QVERIFY(bool(LeavingRepository(*test.store).leaving(leaver)));
        QVERIFY(bool(LeavingRepository(*test.store).restorable(leaver, {.at = 1})));
        QVERIFY(bool(LeavingRepository(*test.store).activeOwners(space)));
        QVERIFY(bool(WorkspaceRepository(*test.store).listFor(test.demo.ada)));
    }

    static QStringList readingStatements(TestStore &test)
    {
        QStringList reading;
        for (const QString &sql : test.store->statementTexts()) {
            if (sql.startsWith(QLatin1String("SELECT")) || sql.startsWith(QLatin1String("WITH")))
                reading << sql;
        }
        return reading;
    }
    //! How SQLite would do it, step by step.
    static QStringList planOf(TestStore &test, const QString &sql)
    {
        Statement plan = test.store->statement(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        for (qsizetype i = sql.count(u'?'); i > 0; --i)
            plan.bindNull();
        if (!plan.run())
            qFatal("%s", qPrintable(sql));
        QStringList steps;
        while (plan.next())
            steps << plan.text(3);
        return steps;
    }

private Q_SLOTS:
    void noHotQueryScansATable()
    {
        TestStore filled(DemoOptions{});
        // A connection of its own: only what is read shall be looked at.
        TestStore &test = filled;
        test.store = test.open({});
        readEverything(test);
        int looked = 0;
        for (const QString &sql : readingStatements(test)) {
            for (const QString &detail : planOf(test, sql))
                QVERIFY2(!scansATable(detail), qPrintable(detail + QStringLiteral(" in ") + sql));
            ++looked;
        }
        QVERIFY(looked > 150);
    }

    //! Whatever is sorted was read whole before its first row is there.
    void firstPagesOfAWholeWorkspaceSortNothing()
    {
        TestStore filled(DemoOptions{.pages = 3000});
        TestStore &test = filled;
        test.store = test.open({});
        const WorkspaceId space = test.demo.northwind;
        const ConnectionId nightly = test.connection(QStringLiteral("Nightly export")).id;
        ConnectionPagesQuery reached{.workspace = space,
            .connection = nightly,
            .extent = ConnectionPagesQuery::Extent::Effective,
            .viewer = test.demo.ada,
            .page = {}};
        for (int pages = 0; pages < 2; ++pages) {
            const auto page = PageAccessRepository(*test.store).pagesOf(reached);
            QCOMPARE(page->rows.size(), size_t(100));
            reached.page.cursor = *page->next;
        }
        for (const ContentScope &scope :
            {ContentScope{
                 .kind = ContentScope::Kind::Connection, .workspace = space, .connection = nightly},
                ContentScope{.kind = ContentScope::Kind::Person,
                .workspace = space,
                .person = test.demo.ada}}) {
            ContentSearchQuery search{.scope = scope};
            for (int pages = 0; pages < 2; ++pages) {
                const auto page = searchContent(*test.store, search);
                QCOMPARE(page->rows.size(), size_t(100));
                search.page.cursor = *page->next;
            }
        }
        for (const bool further : {false, true}) {
            ApprovedQuery approved{.workspace = space, .page = {.size = 1}};
            DirectoryQuery offered{
                .workspace = space, .viewer = test.demo.ada, .page = {.size = 1}};
            RequestQuery asked{.workspace = space, .page = {.size = 1}};
            if (further) {
                approved.page.cursor = *PolicyRepository(*test.store).approved(approved)->next;
                offered.page.cursor = *DirectoryRepository(*test.store).list(offered)->next;
                asked.page.cursor = *RequestRepository(*test.store).list(asked)->next;
            }
            QVERIFY(bool(PolicyRepository(*test.store).approved(approved)));
            QVERIFY(bool(DirectoryRepository(*test.store).list(offered)));
            for (const std::optional<UserId> &person :
                {std::optional<UserId>(), std::optional<UserId>(test.demo.ada)}) {
                RequestQuery all{.workspace = space, .person = person, .state = {}, .page = {}};
                QVERIFY(bool(RequestRepository(*test.store).list(all)));
            }
            QVERIFY(bool(RequestRepository(*test.store).list(asked)));
        }
        int looked = 0;
        for (const QString &sql : readingStatements(test)) {
            if (!sql.contains(QLatin1String("LIMIT ?")))
                continue;
            for (const QString &detail : planOf(test, sql)) {
                QVERIFY2(!detail.contains(QLatin1String("TEMP B-TREE")) && !scansATable(detail),
                    qPrintable(detail + QStringLiteral(" in ") + sql));
            }
            ++looked;
        }
        QVERIFY(looked >= 13);
    }
};

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
