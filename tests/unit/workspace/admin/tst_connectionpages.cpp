// SPDX-License-Identifier: MIT
// Pages of connections and connections of pages (product.md, 10).
#include "app/workspace/store/pageaccessrepository.h"
#include "tests/unit/workspace/admin/admincaller.h"

#include <QSet>
#include <QUrl>

using namespace GatehouseWorkspace;

class TestConnectionPages final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_nightly = QStringLiteral("Nightly export");
    const QString m_zapier = QStringLiteral("Zapier");
    PageRow m_root;
    PageRow m_child;

    QJsonArray everything(const QString &path)
    {
        QJsonArray rows;
        QString cursor;
        do {
            const auto answer = m_admin->ask({.path
                = path + (cursor.isEmpty() ? QString() : QStringLiteral("&cursor=") + cursor)});
            if (answer.status != 200)
                return {};
            for (const QJsonValue &row : answer.results())
                rows.append(row);
            cursor = answer.text("next_cursor");
        } while (!cursor.isEmpty() && rows.size() < 10000);
        return rows;
    }
    QStringList idsOf(const QJsonArray &rows)
    {
        QStringList ids;
        for (const QJsonValue &row : rows)
            ids << row.toObject().value(QLatin1String("id")).toString();
        return ids;
    }
    QString pair(const PageRow &page, const QString &connection)
    {
        return QStringLiteral("/pages/%1/connections/%2")
            .arg(page.id.toString(), m_admin->test.connection(connection).id.toString());
    }
    //! An internal connection that nothing was given to.
    QString bare()
    {
        const QString name = QStringLiteral("Bare");
        m_admin->write([&](Transaction &transaction) {
            QVERIFY(bool(ConnectionRepository(*m_admin->test.store)
                             .create(transaction,
                                 {.workspace = m_admin->test.demo.northwind,
                                     .name = name,
                                     .addedBy = m_admin->test.demo.ada})));
        });
        return name;
    }

