// SPDX-License-Identifier: MIT
// Several cells of pages and connections at once: preview, apply, undo.
#include "tests/unit/workspace/admin/admincaller.h"

using namespace GatehouseWorkspace;

class TestPageAccess final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    ConnectionRow m_bare;
    PageRow m_root;
    PageRow m_child;

    QJsonObject cell(const PageRow &page, const ConnectionRow &connection, const char *access)
    {
        return {{QStringLiteral("page_id"), page.id.toString()},
            {QStringLiteral("connection_id"), connection.id.toString()},
            {QStringLiteral("access"), QLatin1String(access)}};
    }
    AdminCaller::Answered ask(
        const char *call, const QJsonArray &changes, const QByteArray &token = {})
    {
        return m_admin->ask({.method = Method::Post,
            .path = QStringLiteral("/page_access/") + QLatin1String(call),
            .body = {{QStringLiteral("changes"), changes}},
            .token = token});
    }
    int pages(const ConnectionRow &row)
    {
        return GrantRepository(*m_admin->test.store).reach(row.workspace, row.id)->pages;
    }

private Q_SLOTS:
    void init()
    {
        m_admin = std::make_unique<AdminCaller>();
        Store &store = *m_admin->test.store;
        const WorkspaceId space = m_admin->test.demo.northwind;
        m_admin->write([&](Transaction &transaction) {
            QVERIFY(bool(ConnectionRepository(store).create(transaction,
                {.workspace = space,
                    .name = QStringLiteral("Bare"),
                    .addedBy = m_admin->test.demo.ada})));
        });
        m_bare = m_admin->test.connection(QStringLiteral("Bare"));
        const auto roots = PageRepository(store).children(space, std::nullopt, {});
        for (const PageRow &root : roots->rows) {
            if (root.descendantsCount > 0 && !root.privateOwner) {
                m_root = root;
                break;
            }
        }
        m_child = PageRepository(store).children(space, m_root.id, {})->rows.at(0);
    }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void thePreviewCountsEveryPageOnceAndChangesNothing()
    {
        const qint64 events = m_admin->eventCount();
        const auto answer
            = ask("preview", {cell(m_root, m_bare, "direct"), cell(m_child, m_bare, "direct")});
        QCOMPARE(answer.status, 200);
        const QJsonObject effect = answer.results().at(0).toObject();
        QCOMPARE(effect.value(QLatin1String("opened")).toInt(), m_root.descendantsCount + 1);
        QCOMPARE(effect.value(QLatin1String("closed")).toInt(), 0);
        QCOMPARE(effect.value(QLatin1String("pages")).toArray().size(), 2);
        QCOMPARE(pages(m_bare), 0);
        QCOMPARE(m_admin->eventCount(), events);
    }

    void closingARootKeepsWhatWasGivenBelow()
    {
        ask("apply", {cell(m_root, m_bare, "direct"), cell(m_child, m_bare, "direct")});
        const QJsonArray close{cell(m_root, m_bare, "none")};
        const QJsonObject effect = ask("preview", close).results().at(0).toObject();
        QCOMPARE(effect.value(QLatin1String("closed")).toInt(),
            m_root.descendantsCount - m_child.descendantsCount);
        const qint64 events = m_admin->eventCount();
        QCOMPARE(ask("apply", close).status, 200);
        QCOMPARE(m_admin->eventCount(), events + 1);
        QCOMPARE(pages(m_bare), m_child.descendantsCount + 1);
        QCOMPARE(ask("apply", close).status, 200);
        QCOMPARE(m_admin->eventCount(), events + 1);
    }

    void itIsAllOrNothingAndUndoneAsOne()
    {
        const ConnectionRow zapier = m_admin->test.connection(QStringLiteral("Zapier"));
        const int before = pages(zapier);
        const auto granted
            = GrantRepository(*m_admin->test.store).direct(zapier.workspace, zapier.id);
        const PageRow given{.id = granted->front().page};
        const QJsonArray changes{cell(m_root, m_bare, "direct"), cell(given, zapier, "none")};
        QCOMPARE(ask("apply", changes).status, 200);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(pages(m_bare), m_root.descendantsCount + 1);
        QVERIFY(pages(zapier) < before);
        // The second change is refused, so the first does not happen either.
        const auto refused
            = ask("apply", {cell(given, zapier, "direct"), cell(m_child, m_bare, "none")});
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.text("message").contains(m_root.title));
        QVERIFY(pages(zapier) < before);
        QCOMPARE(m_admin->undo(event).status, 200);
        QCOMPARE(pages(m_bare), 0);
        QCOMPARE(pages(zapier), before);
        QCOMPARE(m_admin->undo(event).status, 409);
    }

    void whatIsAsItShouldBeIsNoEvent()
    {
        const qint64 events = m_admin->eventCount();
        QCOMPARE(ask("apply", {cell(m_root, m_bare, "none")}).status, 200);
        QCOMPARE(m_admin->eventCount(), events);
        QCOMPARE(
            ask("apply", {cell(m_root, m_bare, "none"), cell(m_root, m_bare, "direct")}).status,
            400);
    }

    void guestsAreRefusedAndMembersObeyTheSetting()
    {
        const QJsonArray open{cell(m_root, m_bare, "direct")};
        QCOMPARE(ask("apply", open, m_admin->guest).status, 404);
        m_admin->ask({.method = Method::Patch,
            .path = m_admin->pathOf(QStringLiteral("Bare")),
            .body = {{QStringLiteral("only_owners_manage_pages"), true}}});
        QCOMPARE(ask("preview", open, m_admin->member).status, 403);
        QCOMPARE(ask("apply", open, m_admin->member).status, 403);
        QCOMPARE(pages(m_bare), 0);
    }
};

QTEST_GUILESS_MAIN(TestPageAccess)
#include "tst_pageaccess.moc"
