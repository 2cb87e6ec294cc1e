// SPDX-License-Identifier: MIT
#include "app/workspace/admin/adminobjects.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace GatehouseWorkspace;

namespace {

const UserId personId(QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001"));
const UserId someBotId(QStringLiteral("bbbbbbbb-0000-4000-8000-000000000002"));
const ConnectionId connectionId(QStringLiteral("cccccccc-0000-4000-8000-000000000003"));
constexpr Millis noon = 1795262400000; // 2026-11-21T12:00:00Z

ConnectionRow bare()
{
    return {.id = connectionId,
        .name = QStringLiteral("Export"),
        .addedBy = {.id = personId, .name = QStringLiteral("Ada")},
        .addedAt = noon};
}

template <class Write>
QByteArray written(Write write)
{
    JsonWriter json;
    write(json);
    return json.take();
}

} // namespace

class TestAdminObjects final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConnectionWithNothingOptional()
    {
        QCOMPARE(written([](JsonWriter &json) { writeConnection(json, bare()); }),
            QByteArray(
                R"({"object":"connection","id":"cccccccc-0000-4000-8000-000000000003","bot_id":null,)"
                R"("name":"Export","icon":null,"kind":"internal","first_party":false,)"
                R"("developer":{"name":null,"website":null,"support":null,"install_url":null},)"
                R"("registered_by":null,"listing":"unlisted","installation_scope":"workspace",)"
                R"("workspace_ids":[],"client_id":null,"redirect_uris":[],"capabilities":{)"
                R"("read_content":true,"update_content":false,"insert_content":false,)"
                R"("read_comments":false,"insert_comments":false,"user_information":"none"},)"
                R"("added_by":{"id":"aaaaaaaa-0000-4000-8000-000000000001","name":"Ada",)"
                R"("state":"active"},"added_at":"2026-11-21T12:00:00.000Z","last_used_at":null,)"
                R"("token":null,"status":"active","approved":true,"only_owners_manage_pages":false,)"
                R"("users_count":0,"direct_pages_count":0,"restorable_until":null})"));
    }

    void aConnectionWithEverything()
    {
        ConnectionRow row = bare();
        row.botId = someBotId;
        row.icon = QStringLiteral("🌙");
        row.kind = ConnectionKind::Public;
        row.developer = {.name = QStringLiteral("Acme"),
            .website = QStringLiteral("https://acme.example"),
            .support = QStringLiteral("help@acme.example"),
            .installUrl = QStringLiteral("https://acme.example/i")};
        row.registeredBy = PersonReference{
            .id = personId, .name = QStringLiteral("Ada"), .state = PersonState::Left};
        row.scope = InstallationScope::Selected;
        row.workspaceIds = QStringList{QStringLiteral("w")};
        row.clientId = QStringLiteral("c");
        row.redirectUris = QStringList{QStringLiteral("https://a"), QStringLiteral("https://b")};
        row.lastUsedAt = noon + 1;
        row.token = TokenDates{.createdAt = noon, .expiresAt = noon + 2};
        row.status = ConnectionStatus::Disconnected;
        row.restorableUntil = noon + 3;
        row.usersCount = 4;
        const QJsonObject json = QJsonDocument::fromJson(written([&row](JsonWriter &out) {
            writeConnection(out, row);
        })).object();
        const auto text = [&json](const char *key) { return json.value(QLatin1String(key)); };
        QCOMPARE(text("bot_id").toString(), someBotId.toString());
        QCOMPARE(text("icon").toString(), QStringLiteral("🌙"));
        QCOMPARE(text("developer").toObject().value(QLatin1String("install_url")).toString(),
            QStringLiteral("https://acme.example/i"));
        QCOMPARE(text("registered_by").toObject().value(QLatin1String("state")).toString(),
            QStringLiteral("left"));
        QCOMPARE(text("installation_scope").toString(), QStringLiteral("selected"));
        QCOMPARE(text("redirect_uris").toArray().size(), 2);
        QCOMPARE(text("last_used_at").toString(), QStringLiteral("2026-11-21T12:00:00.001Z"));
        QCOMPARE(text("token").toObject().value(QLatin1String("expires_at")).toString(),
            QStringLiteral("2026-11-21T12:00:00.002Z"));
        QCOMPARE(text("status").toString(), QStringLiteral("disconnected"));
        QCOMPARE(text("restorable_until").toString(), QStringLiteral("2026-11-21T12:00:00.003Z"));
        QCOMPARE(text("users_count").toInt(), 4);
    }

