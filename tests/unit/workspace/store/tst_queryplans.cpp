// SPDX-License-Identifier: MIT
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
        QVERIFY(bool(AuditRepository(*test.store)
                         .list({.workspace = space, .connection = nightly.id, .page = {}})));
        QVERIFY(bool(PolicyRepository(*test.store).approvals(space)));
        QVERIFY(bool(PolicyRepository(*test.store).openRequests(space)));
        QVERIFY(bool(WorkspaceRepository(*test.store).listFor(test.demo.ada)));
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
        for (const QString &sql : test.store->statementTexts()) {
            if (!sql.startsWith(QLatin1String("SELECT")) && !sql.startsWith(QLatin1String("WITH")))
                continue;
            Statement plan = test.store->statement(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
            for (qsizetype i = sql.count(u'?'); i > 0; --i)
                plan.bindNull();
            const auto done = plan.run();
            QVERIFY2(bool(done), qPrintable(sql));
            while (plan.next()) {
                const QString detail = plan.text(3);
                QVERIFY2(!scansATable(detail), qPrintable(detail + QStringLiteral(" in ") + sql));
            }
            ++looked;
        }
        QVERIFY(looked > 80);
    }
};

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
