// SPDX-License-Identifier: MIT
#include "tests/unit/workspace/workspacetest.h"

using namespace GatehouseWorkspace;

class TestPageRepository final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_test;

    PageRow page(const QString &title)
    {
        const auto found = PageRepository(*m_test->store).search(m_test->demo.northwind, title, {});
        for (const auto &row : found->rows) {
            if (row.title == title)
                return row;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_test = std::make_unique<TestStore>(DemoOptions{.pages = 400, .rows = 150});
    }

    void treeHoldsEveryPageOnce()
    {
        PageRepository pages(*m_test->store);
        std::vector<PageRow> waiting;
        const auto childrenOf = [&](const std::optional<PageId> &parent) {
            std::vector<PageRow> rows;
            PageRequest request{.size = 11};
            for (;;) {
                const auto list = pages.children(m_test->demo.northwind, parent, request);
                rows.insert(rows.end(), list->rows.begin(), list->rows.end());
                if (!list->next)
                    return rows;
                request.cursor = *list->next;
            }
        };
        int count = 0;
        int rootsAndBelow = 0;
        for (const auto &root : childrenOf(std::nullopt)) {
            rootsAndBelow += 1 + root.descendantsCount;
            waiting.push_back(root);
        }
        while (!waiting.empty()) {
            const PageRow row = waiting.back();
            waiting.pop_back();
            ++count;
            for (const auto &child : childrenOf(row.id)) {
                QCOMPARE(*child.parent, row.id);
                waiting.push_back(child);
            }
        }
        QCOMPARE(count, 550);
        QCOMPARE(rootsAndBelow, 550);
    }

    void accessIsInheritedFromTheNearestGrant()
    {
        GrantRepository grants(*m_test->store);
        const auto zapier = m_test->connection(QStringLiteral("Zapier"));
        const auto nightly = m_test->connection(QStringLiteral("Nightly export"));
        const auto product = page(QStringLiteral("Product"));
        const auto roadmap = page(QStringLiteral("Roadmap 2027"));
        const auto finance = page(QStringLiteral("Finance"));
        QCOMPARE(grants.access(product.id, zapier.id)->kind, PageAccess::Kind::Direct);
        QCOMPARE(grants.access(roadmap.id, zapier.id)->kind, PageAccess::Kind::Inherited);
        QCOMPARE(*grants.access(roadmap.id, zapier.id)->from, product.id);
        QCOMPARE(grants.access(finance.id, zapier.id)->kind, PageAccess::Kind::None);
        QCOMPARE(*grants.access(roadmap.id, nightly.id)->from, page(QStringLiteral("Company")).id);
        QCOMPARE(grants.reach(m_test->demo.northwind, nightly.id)->pages, 550);
        QCOMPARE(grants.reach(m_test->demo.northwind, nightly.id)->roots, 4);
        // Lead intake lies below Customers: granted as well, but no root and not counted twice.
        const auto reach = grants.reach(m_test->demo.northwind, zapier.id);
        QCOMPARE(reach->directPages, 3);
        QCOMPARE(reach->roots, 2);
        QCOMPARE(reach->pages,
            product.descendantsCount + page(QStringLiteral("Customers")).descendantsCount + 2);
    }

    void searchFindsPartsOfTitles()
    {
        PageRepository pages(*m_test->store);
        QCOMPARE(pages.search(m_test->demo.northwind, QStringLiteral("OADMA"), {})->rows.size(),
            size_t(1));
        QVERIFY(pages.search(m_test->demo.northwind, QStringLiteral("on"), {})->rows.size() > 5);
        QVERIFY(pages.search(m_test->demo.northwind, QStringLiteral("\"quoted\" OR *"), {})
                    ->rows.empty());
        QVERIFY(pages.search(m_test->demo.labs, QStringLiteral("roadmap"), {})->rows.empty());
        std::vector<PageRow> rows;
        PageRequest request{.size = 4};
        for (;;) {
            const auto list
                = pages.search(m_test->demo.northwind, QStringLiteral("release"), request);
            rows.insert(rows.end(), list->rows.begin(), list->rows.end());
            if (!list->next)
                break;
            request.cursor = *list->next;
        }
        QCOMPARE(rows.size(),
            pages.search(m_test->demo.northwind, QStringLiteral("release"), {})->rows.size());
        QVERIFY(rows.size() > 8);
    }

    void sameGrantTwiceIsAConflict()
    {
        auto transaction = Transaction::begin(*m_test->store);
        const auto again
            = GrantRepository(*m_test->store)
                  .create(*transaction,
                      {.page = page(QStringLiteral("Company")).id,
                          .connection = m_test->connection(QStringLiteral("Nightly export")).id,
                          .grantedBy = m_test->demo.ada});
        QCOMPARE(again.error().kind, ApiError::Kind::Conflict);
    }

    void brokenCountersAreFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("users") << QStringLiteral(
            "UPDATE connection_spaces SET users_count = users_count + 1 WHERE name_key = 'zapier'");
        QTest::newRow("pages") << QStringLiteral(
            "UPDATE connection_spaces SET direct_pages_count = 9 WHERE name_key = 'zapier'");
        QTest::newRow("descendants")
            << QStringLiteral("UPDATE pages SET descendants_count = 7 WHERE title = 'Handbook'");
        QTest::newRow("ancestors")
            << QStringLiteral("UPDATE page_ancestors SET depth = 5 WHERE page = 3 AND depth = 1");
        QTest::newRow("half in the trash")
            << QStringLiteral("UPDATE pages SET in_trash = 1 WHERE title = 'Handbook'");
        QTest::newRow("people") << QStringLiteral("UPDATE membership_counts SET count = 1 WHERE "
                                                  "role_rank = 1 AND state_rank = 0 AND count > 5");
        QTest::newRow("copied name") << QStringLiteral(
            "UPDATE connection_spaces SET added_by_key = '' WHERE name_key = 'zapier'");
        QTest::newRow("sealed token")
            << QStringLiteral("UPDATE tokens SET sealed = x'00' WHERE id = (SELECT id FROM tokens "
                              "WHERE kind = 'api' LIMIT 1)");
    }
    void brokenCountersAreFound()
    {
        QFETCH(QString, sql);
        TestStore test(DemoOptions{});
        QCOMPARE(checkStore(*test.store)->problems, QStringList{});
        QVERIFY(bool(test.store->run(sql)));
        QVERIFY(!checkStore(*test.store)->problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPageRepository)
#include "tst_pagerepository.moc"
