// SPDX-License-Identifier: MIT
#include "app/workspace/notion/userobject.h"

#include <QTest>

using namespace GatehouseWorkspace;

namespace {

const UserId adaId(QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001"));
const UserId botId(QStringLiteral("bbbbbbbb-0000-4000-8000-000000000002"));
const WorkspaceId acmeId(QStringLiteral("cccccccc-0000-4000-8000-000000000003"));

#define ADA "\"object\":\"user\",\"id\":\"aaaaaaaa-0000-4000-8000-000000000001\""
#define BOT "\"object\":\"user\",\"id\":\"bbbbbbbb-0000-4000-8000-000000000002\""
#define ADA_BODY ",\"name\":\"Ada\",\"avatar_url\":null,\"type\":\"person\",\"person\":"
#define BOT_BODY                                                                                   \
    ",\"name\":\"Export\",\"avatar_url\":\"https://x.org/b.png\",\"type\":\"bot\",\"bot\":"

UserRow ada()
{
    return {.id = adaId,
        .name = QStringLiteral("Ada"),
        .email = QStringLiteral("ada@example.org"),
        .emailVerified = true};
}

UserRow bot()
{
    return {.type = UserType::Bot,
        .id = botId,
        .name = QStringLiteral("Export"),
        .avatarUrl = QStringLiteral("https://x.org/b.png")};
}

QByteArray written(const UserRow &user, UserDetail detail, const OwnBot *own = nullptr)
{
    JsonWriter json;
    writeUser(json, user, detail, own);
    return json.take();
}

} // namespace

class TestUserObject final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void personsByDetail()
    {
        QCOMPARE(written(ada(), UserDetail::WithEmail),
            QByteArray(
                "{" ADA ADA_BODY "{\"email\":\"ada@example.org\",\"email_verified\":true}}"));
        QCOMPARE(written(ada(), UserDetail::WithoutEmail), QByteArray("{" ADA ADA_BODY "{}}"));
        QCOMPARE(written(ada(), UserDetail::Partial), QByteArray("{" ADA "}"));
    }

    void namelessPeopleHaveANullName()
    {
        UserRow nameless = ada();
        nameless.name.clear();
        QVERIFY(written(nameless, UserDetail::WithoutEmail).contains("\"name\":null,"));
    }

    void otherBotsAreEmpty()
    {
        const OwnBot other{.id = adaId, .workspace = acmeId};
        QCOMPARE(written(bot(), UserDetail::WithEmail), QByteArray("{" BOT BOT_BODY "{}}"));
        QCOMPARE(written(bot(), UserDetail::WithEmail, &other), QByteArray("{" BOT BOT_BODY "{}}"));
    }

    void theOwnBotOfAnInternalConnection()
    {
        const OwnBot own{.id = botId,
            .workspace = acmeId,
            .workspaceName = QStringLiteral("Acme"),
            .plan = Plan::Business};
        for (const UserDetail detail :
            {UserDetail::Partial, UserDetail::WithoutEmail, UserDetail::WithEmail}) {
            QCOMPARE(written(bot(), detail, &own),
                QByteArray(
                    "{" BOT BOT_BODY "{\"owner\":{\"type\":\"workspace\",\"workspace\":true},"
                    "\"workspace_name\":\"Acme\","
                    "\"workspace_id\":\"cccccccc-0000-4000-8000-000000000003\","
                    "\"workspace_limits\":{\"max_file_upload_size_in_bytes\":5368709120}}}"));
        }
    }

    void theOwnBotOfAnInstallation()
    {
        OwnBot own{.id = botId,
            .workspace = acmeId,
            .workspaceName = QStringLiteral("Acme"),
            .plan = Plan::Free,
            .owner = ada()};
        const auto ownerFor = [&own](const QByteArray &user) {
            return QByteArray("{" BOT BOT_BODY "{\"owner\":{\"type\":\"user\",\"user\":") + user
                + "},\"workspace_name\":\"Acme\","
                  "\"workspace_id\":\"cccccccc-0000-4000-8000-000000000003\","
                  "\"workspace_limits\":{\"max_file_upload_size_in_bytes\":5242880}}}";
        };
        QCOMPARE(written(bot(), UserDetail::Partial, &own), ownerFor("{" ADA "}"));
        QCOMPARE(written(bot(), UserDetail::WithoutEmail, &own), ownerFor("{" ADA ADA_BODY "{}}"));
        QCOMPARE(written(bot(), UserDetail::WithEmail, &own),
            ownerFor("{" ADA ADA_BODY "{\"email\":\"ada@example.org\",\"email_verified\":true}}"));
    }
};

QTEST_GUILESS_MAIN(TestUserObject)
#include "tst_userobject.moc"
