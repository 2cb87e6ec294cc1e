// SPDX-License-Identifier: MIT
#include "app/workspace/admin/connectionchange.h"

#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/visibleconnection.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/accessrules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/lifecyclerepository.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/userrows.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

namespace {

const QString changeThisConnection = QStringLiteral("change this connection");

const Schema &changeSchema()
{
    static const Schema schema = Schema::object({
        {.name = QLatin1String("name"), .schema = Schema::name({.least = 1, .most = 100})},
        {.name = QLatin1String("icon"), .schema = Schema::connectionIcon().orNull()},
        {.name = QLatin1String("developer"),
            .schema = Schema::object({
                {.name = QLatin1String("name"), .schema = Schema::name({.most = 200}).orNull()},
                {.name = QLatin1String("website"), .schema = Schema::webAddress().orNull()},
                {.name = QLatin1String("support"), .schema = Schema::supportAddress().orNull()},
                {.name = QLatin1String("install_url"), .schema = Schema::webAddress().orNull()},
            })},
        {.name = QLatin1String("capabilities"),
            .schema = Schema::object({
                {.name = QLatin1String("read_content"), .schema = Schema::boolean()},
                {.name = QLatin1String("update_content"), .schema = Schema::boolean()},
                {.name = QLatin1String("insert_content"), .schema = Schema::boolean()},
                {.name = QLatin1String("read_comments"), .schema = Schema::boolean()},
                {.name = QLatin1String("insert_comments"), .schema = Schema::boolean()},
                {.name = QLatin1String("user_information"),
                    .schema = Schema::oneOf(wordsOf<UserInformation>())},
            })},
        {.name = QLatin1String("redirect_uris"),
            .schema = Schema::array(Schema::redirectAddress(), 50)},
        {.name = QLatin1String("listing"), .schema = Schema::oneOf(wordsOf<Listing>())},
        {.name = QLatin1String("only_owners_manage_pages"), .schema = Schema::boolean()},
        {.name = QLatin1String("added_by"), .schema = Schema::uuid()},
    });
    return schema;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

//! What may be changed, as it stands in a body of this call, and in its event.
QJsonObject changeableOf(const ConnectionRow &row)
{
    const Capabilities &may = row.capabilities;
    return {{QStringLiteral("name"), row.name}, {QStringLiteral("icon"), textOrNull(row.icon)},
        {QStringLiteral("developer"),
            QJsonObject{{QStringLiteral("name"), textOrNull(row.developer.name)},
                {QStringLiteral("website"), textOrNull(row.developer.website)},
                {QStringLiteral("support"), textOrNull(row.developer.support)},
                {QStringLiteral("install_url"), textOrNull(row.developer.installUrl)}}},
        {QStringLiteral("capabilities"),
            QJsonObject{{QStringLiteral("read_content"), may.readContent},
                {QStringLiteral("update_content"), may.updateContent},
                {QStringLiteral("insert_content"), may.insertContent},
                {QStringLiteral("read_comments"), may.readComments},
                {QStringLiteral("insert_comments"), may.insertComments},
                {QStringLiteral("user_information"), QString(toText(may.userInformation))}}},
        {QStringLiteral("redirect_uris"), QJsonArray::fromStringList(row.redirectUris)},
        {QStringLiteral("listing"), QString(toText(row.listing))},
        {QStringLiteral("only_owners_manage_pages"), row.onlyOwnersManagePages},
        {QStringLiteral("added_by"), row.addedBy.id.toString()}};
}

ConnectionRow withChangeable(ConnectionRow row, const QJsonObject &json)
{
    const QJsonObject developer = json.value(QLatin1String("developer")).toObject();
    const QJsonObject may = json.value(QLatin1String("capabilities")).toObject();
    const auto word = [](const QJsonObject &object, const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    const auto flag = [&may](const char *key) { return may.value(QLatin1String(key)).toBool(); };
    row.name = word(json, "name");
    row.icon = word(json, "icon");
    row.developer = {.name = word(developer, "name"),
        .website = word(developer, "website"),
        .support = word(developer, "support"),
        .installUrl = word(developer, "install_url")};
    row.capabilities = {.readContent = flag("read_content"),
        .updateContent = flag("update_content"),
        .insertContent = flag("insert_content"),
        .readComments = flag("read_comments"),
        .insertComments = flag("insert_comments"),
        .userInformation
        = fromText<UserInformation>(word(may, "user_information")).value_or(UserInformation::None)};
    row.redirectUris.clear();
    const QJsonArray addresses = json.value(QLatin1String("redirect_uris")).toArray();
    for (const QJsonValue &address : addresses)
        row.redirectUris << address.toString();
    row.listing = fromText<Listing>(word(json, "listing")).value_or(row.listing);
    row.onlyOwnersManagePages = json.value(QLatin1String("only_owners_manage_pages")).toBool();
    row.addedBy.id = UserId(word(json, "added_by"));
    return row;
}

//! \a current with what \a body says; of developer and capabilities only the keys it names.
QJsonObject merged(QJsonObject current, const QJsonObject &body)
{
    for (auto key = body.begin(); key != body.end(); ++key) {
        QJsonValue value = key.value();
        if (value.isObject()) {
            QJsonObject inner = current.value(key.key()).toObject();
            const QJsonObject given = value.toObject();
            for (auto part = given.begin(); part != given.end(); ++part)
                inner.insert(part.key(),
                    part.value().toString(QStringLiteral("-")).isEmpty() ? QJsonValue()
                                                                         : part.value());
            value = inner;
        }
        if (key.key() == QLatin1String("added_by"))
            value = canonicalUuid(value.toString());
        current.insert(key.key(), value);
    }
    return current;
}

HttpError notForThisKind(const QJsonObject &body, const QString &key)
{
    return refusalOf(QStringLiteral("body"),
        {Problem::instead(
            QStringLiteral("body.") + key, QStringLiteral("not present"), body.value(key))});
}

//! What the kind of connection does not have, and what cannot be empty.
std::optional<HttpError> whyNotChangeable(const ConnectionRow &row, const QJsonObject &body)
{
    const bool internal = row.kind == ConnectionKind::Internal;
    const bool isPublic = row.kind == ConnectionKind::Public;
    const QStringList keys = body.keys();
    for (const QString &key : keys) {
        const bool ofPublic
            = key == QLatin1String("redirect_uris") || key == QLatin1String("listing");
        const bool ofInternal = key == QLatin1String("added_by");
        const bool ofAll = key == QLatin1String("only_owners_manage_pages");
        const bool fits = ofAll || (ofPublic && isPublic) || (ofInternal && internal)
            || (!ofPublic && !ofInternal && (internal || isPublic));
        if (!fits)
            return notForThisKind(body, key);
    }
    if (const QJsonValue addresses = body.value(QLatin1String("redirect_uris"));
        addresses.isArray() && addresses.toArray().isEmpty())
        return refusalOf(QStringLiteral("body"),
            {Problem::instead(QStringLiteral("body.redirect_uris"),
                QStringLiteral("an array of at least one address"), addresses)});
    return {};
}

//! Whether the caller may change these keys: who manages pages is the owners' word, and what a
//! public connection is, that of who registered it, or of owners where that is one of theirs.
Result<Decision> mayChange(
    const Call &call, const Space &space, const ConnectionRow &row, const QStringList &keys)
{
    static constexpr Decision no{.reason = Decision::Reason::Role};
    const Decision manage = mayManageConnection(space.caller, relationTo(row, call));
    if (!manage.allowed())
        return manage;
    const QString manageKey = QStringLiteral("only_owners_manage_pages");
    const bool owner = space.caller.role == Role::Owner;
    if (keys.contains(manageKey) && !owner)
        return no;
    const bool ofSpaceOnly = keys.isEmpty() || keys == QStringList{manageKey};
    if (row.kind != ConnectionKind::Public || ofSpaceOnly)
        return manage;
    if (!row.registeredBy)
        return no;
    if (row.registeredBy->id == call.actor.user)
        return manage;
    if (!owner)
        return no;
    const auto membership
        = PersonRepository(call.store).membership(space.workspace.id, row.registeredBy->id);
    if (!membership && membership.error().kind != ApiError::Kind::NotFound)
        return membership.error();
    // The organization belongs to no workspace; what it registered is every owner's.
    const bool ours = membership || row.registeredBy->id.toString() == organizationPerson;
    return ours ? manage : no;
}

std::optional<HttpError> whyNoSuccessor(const Call &call, const Space &space, const QString &person)
{
    const auto membership
        = PersonRepository(call.store).membership(space.workspace.id, UserId(person));
    if (!membership && membership.error().kind != ApiError::Kind::NotFound)
        return Refusal::ofStore(membership.error());
    if (membership && membership->state == PersonState::Active && membership->role != Role::Guest)
        return {};
    return refusalOf(QStringLiteral("body"),
        {Problem::instead(QStringLiteral("body.added_by"),
            QStringLiteral("an active owner or member of this workspace"), person)});
}

//! Writes \a wanted over \a row. The event holds what differs, before and after.
ChangeResult saveChange(Call &call, AuditEntry entry, const ConnectionRow &row,
    const QJsonObject &wanted, Transaction &transaction)
{
    const QJsonObject current = changeableOf(row);
    for (auto key = wanted.begin(); key != wanted.end(); ++key) {
        if (current.value(key.key()) == key.value())
            continue;
        entry.before.insert(key.key(), current.value(key.key()));
        entry.after.insert(key.key(), key.value());
    }
    Changed changed{.entry = entry};
    if (entry.after.isEmpty())
        changed.extent = Changed::Extent::NothingToDo;
    else if (const auto saved
             = LifecycleRepository(call.store).save(transaction, row, withChangeable(row, wanted));
             !saved)
        return Refusal::ofStore(saved.error());
    const auto after = ConnectionRepository(call.store).find(row.workspace, row.id);
    if (!after)
        return Refusal::ofStore(after.error());
    JsonWriter json;
    writeConnection(json, *after);
    changed.answer = json.take();
    return changed;
}

Answer changeConnection(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto id = call.parameter<ConnectionId>("connection_id");
    AuditEntry entry = connectionEntry(call, *space, QStringLiteral("connection.changed"), id);
    AuditEntry attempt = entry;
    attempt.after = {{QStringLiteral("keys"), QJsonArray::fromStringList(call.body.keys())}};
    return performChange(call, attempt, [&](Transaction &transaction) -> ChangeResult {
        const auto connection = visibleConnection(call, *space, id);
        if (!connection)
            return connection.error();
        const auto decision = mayChange(call, *space, *connection, call.body.keys());
        if (!decision)
            return Refusal::ofStore(decision.error());
        if (!decision->allowed())
            return refusalFor(*decision, changeThisConnection);
        if (std::optional<HttpError> error = whyNotChangeable(*connection, call.body))
            return *error;
        const QJsonObject wanted = merged(changeableOf(*connection), call.body);
        if (call.body.contains(QLatin1String("added_by"))) {
            const QString successor = wanted.value(QLatin1String("added_by")).toString();
            if (std::optional<HttpError> error = whyNoSuccessor(call, *space, successor))
                return *error;
            entry.person = UserId(successor);
        }
        if (connection->disconnectedAt)
            return Refusal::conflict(
                QStringLiteral("This connection is disconnected. Restore it first."));
        entry.undo = AuditEntry::Undo::Possible;
        return saveChange(call, entry, *connection, wanted, transaction);
    });
}

} // namespace

ChangeResult undoConnectionChange(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    const ConnectionId id = event.entry.connection.value_or(ConnectionId());
    // Who handed it over has no right to it any more, but may think better of it.
    const bool ownHandOver = event.entry.after.contains(QLatin1String("added_by"))
        && event.entry.actor && *event.entry.actor == call.actor.user;
    auto connection = visibleConnection(call, space, id);
    if (!connection && ownHandOver) {
        const auto found = ConnectionRepository(call.store).find(space.workspace.id, id);
        if (found)
            connection = *found;
    }
    if (!connection)
        return connection.error();
    auto asBefore = *connection;
    if (ownHandOver)
        asBefore.addedBy.id = call.actor.user;
    const auto decision = mayChange(call, space, asBefore, event.entry.after.keys());
    if (!decision)
        return Refusal::ofStore(decision.error());
    if (!decision->allowed())
        return refusalFor(*decision, changeThisConnection);
    if (connection->disconnectedAt)
        return Refusal::conflict(
            QStringLiteral("This connection was disconnected since. Restore it first."));
    QJsonObject wanted = changeableOf(*connection);
    for (auto key = event.entry.after.begin(); key != event.entry.after.end(); ++key) {
        if (wanted.value(key.key()) != key.value())
            return Refusal::conflict(
                QStringLiteral("The connection's %1 was changed again since.").arg(key.key()));
        wanted.insert(key.key(), event.entry.before.value(key.key()));
    }
    return saveChange(call, connectionEntry(call, space, event.entry.action, id), *connection,
        wanted, transaction);
}

void addConnectionChangeRoutes(Routes &routes)
{
    routes.add(Method::Patch, "/admin/v1/spaces/{space_id}/connections/{connection_id}",
        {.handler = changeConnection, .body = &changeSchema()});
}

} // namespace GatehouseWorkspace
