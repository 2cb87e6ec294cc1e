// SPDX-License-Identifier: MIT
#include "app/workspace/admin/accessrevocation.h"

#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/visibleconnection.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/accessrules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/revocationrepository.h"
#include "app/workspace/store/store.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

namespace {

constexpr size_t revokedNamed = 20; // people an event names; the number is always there

const QString revokeAccess = QStringLiteral("end other people's access to this connection");

//! Everybody's own access is theirs to end; that of others needs the right to manage.
Decision mayRevoke(const Call &call, const Space &space, const ConnectionRow &connection,
    const std::optional<std::vector<UserId>> &persons)
{
    const bool own = persons && persons->size() == 1 && persons->front() == call.actor.user;
    return mayManageConnection(space.caller, own ? Relation::Own : relationTo(connection, call));
}

QByteArray revokedAnswer(const std::vector<ConnectionUserRow> &rows)
{
    JsonWriter json;
    json.reserve(qsizetype(rows.size()) * 512 + 512);
    beginAdminList(json);
    for (const ConnectionUserRow &row : rows)
        writeConnectionUser(json, row);
    endAdminResults(json, {});
    json.endObject();
    return json.take();
}

Answer revoke(Call &call, const std::optional<std::vector<UserId>> &persons)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto id = call.parameter<ConnectionId>("connection_id");
    AuditEntry entry
        = connectionEntry(call, *space, QStringLiteral("connection.access_revoked"), id);
    if (persons && persons->size() == 1)
        entry.person = persons->front();
    return performChange(call, entry, [&](Transaction &transaction) -> ChangeResult {
        const auto connection = visibleConnection(call, *space, id);
        if (!connection)
            return connection.error();
        if (const Decision decision = mayRevoke(call, *space, *connection, persons);
            !decision.allowed())
            return refusalFor(decision, revokeAccess);
        const auto revoked
            = RevocationRepository(call.store)
                  .revoke(transaction,
                      {.workspace = space->workspace.id, .connection = id, .persons = persons});
        if (!revoked) {
            if (revoked.error().kind == ApiError::Kind::NotFound)
                return adminNotFound(QStringLiteral("user with access"), revoked.error().detail);
            return changeRefusal(revoked.error());
        }
        QByteArray answer = revokedAnswer(revoked->removed);
        if (revoked->removed.empty())
            return Changed{.answer = std::move(answer), .extent = Changed::Extent::NothingToDo};
        entry.at = revoked->at;
        entry.before = {{QStringLiteral("name"), connection->name},
            {QStringLiteral("users_count"), connection->usersCount}};
        entry.after = {
            {QStringLiteral("users_count"), connection->usersCount - int(revoked->removed.size())},
            {QStringLiteral("removed_count"), int(revoked->removed.size())},
            {QStringLiteral("users"), peopleNamed(revoked->removed)}};
        entry.undo = AuditEntry::Undo::Possible;
        return Changed{.entry = entry, .answer = std::move(answer)};
    });
}

Answer revokeUser(Call &call)
{
    return revoke(call, std::vector<UserId>{call.parameter<UserId>("user_id")});
}

Answer revokeUsers(Call &call)
{
    std::vector<UserId> persons;
    const QJsonArray ids = call.body.value(QLatin1String("user_ids")).toArray();
    for (const QJsonValue &id : ids)
        persons.emplace_back(canonicalUuid(id.toString()));
    if (persons.empty())
        return refusalOf(QStringLiteral("body"),
            {Problem::instead(QStringLiteral("body.user_ids"),
                QStringLiteral("an array of at least one user"), ids)});
    return revoke(call, persons);
}

Answer revokeEverybody(Call &call)
{
    return revoke(call, std::nullopt);
}

const Schema &revokeSchema()
{
    static const Schema schema = Schema::object({
        {.name = QLatin1String("user_ids"),
            .schema = Schema::array(Schema::uuid(), 10000),
            .presence = Schema::Field::Presence::Required},
    });
    return schema;
}

} // namespace

QJsonArray peopleNamed(const std::vector<ConnectionUserRow> &rows)
{
    QJsonArray people;
    for (const ConnectionUserRow &row : rows) {
        if (size_t(people.size()) == revokedNamed)
            break;
        people.append(QJsonObject{{QStringLiteral("id"), row.user.id.toString()},
            {QStringLiteral("name"), row.user.name}});
    }
    return people;
}

ChangeResult undoRevocation(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    const ConnectionId id = event.entry.connection.value_or(ConnectionId());
    // Who ended their own access may no longer see the connection, and may have it back.
    const bool own = event.entry.person && *event.entry.person == call.actor.user
        && event.entry.actor == event.entry.person;
    auto connection = visibleConnection(call, space, id);
    if (!connection && own) {
        const auto found = ConnectionRepository(call.store).find(space.workspace.id, id);
        if (found)
            connection = *found;
    }
    if (!connection)
        return connection.error();
    const Decision decision
        = mayManageConnection(space.caller, own ? Relation::Own : relationTo(*connection, call));
    if (!decision.allowed())
        return refusalFor(decision, QStringLiteral("give people their access back"));
    if (connection->disconnectedAt)
        return Refusal::conflict(
            QStringLiteral("This connection was disconnected since. Restore it first."));
    const int count = event.entry.after.value(QLatin1String("removed_count")).toInt();
    const auto done = RevocationRepository(call.store)
                          .bringBack(transaction, *connection, event.entry.at.value_or(0), count);
    if (!done)
        return changeRefusal(done.error());
    AuditEntry entry
        = connectionEntry(call, space, QStringLiteral("connection.access_returned"), id);
    entry.person = event.entry.person;
    entry.before = {{QStringLiteral("users_count"), connection->usersCount}};
    entry.after = {{QStringLiteral("users_count"), connection->usersCount + count},
        {QStringLiteral("users"), event.entry.after.value(QLatin1String("users"))}};
    return Changed{.entry = entry};
}

void addAccessRevocationRoutes(Routes &routes)
{
    routes.add(Method::Delete,
        "/admin/v1/spaces/{space_id}/connections/{connection_id}/users/{user_id}",
        {.handler = revokeUser});
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/connections/{connection_id}/users/revoke",
        {.handler = revokeUsers, .body = &revokeSchema()});
    routes.add(Method::Delete, "/admin/v1/spaces/{space_id}/connections/{connection_id}/users",
        {.handler = revokeEverybody});
}

} // namespace GatehouseWorkspace
