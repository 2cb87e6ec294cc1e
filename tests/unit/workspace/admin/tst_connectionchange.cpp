// SPDX-License-Identifier: MIT
// PATCH of a connection (product.md, 14, and handing over).
#include "tests/unit/workspace/admin/admincaller.h"

using namespace GatehouseWorkspace;

class TestConnectionChange final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_nightly = QStringLiteral("Nightly export");

    AdminCaller::Answered patch(
        const QString &name, const QJsonObject &body, const QByteArray &token = {})
    {
        return m_admin->ask(
            {.method = Method::Patch, .path = m_admin->pathOf(name), .body = body, .token = token});
    }
    //! A public connection registered here, installed by the member.
    ConnectionRow ownPublic()
    {
        ConnectionId id;
        m_admin->write([&](Transaction &transaction) {
            const auto made = ConnectionRepository(*m_admin->test.store)
                                  .create(transaction,
                                      {.workspace = m_admin->test.demo.northwind,
                                          .name = QStringLiteral("Own app"),
                                          .kind = ConnectionKind::Public,
                                          .registeredBy = m_admin->test.demo.ada,
                                          .redirectUris = {QStringLiteral("https://a.example/cb")},
                                          .addedBy = m_admin->test.demo.ada});
            QVERIFY(bool(made));
            id = *made;
            QVERIFY(bool(InstallationRepository(*m_admin->test.store)
                             .create(transaction,
                                 {.workspace = m_admin->test.demo.northwind,
                                     .connection = id,
                                     .person = m_admin->memberId})));
        });
        return *ConnectionRepository(*m_admin->test.store).find(m_admin->test.demo.northwind, id);
    }

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void whatIsNamedChangesAndUndoGivesItBack()
    {
        const ConnectionRow before = m_admin->test.connection(m_nightly);
        const qint64 events = m_admin->eventCount();
        const auto answer = patch(m_nightly,
            {{QStringLiteral("name"), QStringLiteral("Nightly copy")},
                {QStringLiteral("developer"),
                    QJsonObject{{QStringLiteral("support"), QStringLiteral("help@example.com")}}},
                {QStringLiteral("only_owners_manage_pages"), true}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("name"), QStringLiteral("Nightly copy"));
        QCOMPARE(m_admin->eventCount(), events + 1);
        const ConnectionRow after = m_admin->test.connection(QStringLiteral("Nightly copy"));
        QCOMPARE(after.developer.support, QStringLiteral("help@example.com"));
        QCOMPARE(after.developer.name, before.developer.name);
        QVERIFY(after.onlyOwnersManagePages);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(
            event.value(QLatin1String("before")).toObject().value(QLatin1String("name")).toString(),
            m_nightly);
        QCOMPARE(m_admin->undo(event).status, 200);
        const ConnectionRow undone = m_admin->test.connection(m_nightly);
        QCOMPARE(undone.developer.support, before.developer.support);
        QCOMPARE(undone.onlyOwnersManagePages, before.onlyOwnersManagePages);
    }

    void nothingNewIsNoEvent()
    {
        const qint64 events = m_admin->eventCount();
        QCOMPARE(patch(m_nightly, {{QStringLiteral("name"), m_nightly}}).status, 200);
        QCOMPARE(m_admin->eventCount(), events);
    }

    void undoIsRefusedWhenItChangedAgain()
    {
        patch(m_nightly, {{QStringLiteral("icon"), QStringLiteral("🚀")}});
        const QJsonObject event = m_admin->lastEvent();
        patch(m_nightly, {{QStringLiteral("icon"), QStringLiteral("🌞")}});
        const auto undo = m_admin->undo(event);
        QCOMPARE(undo.status, 409);
        QVERIFY(undo.text("message").contains(QLatin1String("icon")));
        QCOMPARE(m_admin->test.connection(m_nightly).icon, QStringLiteral("🌞"));
    }

    void capabilitiesOfAnInternalOneWorkAtOnce()
    {
        const ConnectionRow row = m_admin->test.connection(m_nightly);
        const QByteArray token
            = TokenRepository(*m_admin->test.store).reveal(row.workspace, row.id)->reveal();
        const AdminCaller::Told users{.path = QStringLiteral("/v1/users"), .token = token};
        QCOMPARE(m_admin->ask(users).status, 200);
        const auto answer = patch(m_nightly,
            {{QStringLiteral("capabilities"),
                QJsonObject{{QStringLiteral("user_information"), QStringLiteral("none")}}}});
        QCOMPARE(answer.status, 200);
        QVERIFY(m_admin->test.connection(m_nightly).capabilities.updateContent);
        QCOMPARE(m_admin->ask(users).status, 403);
    }

    void capabilitiesOfAPublicOneWaitForTheNextConsent()
    {
        const ConnectionRow row = ownPublic();
        const auto installed
            = InstallationRepository(*m_admin->test.store)
                  .list({.workspace = row.workspace, .connection = row.id, .page = {}});
        const QByteArray token = m_admin->mint({.kind = TokenKind::OAuthAccess,
            .workspace = row.workspace,
            .connection = row.id,
            .installation = installed->rows[0].id});
        QCOMPARE(patch(QStringLiteral("Own app"),
                     {{QStringLiteral("capabilities"),
                         QJsonObject{{QStringLiteral("read_content"), false},
                             {QStringLiteral("update_content"), true}}}})
                     .status,
            200);
        const auto actor = TokenRepository(*m_admin->test.store).authenticate(token);
        QVERIFY(bool(actor));
        QVERIFY(actor->capabilities.readContent);
        QVERIFY(!actor->capabilities.updateContent);
    }

    void itIsHandedOverToSomebodyActive()
    {
        const auto person = [](const UserId &id) {
            return QJsonObject{{QStringLiteral("added_by"), id.toString()}};
        };
        QCOMPARE(
            patch(m_nightly, person(UserId(QStringLiteral("11111111-1111-4111-8111-111111111111"))))
                .status,
            400);
        const auto left
            = PersonRepository(*m_admin->test.store)
                  .list({.workspace = m_admin->test.demo.northwind, .state = PersonState::Left});
        QVERIFY(!left->rows.empty());
        QCOMPARE(patch(m_nightly, person(left->rows[0].id)).status, 400);
        const auto answer = patch(m_nightly, person(m_admin->memberId));
        QCOMPARE(answer.status, 200);
        QCOMPARE(m_admin->test.connection(m_nightly).addedBy.id, m_admin->memberId);
        // It is the member's now.
        QCOMPARE(m_admin
                     ->ask({.method = Method::Post,
                         .path = m_admin->pathOf(m_nightly, QStringLiteral("/token/reveal")),
                         .token = m_admin->member})
                     .status,
            200);
        // Who gives it away loses it, and may think better of it.
        QCOMPARE(patch(m_nightly, person(m_admin->test.demo.ada), m_admin->member).status, 200);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(m_admin->undo(event, m_admin->member).status, 200);
        QCOMPARE(m_admin->test.connection(m_nightly).addedBy.id, m_admin->memberId);
    }

    void whatAKindDoesNotHaveIsRefused()
    {
        QCOMPARE(patch(m_nightly,
                     {{QStringLiteral("redirect_uris"),
                         QJsonArray{QStringLiteral("https://a.example/cb")}}})
                     .status,
            400);
        ownPublic();
        QCOMPARE(patch(QStringLiteral("Own app"), {{QStringLiteral("redirect_uris"), QJsonArray{}}})
                     .status,
            400);
        QCOMPARE(patch(QStringLiteral("Own app"),
                     {{QStringLiteral("added_by"), m_admin->memberId.toString()}})
                     .status,
            400);
        QCOMPARE(patch(m_nightly, {{QStringLiteral("name"), QStringLiteral("  ")}}).status, 400);
    }

    void aPartnersConnectionIsThePartners()
    {
        QCOMPARE(patch(QStringLiteral("Zapier"), {{QStringLiteral("name"), QStringLiteral("Mine")}})
                     .status,
            403);
        QCOMPARE(
            patch(QStringLiteral("Zapier"), {{QStringLiteral("only_owners_manage_pages"), true}})
                .status,
            200);
    }

    void membersAndGuestsAreRefused()
    {
        ownPublic();
        // The member installed it, alone; that makes it nobody's to rename.
        QCOMPARE(patch(QStringLiteral("Own app"), {{QStringLiteral("name"), QStringLiteral("X")}},
                     m_admin->member)
                     .status,
            403);
        for (const QByteArray &caller : {m_admin->member, m_admin->guest})
            QCOMPARE(
                patch(m_nightly, {{QStringLiteral("name"), QStringLiteral("X")}}, caller).status,
                404);
        QCOMPARE(
            m_admin->ask({.path = QStringLiteral("/audit_log"), .token = m_admin->member}).status,
            403);
    }
};

QTEST_GUILESS_MAIN(TestConnectionChange)
#include "tst_connectionchange.moc"
