// SPDX-License-Identifier: MIT
#include "app/workspace/admin/connectionlifecycle.h"

#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/visibleconnection.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/accessrules.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/lifecyclerepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/tokenrepository.h"

namespace GatehouseWorkspace {

namespace {

QJsonObject lifecycleStatus(ConnectionStatus status)
{
    return {{QStringLiteral("status"), QString(toText(status))}};
}

QByteArray lifecycleAnswer(const ConnectionRow &connection)
{
    JsonWriter json;
    writeConnection(json, connection);
    return json.take();
}

enum class TokenPart { Given, Withheld };

QByteArray restoredAnswer(const ConnectionRow &connection, const Secret &token, TokenPart part)
{
    JsonWriter json;
    writeOpenConnection(json, connection);
    if (part == TokenPart::Withheld)
        json.key("secret_withheld").value(true);
    else
        json.key("token").value(QString::fromLatin1(token.reveal()));
    json.endObject();
    return json.take();
}

QByteArray tokenAnswer(const ConnectionRow &connection, const Secret &token, TokenPart part)
{
    JsonWriter json;
    json.beginObject();
    json.key("object").value(QLatin1String("connection_token"));
    json.key("connection_id").value(connection.id.toString());
    if (part == TokenPart::Withheld)
        json.key("secret_withheld").value(true);
    else
        json.key("token").value(QString::fromLatin1(token.reveal()));
    json.endObject();
    return json.take();
}

Answer disconnectConnection(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto id = call.parameter<ConnectionId>("connection_id");
    AuditEntry entry = connectionEntry(call, *space, QStringLiteral("connection.disconnected"), id);
    return performChange(call, entry, [&](Transaction &transaction) -> ChangeResult {
        const auto connection
            = managedConnection(call, *space, id, QStringLiteral("disconnect this connection"));
        if (!connection)
            return connection.error();
        const Millis now = call.store.now();
        const auto done = LifecycleRepository(call.store).disconnect(transaction, *connection, now);
        if (!done)
            return changeRefusal(done.error());
        const auto after = ConnectionRepository(call.store).find(space->workspace.id, id);
        if (!after)
            return Refusal::ofStore(after.error());
        entry.at = now;
        entry.before = lifecycleStatus(connection->status);
        entry.before.insert(QStringLiteral("name"), connection->name);
        entry.before.insert(QStringLiteral("users_count"), connection->usersCount);
        entry.before.insert(QStringLiteral("direct_pages_count"), connection->directPagesCount);
        entry.after = lifecycleStatus(after->status);
        entry.undo = AuditEntry::Undo::Possible;
        return Changed{.entry = entry, .answer = lifecycleAnswer(*after)};
    });
}

const Schema &restoreSchema()
{
    static const Schema schema = Schema::object({
        {.name = QLatin1String("new_token"), .schema = Schema::boolean()},
    });
    return schema;
}

HttpError onlyInternal()
{
    return Refusal::validation(
        QStringLiteral("Only an internal connection has a token that can be shown or replaced."));
}

Answer restoreConnection(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto id = call.parameter<ConnectionId>("connection_id");
    const bool renew = call.body.value(QLatin1String("new_token")).toBool();
    AuditEntry entry = connectionEntry(call, *space, QStringLiteral("connection.restored"), id);
    entry.after = {{QStringLiteral("new_token"), renew}};
    return performChange(call, entry, [&](Transaction &transaction) -> ChangeResult {
        const QString what = QStringLiteral("restore this connection");
        const auto connection = managedConnection(call, *space, id, what);
        if (!connection)
            return connection.error();
        if (renew && connection->kind != ConnectionKind::Internal)
            return onlyInternal();
        if (renew) {
            const Decision decision = mayRevealToken(space->caller, relationTo(*connection, call));
            if (!decision.allowed())
                return refusalFor(decision, what + QStringLiteral(" with a new token"));
        }
        LifecycleRepository lifecycle(call.store);
        if (const auto done = lifecycle.restore(transaction, *connection); !done)
            return changeRefusal(done.error());
        Secret token;
        if (renew) {
            auto replaced = lifecycle.replaceToken(transaction, *connection);
            if (!replaced)
                return Refusal::ofStore(replaced.error());
            token = *replaced;
        }
        const auto after = ConnectionRepository(call.store).find(space->workspace.id, id);
        if (!after)
            return Refusal::ofStore(after.error());
        entry.before = lifecycleStatus(connection->status);
        entry.after = lifecycleStatus(after->status);
        entry.after.insert(QStringLiteral("new_token"), renew);
        if (!renew)
            return Changed{.entry = entry, .answer = lifecycleAnswer(*after)};
        return Changed{.entry = entry,
            .answer = restoredAnswer(*after, token, TokenPart::Given),
            .repeated = restoredAnswer(*after, token, TokenPart::Withheld)};
    });
}

//! An internal connection that works, whose token the caller may have (rule 11).
Gatehouse::Result<ConnectionRow, HttpError> connectionWithToken(
    const Call &call, const Space &space, const ConnectionId &id, const QString &what)
{
    auto connection = visibleConnection(call, space, id);
    if (!connection)
        return connection.error();
    const Decision decision = mayRevealToken(space.caller, relationTo(*connection, call));
    if (!decision.allowed())
        return refusalFor(decision, what);
    if (connection->kind != ConnectionKind::Internal)
        return onlyInternal();
    if (connection->disconnectedAt)
        return Refusal::conflict(
            QStringLiteral("This connection is disconnected; its token does not work."));
    return connection;
}

Answer revealToken(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto id = call.parameter<ConnectionId>("connection_id");
    AuditEntry entry
        = connectionEntry(call, *space, QStringLiteral("connection.token_revealed"), id);
    return performChange(call, entry, [&](Transaction &) -> ChangeResult {
        const auto connection = connectionWithToken(
            call, *space, id, QStringLiteral("see the token of this connection"));
        if (!connection)
            return connection.error();
        const auto token = TokenRepository(call.store).reveal(space->workspace.id, id);
        if (!token) {
            if (token.error().kind == ApiError::Kind::NotFound)
                return Refusal::conflict(QStringLiteral("This connection has no token."));
            return Refusal::ofStore(token.error());
        }
        return Changed{.entry = entry,
            .answer = tokenAnswer(*connection, *token, TokenPart::Given),
            .repeated = tokenAnswer(*connection, *token, TokenPart::Withheld)};
    });
}

Answer rotateToken(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto id = call.parameter<ConnectionId>("connection_id");
    AuditEntry entry
        = connectionEntry(call, *space, QStringLiteral("connection.token_rotated"), id);
    return performChange(call, entry, [&](Transaction &transaction) -> ChangeResult {
        const auto connection = connectionWithToken(
            call, *space, id, QStringLiteral("replace the token of this connection"));
        if (!connection)
            return connection.error();
        const auto token = LifecycleRepository(call.store).replaceToken(transaction, *connection);
        if (!token)
            return Refusal::ofStore(token.error());
        return Changed{.entry = entry,
            .answer = tokenAnswer(*connection, *token, TokenPart::Given),
            .repeated = tokenAnswer(*connection, *token, TokenPart::Withheld)};
    });
}

} // namespace

ChangeResult undoCreation(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    const ConnectionId id = event.entry.connection.value_or(ConnectionId());
    const auto connection
        = managedConnection(call, space, id, QStringLiteral("disconnect this connection"));
    if (!connection)
        return connection.error();
    const Millis now = call.store.now();
    const auto done = LifecycleRepository(call.store).disconnect(transaction, *connection, now);
    if (!done)
        return changeRefusal(done.error());
    AuditEntry entry = connectionEntry(call, space, QStringLiteral("connection.disconnected"), id);
    entry.at = now;
    entry.before = {{QStringLiteral("name"), connection->name},
        {QStringLiteral("status"), QString(toText(connection->status))}};
    entry.after = lifecycleStatus(ConnectionStatus::Disconnected);
    return Changed{.entry = entry};
}

ChangeResult undoDisconnect(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    const ConnectionId id = event.entry.connection.value_or(ConnectionId());
    const auto connection
        = managedConnection(call, space, id, QStringLiteral("restore this connection"));
    if (!connection)
        return connection.error();
    if (connection->disconnectedAt && connection->disconnectedAt != event.entry.at)
        return Refusal::conflict(
            QStringLiteral("This connection was restored and disconnected again since."));
    const auto done = LifecycleRepository(call.store).restore(transaction, *connection);
    if (!done)
        return changeRefusal(done.error());
    AuditEntry entry = connectionEntry(call, space, QStringLiteral("connection.restored"), id);
    entry.before = event.entry.after;
    entry.after = event.entry.before;
    return Changed{.entry = entry};
}

void addConnectionLifecycleRoutes(Routes &routes)
{
    routes.add(Method::Delete, "/admin/v1/spaces/{space_id}/connections/{connection_id}",
        {.handler = disconnectConnection});
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/connections/{connection_id}/restore",
        {.handler = restoreConnection, .body = &restoreSchema()});
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/connections/{connection_id}/token/reveal",
        {.handler = revealToken});
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/connections/{connection_id}/token/rotate",
        {.handler = rotateToken});
}

} // namespace GatehouseWorkspace
