// SPDX-License-Identifier: MIT
#include "models/api/wire/connectioncodec.h"

#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/objectreader.h"

namespace Gatehouse::Wire {

namespace {

using namespace Qt::StringLiterals;

Connections::Status connectionStatus(const QString &name)
{
    if (name == "active"_L1)
        return Connections::Status::Active;
    if (name == "disconnected"_L1)
        return Connections::Status::Disconnected;
    if (name == "token_expired"_L1)
        return Connections::Status::TokenExpired;
    return Connections::Status::Unknown;
}

std::optional<Connections::Scope> connectionScope(const QString &name)
{
    if (name == "workspace"_L1)
        return Connections::Scope::Workspace;
    if (name == "any"_L1)
        return Connections::Scope::Any;
    if (name == "selected"_L1)
        return Connections::Scope::Selected;
    return {};
}

Connections::Via connectionVia(const QString &name)
{
    if (name == "token"_L1)
        return Connections::Via::Token;
    if (name == "owner"_L1)
        return Connections::Via::Owner;
    if (name == "console"_L1)
        return Connections::Via::Console;
    return Connections::Via::OAuth;
}

} // namespace

Result<Connection> decodeConnection(const QJsonObject &json)
{
    ObjectReader reader(json, "connection"_L1);
    reader.requireObjectType("connection"_L1);
    Connection connection{.id = ConnectionId(reader.required("id"_L1)),
        .botId = UserId(reader.text("bot_id"_L1)),
        .name = reader.required("name"_L1),
        .icon = reader.text("icon"_L1),
        .kind = connectionKind(reader.required("kind"_L1)),
        .firstParty = reader.optionalFlag("first_party"_L1).value_or(false),
        .registeredBy = optionalPerson(reader, "registered_by"_L1),
        .listing = connectionListing(reader.text("listing"_L1)),
        .scope = connectionScope(reader.text("installation_scope"_L1)),
        .workspaceIds = reader.texts("workspace_ids"_L1),
        .clientId = reader.text("client_id"_L1),
        .redirectUris = reader.texts("redirect_uris"_L1),
        .addedBy = optionalPerson(reader, "added_by"_L1),
        .addedAt = reader.time("added_at"_L1),
        .lastUsedAt = reader.time("last_used_at"_L1),
        .status = connectionStatus(reader.required("status"_L1)),
        .approved = reader.optionalFlag("approved"_L1),
        .onlyOwnersManagePages = reader.optionalFlag("only_owners_manage_pages"_L1).value_or(false),
        .usersCount = reader.optionalCount("users_count"_L1),
        .directPagesCount = reader.optionalCount("direct_pages_count"_L1),
        .restorableUntil = reader.time("restorable_until"_L1)};
    if (const auto part = reader.optionalObject("developer"_L1))
        connection.developer = decodeDeveloper(*part);
    if (const auto part = reader.optionalObject("capabilities"_L1))
        connection.capabilities = decodeCapabilities(*part);
    if (const auto part = reader.optionalObject("token"_L1)) {
        const ObjectReader token(*part, "token"_L1);
        connection.token = TokenDates{
            .createdAt = token.time("created_at"_L1), .expiresAt = token.time("expires_at"_L1)};
    }
    if (const auto problem = reader.problem())
        return *problem;
    return connection;
}

Result<ConnectionCounts> decodeConnectionCounts(const QJsonObject &json)
{
    const ObjectReader reader(json, "counts"_L1);
    const auto count = [&](QLatin1StringView key) { return reader.optionalCount(key).value_or(0); };
    return ConnectionCounts{.active = count("active"_L1),
        .notApproved = count("not_approved"_L1),
        .ownerLeft = count("owner_left"_L1),
        .tokenExpired = count("token_expired"_L1),
        .disconnected = count("disconnected"_L1)};
}

Result<ConnectionUser> decodeConnectionUser(const QJsonObject &json)
{
    ObjectReader reader(json, "connection_user"_L1);
    reader.requireObjectType("connection_user"_L1);
    ConnectionUser row{.id = InstallationId(reader.required("id"_L1)),
        .botId = UserId(reader.text("bot_id"_L1)),
        .installedAt = reader.time("installed_at"_L1),
        .via = connectionVia(reader.text("via"_L1)),
        .lastUsedAt = reader.time("last_used_at"_L1),
        .directPagesCount = reader.optionalCount("direct_pages_count"_L1).value_or(0),
        .endsAt = reader.time("ends_at"_L1)};
    const Result<Person> user = decodeAdminPerson(reader.requiredObject("user"_L1));
    if (user)
        row.user = *user;
    else
        reader.absorb("user"_L1, user.error());
    if (const auto problem = reader.problem())
        return *problem;
    return row;
}

Connections::Kind connectionKind(const QString &name)
{
    using Kind = Connections::Kind;
    for (const Kind kind : {Kind::Internal, Kind::Public, Kind::PersonalAccessToken,
             Kind::McpClient, Kind::LinkPreview})
        if (name == wireName(kind))
            return kind;
    return Kind::Unknown;
}

std::optional<Connections::Listing> connectionListing(const QString &name)
{
    if (name == "unlisted"_L1)
        return Connections::Listing::Unlisted;
    if (name == "in_review"_L1)
        return Connections::Listing::InReview;
    if (name == "listed"_L1)
        return Connections::Listing::Listed;
    return {};
}

Capabilities decodeCapabilities(const QJsonObject &json)
{
    const ObjectReader reader(json, "capabilities"_L1);
    const QString users = reader.text("user_information"_L1);
    const auto flag
        = [&](QLatin1StringView key) { return reader.optionalFlag(key).value_or(false); };
    return {.readContent = flag("read_content"_L1),
        .updateContent = flag("update_content"_L1),
        .insertContent = flag("insert_content"_L1),
        .readComments = flag("read_comments"_L1),
        .insertComments = flag("insert_comments"_L1),
        .userInformation = users == "with_email"_L1 ? Capabilities::UserInformation::WithEmail
            : users == "without_email"_L1           ? Capabilities::UserInformation::WithoutEmail
                                                    : Capabilities::UserInformation::None};
}

Developer decodeDeveloper(const QJsonObject &json)
{
    const ObjectReader developer(json, "developer"_L1);
    return {.name = developer.text("name"_L1),
        .website = QUrl(developer.text("website"_L1)),
        .support = developer.text("support"_L1),
        .installUrl = QUrl(developer.text("install_url"_L1))};
}

QString wireName(Connections::Kind kind)
{
    switch (kind) {
    case Connections::Kind::Unknown:
        return {};
    case Connections::Kind::Internal:
        return u"internal"_s;
    case Connections::Kind::Public:
        return u"public"_s;
    case Connections::Kind::PersonalAccessToken:
        return u"personal_access_token"_s;
    case Connections::Kind::McpClient:
        return u"mcp_client"_s;
    case Connections::Kind::LinkPreview:
        return u"link_preview"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Gatehouse::Wire
