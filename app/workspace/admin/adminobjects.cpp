// SPDX-License-Identifier: MIT
#include "app/workspace/admin/adminobjects.h"

#include <QDateTime>
#include <QTimeZone>

namespace GatehouseWorkspace {

namespace {

void writeTextOrNull(JsonWriter &json, const QString &text)
{
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

void writeTexts(JsonWriter &json, const QStringList &texts)
{
    json.beginArray();
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

void writeTokenDates(JsonWriter &json, const std::optional<TokenDates> &token)
{
    if (!token) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("created_at");
    writeTime(json, token->createdAt);
    json.key("expires_at");
    writeTime(json, token->expiresAt);
    json.endObject();
}

} // namespace

void writeDeveloper(JsonWriter &json, const Developer &developer)
{
    json.beginObject();
    json.key("name");
    writeTextOrNull(json, developer.name);
    json.key("website");
    writeTextOrNull(json, developer.website);
    json.key("support");
    writeTextOrNull(json, developer.support);
    json.key("install_url");
    writeTextOrNull(json, developer.installUrl);
    json.endObject();
}

void writeCapabilities(JsonWriter &json, const Capabilities &may)
{
    json.beginObject();
    json.key("read_content").value(may.readContent);
    json.key("update_content").value(may.updateContent);
    json.key("insert_content").value(may.insertContent);
    json.key("read_comments").value(may.readComments);
    json.key("insert_comments").value(may.insertComments);
    json.key("user_information").value(toText(may.userInformation));
    json.endObject();
}

void writeTime(JsonWriter &json, std::optional<Millis> time)
{
    if (!time) {
        json.null();
        return;
    }
    json.value(QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs));
}

void writePersonReference(JsonWriter &json, const std::optional<PersonReference> &person)
{
    if (!person) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("id").value(person->id.toString());
    json.key("name").value(person->name);
    json.key("state").value(toText(person->state));
    json.endObject();
}

void writeSpace(JsonWriter &json, const WorkspaceRow &workspace)
{
    json.beginObject();
    json.key("object").value(QLatin1String("space"));
    json.key("id").value(workspace.id.toString());
    json.key("name").value(workspace.name);
    json.key("icon");
    writeTextOrNull(json, workspace.icon);
    json.key("plan").value(toText(workspace.plan));
    json.key("role");
    if (workspace.ownRole)
        json.value(toText(*workspace.ownRole));
    else
        json.value(toText(Role::Owner));
    json.key("created_at");
    writeTime(json, workspace.createdAt);
    json.key("counts").beginObject();
    json.key("people").value(workspace.peopleCount);
    json.key("connections").value(workspace.connectionsCount);
    json.endObject();
    json.endObject();
}

void writeAdminUser(JsonWriter &json, const UserRow &user)
{
    json.beginObject();
    json.key("object").value(QLatin1String("user"));
    json.key("id").value(user.id.toString());
    json.key("type").value(toText(user.type));
    json.key("name").value(user.name);
    json.key("avatar_url");
    writeTextOrNull(json, user.avatarUrl);
    if (user.type == UserType::Bot) {
        json.key("connection_id");
        if (user.connection)
            json.value(user.connection->toString());
        else
            json.null();
    } else {
        json.key("person").beginObject();
        json.key("email").value(user.email);
        json.key("email_verified").value(user.emailVerified);
        json.endObject();
        json.key("role");
        if (user.role)
            json.value(toText(*user.role));
        else
            json.null();
        json.key("state");
        if (user.state)
            json.value(toText(*user.state));
        else
            json.null();
    }
    json.endObject();
}

void writeOpenConnection(JsonWriter &json, const ConnectionRow &connection, const QString &newToken)
{
    json.beginObject();
    json.key("object").value(QLatin1String("connection"));
    json.key("id").value(connection.id.toString());
    json.key("bot_id");
    if (connection.botId)
        json.value(connection.botId->toString());
    else
        json.null();
    json.key("name").value(connection.name);
    json.key("icon");
    writeTextOrNull(json, connection.icon);
    json.key("kind").value(toText(connection.kind));
    json.key("first_party").value(connection.firstParty);
    json.key("developer");
    writeDeveloper(json, connection.developer);
    json.key("registered_by");
    writePersonReference(json, connection.registeredBy);
    json.key("listing").value(toText(connection.listing));
    json.key("installation_scope").value(toText(connection.scope));
    json.key("workspace_ids");
    writeTexts(json, connection.workspaceIds);
    json.key("client_id");
    writeTextOrNull(json, connection.clientId);
    json.key("redirect_uris");
    writeTexts(json, connection.redirectUris);
    json.key("capabilities");
    writeCapabilities(json, connection.capabilities);
    json.key("added_by");
    writePersonReference(json, connection.addedBy);
    json.key("added_at");
    writeTime(json, connection.addedAt);
    json.key("last_used_at");
    writeTime(json, connection.lastUsedAt);
    json.key("token");
    if (newToken.isEmpty())
        writeTokenDates(json, connection.token);
    else
        json.value(newToken);
    json.key("status").value(toText(connection.status));
    json.key("approved").value(connection.approved);
    json.key("only_owners_manage_pages").value(connection.onlyOwnersManagePages);
    json.key("users_count").value(connection.usersCount);
    json.key("direct_pages_count").value(connection.directPagesCount);
    json.key("restorable_until");
    writeTime(json, connection.restorableUntil);
}

void writeConnection(JsonWriter &json, const ConnectionRow &connection)
{
    writeOpenConnection(json, connection);
    json.endObject();
}

void writeConnectionUser(JsonWriter &json, const ConnectionUserRow &row)
{
    json.beginObject();
    json.key("object").value(QLatin1String("connection_user"));
    json.key("id").value(row.id.toString());
    json.key("bot_id").value(row.botId.toString());
    json.key("user");
    writeAdminUser(json, row.user);
    json.key("installed_at");
    writeTime(json, row.installedAt);
    json.key("via").value(toText(row.via));
    json.key("last_used_at");
    writeTime(json, row.lastUsedAt);
    json.key("direct_pages_count").value(row.directPagesCount);
    json.key("ends_at");
    writeTime(json, row.endsAt);
    json.endObject();
}

void writeConnectionCounts(JsonWriter &json, const ConnectionCounts &counts)
{
    json.beginObject();
    json.key("active").value(counts.active);
    json.key("disconnected").value(counts.disconnected);
    json.key("token_expired").value(counts.tokenExpired);
    json.key("not_approved").value(counts.notApproved);
    json.key("owner_left").value(counts.ownerLeft);
    json.key("all").value(counts.all);
    json.endObject();
}

} // namespace GatehouseWorkspace
