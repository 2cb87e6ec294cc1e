// SPDX-License-Identifier: MIT
#include "models/api/wire/adminrows.h"

#include <QJsonArray>

namespace Gatehouse {

namespace {

QJsonValue adminTime(const QDateTime &time)
{
    if (time.isNull())
        return QJsonValue::Null;
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue adminText(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <class T>
QJsonValue adminKnown(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue kindWord(Connections::Kind kind)
{
    using Kind = Connections::Kind;
    switch (kind) {
    case Kind::Unknown:
        return QJsonValue::Null;
    case Kind::Internal:
        return QStringLiteral("internal");
    case Kind::Public:
        return QStringLiteral("public");
    case Kind::PersonalAccessToken:
        return QStringLiteral("personal_access_token");
    case Kind::McpClient:
        return QStringLiteral("mcp_client");
    case Kind::LinkPreview:
        return QStringLiteral("link_preview");
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

QJsonValue statusWord(Connections::Status status)
{
    using Status = Connections::Status;
    switch (status) {
    case Status::Unknown:
        return QJsonValue::Null;
    case Status::Active:
        return QStringLiteral("active");
    case Status::Disconnected:
        return QStringLiteral("disconnected");
    case Status::TokenExpired:
        return QStringLiteral("token_expired");
    } // no default: the compiler names a forgotten status
    Q_UNREACHABLE();
}

QString listingWord(Connections::Listing listing)
{
    using Listing = Connections::Listing;
    switch (listing) {
    case Listing::Unlisted:
        return QStringLiteral("unlisted");
    case Listing::InReview:
        return QStringLiteral("in_review");
    case Listing::Listed:
        return QStringLiteral("listed");
    } // no default: the compiler names a forgotten listing
    Q_UNREACHABLE();
}

QString scopeWord(Connections::Scope scope)
{
    using Scope = Connections::Scope;
    switch (scope) {
    case Scope::Workspace:
        return QStringLiteral("workspace");
    case Scope::Any:
        return QStringLiteral("any");
    case Scope::Selected:
        return QStringLiteral("selected");
    } // no default: the compiler names a forgotten scope
    Q_UNREACHABLE();
}

QString stateWord(People::State state)
{
    using State = People::State;
    switch (state) {
    case State::Active:
        return QStringLiteral("active");
    case State::Suspended:
        return QStringLiteral("suspended");
    case State::Left:
        return QStringLiteral("left");
    } // no default: the compiler names a forgotten state
    Q_UNREACHABLE();
}

QString roleWord(People::Role role)
{
    using Role = People::Role;
    switch (role) {
    case Role::Owner:
        return QStringLiteral("owner");
    case Role::Member:
        return QStringLiteral("member");
    case Role::Guest:
        return QStringLiteral("guest");
    } // no default: the compiler names a forgotten role
    Q_UNREACHABLE();
}

QString userInformationWord(Capabilities::UserInformation information)
{
    using UserInformation = Capabilities::UserInformation;
    switch (information) {
    case UserInformation::None:
        return QStringLiteral("none");
    case UserInformation::WithoutEmail:
        return QStringLiteral("without_email");
    case UserInformation::WithEmail:
        return QStringLiteral("with_email");
    } // no default: the compiler names a forgotten word
    Q_UNREACHABLE();
}

QJsonValue referenceRow(const std::optional<PersonReference> &person)
{
    if (!person)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("id"), person->id.toString()},
        {QStringLiteral("name"), person->name},
        {QStringLiteral("state"), stateWord(person->state)}};
}

QJsonValue capabilitiesRow(const std::optional<Capabilities> &may)
{
    if (!may)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("read_content"), may->readContent},
        {QStringLiteral("update_content"), may->updateContent},
        {QStringLiteral("insert_content"), may->insertContent},
        {QStringLiteral("read_comments"), may->readComments},
        {QStringLiteral("insert_comments"), may->insertComments},
        {QStringLiteral("user_information"), userInformationWord(may->userInformation)}};
}

QJsonValue tokenRow(const std::optional<TokenDates> &token)
{
    if (!token)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("created_at"), adminTime(token->createdAt)},
        {QStringLiteral("expires_at"), adminTime(token->expiresAt)}};
}

template <class Tag>
QJsonValue adminId(const std::optional<Id<Tag>> &id)
{
    return id ? adminText(id->toString()) : QJsonValue::Null;
}

} // namespace

