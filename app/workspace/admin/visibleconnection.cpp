// SPDX-License-Identifier: MIT
#include "app/workspace/admin/visibleconnection.h"

#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/store/connectionrepository.h"

namespace GatehouseWorkspace {

Gatehouse::Result<ConnectionRow, HttpError> visibleConnection(
    const Call &call, const Space &space, const ConnectionId &id)
{
    ConnectionRepository connections(call.store);
    const auto found = [&]() -> Result<ConnectionRow> {
        switch (connectionVisibility(space.caller)) {
        case Visibility::Everything:
            return connections.find(space.workspace.id, id);
        case Visibility::OwnOnly:
            return connections.findOwned(space.workspace.id, id, call.actor.user);
        case Visibility::Nothing:
            return ApiError{.kind = ApiError::Kind::NotFound};
        } // no default: the compiler names a forgotten visibility
        Q_UNREACHABLE();
    }();
    if (found)
        return *found;
    if (found.error().kind == ApiError::Kind::NotFound)
        return adminNotFound(QStringLiteral("connection"), id.toString());
    return Refusal::ofStore(found.error());
}

Gatehouse::Result<ConnectionRow, HttpError> visibleConnection(const Call &call, const Space &space)
{
    return visibleConnection(call, space, call.parameter<ConnectionId>("connection_id"));
}

Relation relationTo(const ConnectionRow &connection, const Call &call)
{
    switch (connection.kind) {
    case ConnectionKind::Internal:
    case ConnectionKind::PersonalAccessToken:
        // Handed over, it is no longer its maker's.
        return connection.addedBy.id == call.actor.user ? Relation::Own : Relation::Others;
    case ConnectionKind::Public:
    case ConnectionKind::McpClient:
    case ConnectionKind::LinkPreview:
        break;
    }
    if (connection.registeredBy && connection.registeredBy->id == call.actor.user)
        return Relation::Own;
    const bool onlyInstaller
        = connection.usersCount == 1 && connection.addedBy.id == call.actor.user;
    return onlyInstaller ? Relation::Own : Relation::Others;
}

Gatehouse::Result<ConnectionRow, HttpError> managedConnection(
    const Call &call, const Space &space, const ConnectionId &id, const QString &what)
{
    auto connection = visibleConnection(call, space, id);
    if (!connection)
        return connection.error();
    const Decision decision = mayManageConnection(space.caller, relationTo(*connection, call));
    if (!decision.allowed())
        return refusalFor(decision, what);
    return connection;
}

} // namespace GatehouseWorkspace