    void aPersonAndABot()
    {
        UserRow person{.id = personId,
            .name = QStringLiteral("Ada"),
            .email = QStringLiteral("ada@example.org"),
            .emailVerified = false,
            .role = Role::Guest,
            .state = PersonState::Suspended};
        QCOMPARE(written([&](JsonWriter &json) { writeAdminUser(json, person); }),
            QByteArray(R"({"object":"user","id":"aaaaaaaa-0000-4000-8000-000000000001",)"
                       R"("type":"person","name":"Ada","avatar_url":null,)"
                       R"("person":{"email":"ada@example.org","email_verified":false},)"
                       R"("role":"guest","state":"suspended"})"));
        UserRow bot{.type = UserType::Bot,
            .id = someBotId,
            .name = QStringLiteral("Export"),
            .avatarUrl = QStringLiteral("https://x.org/b.png"),
            .connection = connectionId};
        QCOMPARE(written([&](JsonWriter &json) { writeAdminUser(json, bot); }),
            QByteArray(R"({"object":"user","id":"bbbbbbbb-0000-4000-8000-000000000002",)"
                       R"("type":"bot","name":"Export","avatar_url":"https://x.org/b.png",)"
                       R"("connection_id":"cccccccc-0000-4000-8000-000000000003"})"));
    }

    void aSpaceOfAPersonAndOfTheOrganization()
    {
        WorkspaceRow row{.id = WorkspaceId(QStringLiteral("w")),
            .name = QStringLiteral("Acme"),
            .plan = Plan::Enterprise,
            .createdAt = noon,
            .ownRole = Role::Member,
            .peopleCount = 3,
            .connectionsCount = 2};
        QCOMPARE(written([&](JsonWriter &json) { writeSpace(json, row); }),
            QByteArray(R"({"object":"space","id":"w","name":"Acme","icon":null,)"
                       R"("plan":"enterprise","role":"member",)"
                       R"("created_at":"2026-11-21T12:00:00.000Z",)"
                       R"("counts":{"people":3,"connections":2}})"));
        row.ownRole.reset();
        QVERIFY(written([&](JsonWriter &json) {
            writeSpace(json, row);
        }).contains(R"("role":"owner")"));
    }

    void aUserOfAConnection()
    {
        const ConnectionUserRow row{.id = InstallationId(QStringLiteral("i")),
            .botId = someBotId,
            .user = {.id = personId, .name = QStringLiteral("Ada")},
            .installedAt = noon,
            .via = Via::Token,
            .directPagesCount = 2};
        QCOMPARE(written([&](JsonWriter &json) { writeConnectionUser(json, row); }),
            QByteArray(
                R"({"object":"connection_user","id":"i",)"
                R"("bot_id":"bbbbbbbb-0000-4000-8000-000000000002","user":{"object":"user",)"
                R"("id":"aaaaaaaa-0000-4000-8000-000000000001","type":"person","name":"Ada",)"
                R"("avatar_url":null,"person":{"email":"","email_verified":false},)"
                R"("role":null,"state":null},"installed_at":"2026-11-21T12:00:00.000Z",)"
                R"("via":"token","last_used_at":null,"direct_pages_count":2,"ends_at":null})"));
    }

    void counts()
    {
        QCOMPARE(written([](JsonWriter &json) {
            writeConnectionCounts(json,
                {.active = 1,
                    .notApproved = 2,
                    .ownerLeft = 3,
                    .tokenExpired = 4,
                    .disconnected = 5,
                    .all = 6});
        }),
            QByteArray(R"({"active":1,"disconnected":5,"token_expired":4,"not_approved":2,)"
                       R"("owner_left":3,"all":6})"));
    }
};

QTEST_GUILESS_MAIN(TestAdminObjects)
#include "tst_adminobjects.moc"