QJsonObject toAdminRow(const Connection &connection)
{
    const Developer &developer = connection.developer;
    return {
        {QStringLiteral("object"), QStringLiteral("connection")},
        {QStringLiteral("id"), connection.id.toString()},
        {QStringLiteral("bot_id"), adminText(connection.botId.toString())},
        {QStringLiteral("name"), connection.name},
        {QStringLiteral("icon"), adminText(connection.icon)},
        {QStringLiteral("kind"), kindWord(connection.kind)},
        {QStringLiteral("first_party"), connection.firstParty},
        {QStringLiteral("developer"),
            QJsonObject{{QStringLiteral("name"), adminText(developer.name)},
                {QStringLiteral("website"), adminText(developer.website.toString())},
                {QStringLiteral("support"), adminText(developer.support)},
                {QStringLiteral("install_url"), adminText(developer.installUrl.toString())}}},
        {QStringLiteral("registered_by"), referenceRow(connection.registeredBy)},
        {QStringLiteral("listing"),
            connection.listing ? QJsonValue(listingWord(*connection.listing)) : QJsonValue::Null},
        {QStringLiteral("installation_scope"),
            connection.scope ? QJsonValue(scopeWord(*connection.scope)) : QJsonValue::Null},
        {QStringLiteral("workspace_ids"), QJsonArray::fromStringList(connection.workspaceIds)},
        {QStringLiteral("client_id"), adminText(connection.clientId)},
        {QStringLiteral("redirect_uris"), QJsonArray::fromStringList(connection.redirectUris)},
        {QStringLiteral("capabilities"), capabilitiesRow(connection.capabilities)},
        {QStringLiteral("added_by"), referenceRow(connection.addedBy)},
        {QStringLiteral("added_at"), adminTime(connection.addedAt)},
        {QStringLiteral("last_used_at"), adminTime(connection.lastUsedAt)},
        {QStringLiteral("token"), tokenRow(connection.token)},
        {QStringLiteral("status"), statusWord(connection.status)},
        {QStringLiteral("approved"), adminKnown(connection.approved)},
        {QStringLiteral("only_owners_manage_pages"), connection.onlyOwnersManagePages},
        {QStringLiteral("users_count"), adminKnown(connection.usersCount)},
        {QStringLiteral("direct_pages_count"), adminKnown(connection.directPagesCount)},
        {QStringLiteral("restorable_until"), adminTime(connection.restorableUntil)},
    };
}

QJsonObject toAdminRow(const Person &person)
{
    const bool bot = person.type == People::Type::Bot;
    QJsonObject row{
        {QStringLiteral("object"), QStringLiteral("user")},
        {QStringLiteral("id"), person.id.toString()},
        {QStringLiteral("type"), bot ? QStringLiteral("bot") : QStringLiteral("person")},
        {QStringLiteral("name"), adminText(person.name)},
        {QStringLiteral("avatar_url"), adminText(person.avatar.toString())},
    };
    if (bot) {
        row.insert(QStringLiteral("connection_id"),
            person.connection ? adminText(person.connection->toString()) : QJsonValue::Null);
        return row;
    }
    QJsonObject details;
    if (person.email)
        details.insert(QStringLiteral("email"), *person.email);
    if (person.emailVerified)
        details.insert(QStringLiteral("email_verified"), *person.emailVerified);
    row.insert(QStringLiteral("person"), details);
    row.insert(QStringLiteral("role"),
        person.role ? QJsonValue(roleWord(*person.role)) : QJsonValue::Null);
    row.insert(QStringLiteral("state"),
        person.state ? QJsonValue(stateWord(*person.state)) : QJsonValue::Null);
    return row;
}

QJsonObject toAdminRow(const ApprovedConnection &entry)
{
    QJsonArray installers;
    for (const PersonReference &installer : entry.installers)
        installers.append(referenceRow(installer));
    return {
        {QStringLiteral("object"), QStringLiteral("approved_connection")},
        {QStringLiteral("id"), entry.id.toString()},
        {QStringLiteral("connection"), toAdminRow(entry.connection)},
        {QStringLiteral("installers"), installers},
        {QStringLiteral("installers_count"), entry.installersCount},
        {QStringLiteral("approved_by"), referenceRow(entry.approvedBy)},
        {QStringLiteral("automatic"), entry.automatic},
        {QStringLiteral("approved_at"), adminTime(entry.approvedAt)},
        {QStringLiteral("note"), entry.note},
        {QStringLiteral("review_by"), adminTime(entry.reviewBy)},
        {QStringLiteral("overdue"), entry.overdue},
    };
}

QJsonObject toAdminRow(const AuditEvent &event)
{
    const bool bot = event.actorType == People::Type::Bot;
    const bool refused = event.outcome == AuditEvents::Outcome::Refused;
    return {
        {QStringLiteral("object"), QStringLiteral("audit_event")},
        {QStringLiteral("id"), event.id.toString()},
        {QStringLiteral("at"), adminTime(event.at)},
        {QStringLiteral("actor"),
            QJsonObject{{QStringLiteral("object"), QStringLiteral("user")},
                {QStringLiteral("id"), adminText(event.actor.toString())},
                {QStringLiteral("type"), bot ? QStringLiteral("bot") : QStringLiteral("person")},
                {QStringLiteral("name"), event.actorName}}},
        {QStringLiteral("on_behalf_of"), adminId(event.onBehalfOf)},
        {QStringLiteral("action"), event.action},
        {QStringLiteral("object_type"), event.objectType},
        {QStringLiteral("object_id"), adminText(event.objectId)},
        {QStringLiteral("object_name"), event.objectName},
        {QStringLiteral("connection_id"), adminId(event.connection)},
        {QStringLiteral("page_id"), adminId(event.page)},
        {QStringLiteral("user_id"), adminId(event.person)},
        {QStringLiteral("before"), event.before},
        {QStringLiteral("after"), event.after},
        {QStringLiteral("client"), event.client},
        {QStringLiteral("result"), refused ? QStringLiteral("refused") : QStringLiteral("done")},
        {QStringLiteral("undoable"), event.undoable},
        {QStringLiteral("mac"), event.mac},
        {QStringLiteral("previous_mac"), event.previousMac},
    };
}

} // namespace Gatehouse