private Q_SLOTS:
    void init()
    {
        m_admin = std::make_unique<AdminCaller>();
        PageRepository pages(*m_admin->test.store);
        const WorkspaceId space = m_admin->test.demo.northwind;
        const auto roots = pages.children(space, std::nullopt, {});
        for (const PageRow &root : roots->rows) {
            if (root.descendantsCount > 0 && !root.privateOwner) {
                m_root = root;
                break;
            }
        }
        m_child = pages.children(space, m_root.id, {})->rows.at(0);
    }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void directAndEffectivePagesComeToTheirEnd()
    {
        const ConnectionRow row = m_admin->test.connection(m_nightly);
        const QString path = m_admin->pathOf(m_nightly, QStringLiteral("/pages?page_size=7"));
        const QStringList direct = idsOf(everything(path));
        QCOMPARE(direct.size(), row.directPagesCount);
        QCOMPARE(QSet<QString>(direct.begin(), direct.end()).size(), direct.size());

        const auto reach = GrantRepository(*m_admin->test.store).reach(row.workspace, row.id);
        const QJsonArray rows = everything(path + QStringLiteral("&effective=true"));
        const QStringList effective = idsOf(rows);
        QCOMPARE(effective.size(), reach->pages);
        QCOMPARE(QSet<QString>(effective.begin(), effective.end()).size(), effective.size());
        int inherited = 0;
        for (const QJsonValue &page : rows) {
            const QJsonObject object = page.toObject();
            const bool here = object.value(QLatin1String("source")) == QLatin1String("direct");
            QCOMPARE(object.value(QLatin1String("inherited_from")).isNull(), here);
            QCOMPARE(object.value(QLatin1String("inherited_from_title")).isNull(), here);
            inherited += here ? 0 : 1;
        }
        QCOMPARE(inherited, effective.size() - direct.size());
        const QJsonObject told
            = m_admin->ask({.path = path}).body.value(QLatin1String("reach")).toObject();
        QCOMPARE(told.value(QLatin1String("pages")).toInt(), reach->pages);
        QCOMPARE(told.value(QLatin1String("roots")).toInt(), reach->roots);
    }

    void theTreeOpensLevelByLevelAndFindsTitles()
    {
        const QString below = m_admin->pathOf(
            m_nightly, QStringLiteral("/pages?effective=true&parent_id=") + m_root.id.toString());
        const QJsonArray children = everything(below);
        QVERIFY(!children.isEmpty());
        QCOMPARE(children.at(0).toObject().value(QLatin1String("inherited_from")).toString(),
            m_root.id.toString());
        QCOMPARE(children.at(0).toObject().value(QLatin1String("inherited_from_title")).toString(),
            m_root.title);
        QCOMPARE(children.at(0)
                     .toObject()
                     .value(QLatin1String("parent"))
                     .toObject()
                     .value(QLatin1String("page_id"))
                     .toString(),
            m_root.id.toString());
        const QString word = m_child.title.left(5);
        const QStringList found = idsOf(everything(m_admin->pathOf(m_nightly,
            QStringLiteral("/pages?effective=true&q=")
                + QString::fromLatin1(QUrl::toPercentEncoding(word)))));
        QVERIFY(found.contains(m_child.id.toString()));
    }

    void thePageTreeSaysWhatIsOpenToWhom()
    {
        const QString id = m_admin->test.connection(m_nightly).id.toString();
        const QJsonArray roots = everything(QStringLiteral("/pages?connection_ids=") + id);
        QVERIFY(idsOf(roots).contains(m_root.id.toString()));
        const QJsonArray below = everything(
            QStringLiteral("/pages?connection_ids=%1&parent_id=%2").arg(id, m_root.id.toString()));
        const QJsonObject access
            = below.at(0).toObject().value(QLatin1String("connections")).toArray().at(0).toObject();
        QCOMPARE(access.value(QLatin1String("id")).toString(), id);
        QCOMPARE(access.value(QLatin1String("access")).toString(), QStringLiteral("inherited"));
        QCOMPARE(access.value(QLatin1String("inherited_from_title")).toString(), m_root.title);
        QCOMPARE(
            m_admin->ask({.path = QStringLiteral("/pages?connection_ids=nonsense")}).status, 400);
        QCOMPARE(
            m_admin->ask({.path = QStringLiteral("/pages"), .token = m_admin->guest}).status, 403);
    }

    void othersPrivatePagesAreNotThere()
    {
        PageId secret;
        m_admin->write([&](Transaction &transaction) {
            PageRepository pages(*m_admin->test.store);
            const auto page = pages.create(transaction,
                {.workspace = m_admin->test.demo.northwind,
                    .title = QStringLiteral("Quietly kept"),
                    .createdBy = m_admin->memberId,
                    .privateOwner = m_admin->memberId});
            QVERIFY(bool(page));
            secret = *page;
            QVERIFY(bool(GrantRepository(*m_admin->test.store)
                             .create(transaction,
                                 {.page = secret,
                                     .connection = m_admin->test.connection(m_nightly).id,
                                     .grantedBy = m_admin->memberId})));
        });
        const QString tree = QStringLiteral("/pages?q=quietly");
        QVERIFY(everything(tree).isEmpty());
        QCOMPARE(m_admin->ask({.path = tree, .token = m_admin->member}).results().size(), 1);
        const QString connections = QStringLiteral("/pages/%1/connections").arg(secret.toString());
        QCOMPARE(m_admin->ask({.path = connections}).status, 404);
        QCOMPARE(m_admin->ask({.path = connections, .token = m_admin->member}).results().size(), 1);
        // Who sees the connection sees that it reaches a page, and not which.
        const QJsonArray rows
            = everything(m_admin->pathOf(m_nightly, QStringLiteral("/pages?page_size=100")));
        const qsizetype at = idsOf(rows).indexOf(secret.toString());
        QVERIFY(at >= 0);
        QVERIFY(rows.at(at).toObject().value(QLatin1String("title")).isNull());
        // Nor is it found by its title.
        const QString found
            = m_admin->pathOf(m_nightly, QStringLiteral("/pages?effective=true&q=quietly"));
        QVERIFY(everything(found).isEmpty());
    }

    void addingOpensEverythingBelowAndUndoClosesIt()
    {
        const QString name = bare();
        const qint64 events = m_admin->eventCount();
        const auto answer = m_admin->ask({.method = Method::Put, .path = pair(m_root, name)});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("access"), QStringLiteral("direct"));
        QCOMPARE(m_admin->eventCount(), events + 1);
        const QJsonObject event = m_admin->lastEvent();
        const auto again = m_admin->ask({.method = Method::Put, .path = pair(m_root, name)});
        QCOMPARE(again.status, 200);
        QCOMPARE(m_admin->eventCount(), events + 1);
        const ConnectionRow row = m_admin->test.connection(name);
        QCOMPARE(GrantRepository(*m_admin->test.store).reach(row.workspace, row.id)->pages,
            m_root.descendantsCount + 1);
        const auto below = m_admin->ask(
            {.path = QStringLiteral("/pages/%1/connections").arg(m_child.id.toString())});
        QVERIFY(idsOf(below.results()).contains(row.id.toString()));
        QCOMPARE(m_admin->undo(event).status, 200);
        QCOMPARE(m_admin->test.connection(name).directPagesCount, 0);
    }

    void whatIsInheritedIsRemovedWhereItComesFrom()
    {
        const QString name = bare();
        m_admin->ask({.method = Method::Put, .path = pair(m_root, name)});
        const auto refused = m_admin->ask({.method = Method::Delete, .path = pair(m_child, name)});
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.text("message").contains(m_root.title));
        QCOMPARE(refused.body.value(QLatin1String("additional_data"))
                     .toObject()
                     .value(QLatin1String("inherited_from"))
                     .toString(),
            m_root.id.toString());
        const auto done = m_admin->ask({.method = Method::Delete, .path = pair(m_root, name)});
        QCOMPARE(done.status, 200);
        QCOMPARE(done.text("access"), QStringLiteral("none"));
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(m_admin->ask({.method = Method::Delete, .path = pair(m_root, name)}).status, 404);
        QCOMPARE(m_admin->undo(event).status, 200);
        QCOMPARE(m_admin->test.connection(name).directPagesCount, 1);
    }

    void removingFromAPageTakesUsersGrantsWithItAndUndoGivesThemBack()
    {
        const ConnectionRow before = m_admin->test.connection(m_zapier);
        const auto direct
            = GrantRepository(*m_admin->test.store).direct(before.workspace, before.id);
        PageRow page{.id = direct->front().page};
        QCOMPARE(
            m_admin->ask({.method = Method::Delete, .path = pair(page, m_zapier)}).status, 200);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(m_admin->test.connection(m_zapier).directPagesCount, before.directPagesCount - 1);
        // Somebody's access ends meanwhile: their grant cannot come back by itself.
        m_admin->ask({.method = Method::Delete,
            .path = m_admin->pathOf(m_zapier, QStringLiteral("/users"))});
        const QJsonObject revoked = m_admin->lastEvent();
        if (direct->front().installation)
            QCOMPARE(m_admin->undo(event).status, 409);
        QCOMPARE(m_admin->undo(revoked).status, 200);
        QCOMPARE(m_admin->undo(event).status, 200);
        QCOMPARE(m_admin->test.connection(m_zapier).directPagesCount, before.directPagesCount);
    }

    void membersManagePagesUnlessOnlyOwnersDo()
    {
        const QString name = bare();
        QCOMPARE(
            m_admin
                ->ask({.method = Method::Put, .path = pair(m_root, name), .token = m_admin->member})
                .status,
            200);
        m_admin->ask({.method = Method::Patch,
            .path = m_admin->pathOf(name),
            .body = {{QStringLiteral("only_owners_manage_pages"), true}}});
        const auto refused = m_admin->ask(
            {.method = Method::Delete, .path = pair(m_root, name), .token = m_admin->member});
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.body.value(QLatin1String("additional_data"))
                     .toObject()
                     .value(QLatin1String("reason"))
                     .toString(),
            QStringLiteral("policy"));
        QCOMPARE(m_admin
                     ->ask({.method = Method::Put,
                         .path = pair(m_root, m_nightly),
                         .token = m_admin->guest})
                     .status,
            404);
        QCOMPARE(m_admin->test.connection(name).directPagesCount, 1);
    }

    void disconnectedOnesAreNoConnectionsOfAPage()
    {
        const QString path = QStringLiteral("/pages/%1/connections").arg(m_child.id.toString());
        const QString id = m_admin->test.connection(m_nightly).id.toString();
        QVERIFY(idsOf(m_admin->ask({.path = path}).results()).contains(id));
        m_admin->ask({.method = Method::Delete, .path = m_admin->pathOf(m_nightly)});
        QVERIFY(!idsOf(m_admin->ask({.path = path}).results()).contains(id));
        QCOMPARE(
            m_admin->ask({.method = Method::Put, .path = pair(m_child, m_nightly)}).status, 409);
    }

    void noListScansATable()
    {
        const ConnectionRow row = m_admin->test.connection(m_nightly);
        m_admin->test.store = m_admin->test.open({});
        PageAccessRepository pages(*m_admin->test.store);
        for (const auto extent :
            {ConnectionPagesQuery::Extent::Direct, ConnectionPagesQuery::Extent::Effective}) {
            ConnectionPagesQuery query{.workspace = row.workspace,
                .connection = row.id,
                .extent = extent,
                .page = {.size = 1}};
            auto page = pages.pagesOf(query);
            QVERIFY(page && page->next);
            query.page.cursor = *page->next;
            QVERIFY(bool(pages.pagesOf(query)));
            query.page.cursor.clear();
            query.parent = m_root.id;
            QVERIFY(bool(pages.pagesOf(query)));
            query.parent.reset();
            query.text = QStringLiteral("plan");
            QVERIFY(bool(pages.pagesOf(query)));
        }
        QVERIFY(bool(pages.tree({.workspace = row.workspace, .page = {}})));
        QVERIFY(bool(pages.connectionsOf(row.workspace, m_child.id, {})));
        QVERIFY(bool(AuditRepository(*m_admin->test.store)
                         .list({.workspace = row.workspace, .connection = row.id, .page = {}})));
        int looked = 0;
        for (const QString &sql : m_admin->test.store->statementTexts()) {
            if (!sql.startsWith(QLatin1String("SELECT")))
                continue;
            Statement plan
                = m_admin->test.store->statement(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
            for (qsizetype i = sql.count(u'?'); i > 0; --i)
                plan.bindNull();
            QVERIFY2(bool(plan.run()), qPrintable(sql));
            while (plan.next()) {
                const QString detail = plan.text(3);
                const bool scans = detail.startsWith(QLatin1String("SCAN "))
                    && detail != QLatin1String("SCAN r") && detail != QLatin1String("SCAN k")
                    && !detail.contains(QLatin1String("VIRTUAL TABLE INDEX"))
                    && !detail.contains(QLatin1String("CONSTANT ROW"));
                QVERIFY2(!scans, qPrintable(detail + QStringLiteral(" in ") + sql));
            }
            ++looked;
        }
        QVERIFY(looked >= 8);
    }
};

QTEST_GUILESS_MAIN(TestConnectionPages)
#include "tst_connectionpages.moc"
