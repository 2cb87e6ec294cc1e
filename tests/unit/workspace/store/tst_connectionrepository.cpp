// SPDX-License-Identifier: MIT
#include "tests/unit/workspace/workspacetest.h"

#include <QSet>

using namespace GatehouseWorkspace;

class TestConnectionRepository final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_large;
    std::unique_ptr<TestStore> m_demo;

    static QStringList names(TestStore &test, ConnectionQuery query)
    {
        query.workspace = test.demo.northwind;
        query.sort = ConnectionQuery::Sort::Name;
        query.direction = SortDirection::Ascending;
        QStringList list;
        for (const auto &row : everyPage(query, [&](const ConnectionQuery &q) {
                 return ConnectionRepository(*test.store).list(q);
             }))
            list.append(row.name);
        return list;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_large = std::make_unique<TestStore>(DemoOptions{.people = 60, .connections = 90});
        m_demo = std::make_unique<TestStore>(DemoOptions{});
    }

    void pagingIsCompleteInEveryOrder_data()
    {
        QTest::addColumn<ConnectionQuery::Sort>("sort");
        QTest::addColumn<SortDirection>("direction");
        using Sort = ConnectionQuery::Sort;
        for (const auto sort : {Sort::Name, Sort::Kind, Sort::AddedAt, Sort::AddedBy, Sort::Users,
                 Sort::Pages, Sort::Status, Sort::LastUsedAt}) {
            for (const auto direction : {SortDirection::Ascending, SortDirection::Descending})
                QTest::addRow("sort %d %s", int(sort), toText(direction).data())
                    << sort << direction;
        }
    }
    void pagingIsCompleteInEveryOrder()
    {
        QFETCH(ConnectionQuery::Sort, sort);
        QFETCH(SortDirection, direction);
        ConnectionRepository connections(*m_large->store);
        ConnectionQuery query{.workspace = m_large->demo.northwind,
            .filter = ConnectionQuery::Filter::All,
            .sort = sort,
            .direction = direction,
            .page = {.size = 7}};
        const auto rows
            = everyPage(query, [&](const ConnectionQuery &q) { return connections.list(q); });
        QSet<QString> ids;
        for (const auto &row : rows)
            ids.insert(row.id.toString());
        QCOMPARE(rows.size(), size_t(91));
        QCOMPARE(ids.size(), 91);
        query.page.size = 100;
        const auto whole = connections.list(query);
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i].id, whole->rows[i].id);
        const auto inOrder = [&](const ConnectionRow &a, const ConnectionRow &b) {
            switch (sort) {
            case ConnectionQuery::Sort::Name:
                return a.name.toCaseFolded().toUtf8() <= b.name.toCaseFolded().toUtf8();
            case ConnectionQuery::Sort::Kind:
                return a.kind <= b.kind;
            case ConnectionQuery::Sort::AddedAt:
                return a.addedAt <= b.addedAt;
            case ConnectionQuery::Sort::AddedBy:
                return a.addedBy.name.toCaseFolded().toUtf8()
                    <= b.addedBy.name.toCaseFolded().toUtf8();
            case ConnectionQuery::Sort::Users:
                return a.usersCount <= b.usersCount;
            case ConnectionQuery::Sort::Pages:
                return a.directPagesCount <= b.directPagesCount;
            case ConnectionQuery::Sort::Status:
                return a.status <= b.status;
            case ConnectionQuery::Sort::LastUsedAt:
                return a.lastUsedAt <= b.lastUsedAt;
            }
            return false;
        };
        for (size_t i = 1; i < rows.size(); ++i) {
            const bool ascending = direction == SortDirection::Ascending;
            QVERIFY(ascending ? inOrder(rows[i - 1], rows[i]) : inOrder(rows[i], rows[i - 1]));
        }
    }

    void cursorOfAnotherQueryIsRefused()
    {
        ConnectionRepository connections(*m_large->store);
        ConnectionQuery query{.workspace = m_large->demo.northwind, .page = {.size = 5}};
        const auto page = connections.list(query);
        for (const QString &cursor : {QStringLiteral("nonsense"),
                 QStringLiteral("AAAAAAAAAAAAAAAAAAAAAAAA"), page->next->chopped(2)}) {
            query.page.cursor = cursor;
            QCOMPARE(connections.list(query).error().kind, ApiError::Kind::Validation);
        }
        query.page.cursor = *page->next;
        query.sort = ConnectionQuery::Sort::Name;
        QCOMPARE(connections.list(query).error().kind, ApiError::Kind::Validation);
        query.sort = ConnectionQuery::Sort::AddedAt;
        QVERIFY(bool(connections.list(query)));
    }

    void countsAreWhatTheFiltersGive_data()
    {
        QTest::addColumn<ConnectionQuery>("query");
        QTest::newRow("all") << ConnectionQuery{};
        QTest::newRow("text") << ConnectionQuery{.text = QStringLiteral("ma")};
        QTest::newRow("kind") << ConnectionQuery{.kind = ConnectionKind::Public};
        QTest::newRow("mine") << ConnectionQuery{
            .ownedBy = m_large->person(QStringLiteral("mei.tanaka@northwind.example.com"))};
        QTest::newRow("added by") << ConnectionQuery{.addedBy = m_large->person(demoOwnerEmail)};
        QTest::newRow("user") << ConnectionQuery{.user = m_large->person(demoOwnerEmail)};
    }
    void countsAreWhatTheFiltersGive()
    {
        QFETCH(ConnectionQuery, query);
        query.workspace = m_large->demo.northwind;
        using Filter = ConnectionQuery::Filter;
        ConnectionRepository connections(*m_large->store);
        for (const auto filter : {Filter::Active, Filter::Disconnected, Filter::TokenExpired,
                 Filter::NotApproved, Filter::OwnerLeft, Filter::All}) {
            query.filter = filter;
            const auto page = connections.list(query);
            QVERIFY(bool(page));
            const std::array counts{page->counts.active, page->counts.disconnected,
                page->counts.tokenExpired, page->counts.notApproved, page->counts.ownerLeft,
                page->counts.all};
            QCOMPARE(int(page->rows.size()), counts[size_t(filter)]);
        }
    }

    void filtersOfTheDemo()
    {
        using Filter = ConnectionQuery::Filter;
        QCOMPARE(names(*m_demo, {.filter = Filter::NotApproved}),
            QStringList(
                {QStringLiteral("Cursor"), QStringLiteral("Make"), QStringLiteral("Zapier")}));
        QCOMPARE(names(*m_demo, {.filter = Filter::OwnerLeft}),
            QStringList({QStringLiteral("Roadmap sync"), QStringLiteral("Warehouse metrics")}));
        QCOMPARE(names(*m_demo, {.filter = Filter::TokenExpired}),
            QStringList({QStringLiteral("Cursor"), QStringLiteral("Research clipper")}));
        QCOMPARE(names(*m_demo, {.filter = Filter::Disconnected}),
            QStringList({QStringLiteral("Miro")}));
        QCOMPARE(names(*m_demo, {.kind = ConnectionKind::LinkPreview}),
            QStringList({QStringLiteral("Lucid previews")}));
    }

    void searchLooksAtNameDeveloperPersonAndId()
    {
        QCOMPARE(names(*m_demo, {.text = QStringLiteral("zAPIER")}),
            QStringList({QStringLiteral("Zapier")}));
        QCOMPARE(names(*m_demo, {.text = QStringLiteral("typeform s.l")}),
            QStringList({QStringLiteral("Typeform")}));
        QCOMPARE(names(*m_demo, {.text = QStringLiteral("TOMÁS")}),
            QStringList({QStringLiteral("Roadmap sync"), QStringLiteral("Warehouse metrics")}));
        const auto zapier = m_demo->connection(QStringLiteral("Zapier"));
        QCOMPARE(names(*m_demo, {.text = zapier.id.toString().mid(4, 20)}),
            QStringList({QStringLiteral("Zapier")}));
        QCOMPARE(names(*m_demo, {.text = QStringLiteral("%")}), QStringList{});
    }

    void memberSeesWhatIsTheirs()
    {
        const auto mei = m_demo->person(QStringLiteral("mei.tanaka@northwind.example.com"));
        QCOMPARE(names(*m_demo, {.ownedBy = mei}),
            QStringList({QStringLiteral("Research clipper"), QStringLiteral("Slack"),
                QStringLiteral("Zapier")}));
        ConnectionRepository connections(*m_demo->store);
        QVERIFY(bool(connections.findOwned(
            m_demo->demo.northwind, m_demo->connection(QStringLiteral("Zapier")).id, mei)));
        QCOMPARE(connections
                     .findOwned(m_demo->demo.northwind,
                         m_demo->connection(QStringLiteral("GitHub")).id, mei)
                     .error()
                     .kind,
            ApiError::Kind::NotFound);
        QCOMPARE(
            connections.find(m_demo->demo.labs, m_demo->connection(QStringLiteral("GitHub")).id)
                .error()
                .kind,
            ApiError::Kind::NotFound);
    }

    void everythingIsApprovedWithoutRestriction()
    {
        TestStore test(DemoOptions{});
        auto transaction = Transaction::begin(*test.store);
        QVERIFY(bool(PolicyRepository(*test.store).save(*transaction, test.demo.northwind, {})));
        QVERIFY(bool(transaction->commit({.action = QStringLiteral("connection_policy.changed")})));
        QCOMPARE(names(test, {.filter = ConnectionQuery::Filter::NotApproved}), QStringList{});
        QVERIFY(test.connection(QStringLiteral("Zapier")).approved);
    }

    void addedByMovesOnWhenAnInstallationEnds()
    {
        TestStore test(DemoOptions{});
        const auto before = test.connection(QStringLiteral("Zapier"));
        auto users
            = InstallationRepository(*test.store)
                  .list({.workspace = test.demo.northwind, .connection = before.id, .page = {}});
        QCOMPARE(before.addedBy.id, users->rows[0].user.id);
        QVERIFY(bool(
            test.store->run(QStringLiteral("UPDATE installations SET ended_at = 1 WHERE id = '%1'")
                                .arg(users->rows[0].id.toString()))));
        const auto after = test.connection(QStringLiteral("Zapier"));
        QCOMPARE(after.usersCount, before.usersCount - 1);
        QCOMPARE(after.addedBy.id, users->rows[1].user.id);
        QCOMPARE(after.addedAt, users->rows[1].installedAt);
        QCOMPARE(checkStore(*test.store)->problems, QStringList{});
    }

    void usersAreListedByTimeAndSearched()
    {
        const auto slack = m_demo->connection(QStringLiteral("Slack"));
        InstallationRepository installations(*m_demo->store);
        const auto rows = everyPage(
            ConnectionUsersQuery{
                .workspace = m_demo->demo.northwind, .connection = slack.id, .page = {.size = 3}},
            [&](const ConnectionUsersQuery &q) { return installations.list(q); });
        QCOMPARE(int(rows.size()), slack.usersCount);
        for (size_t i = 1; i < rows.size(); ++i)
            QVERIFY(rows[i - 1].installedAt <= rows[i].installedAt);
        const auto found = installations.list({.workspace = m_demo->demo.northwind,
            .connection = slack.id,
            .text = QStringLiteral("LINDQV"),
            .page = {}});
        QCOMPARE(found->rows.size(), size_t(1));
        QCOMPARE(found->rows[0].user.name, QStringLiteral("Zoë Lindqvist"));
    }
};

QTEST_GUILESS_MAIN(TestConnectionRepository)
#include "tst_connectionrepository.moc"
