// SPDX-License-Identifier: MIT
#include "app/workspace/admin/change.h"

#include "app/workspace/store/personrepository.h"

namespace GatehouseWorkspace {

AuditEntry changeEntry(const Call &call, const Space &space, const QString &action)
{
    return callEntry(call, space.workspace.id, action);
}

AuditEntry connectionEntry(
    const Call &call, const Space &space, const QString &action, const ConnectionId &connection)
{
    AuditEntry entry = changeEntry(call, space, action);
    entry.objectType = QStringLiteral("connection");
    entry.objectId = connection.toString();
    entry.connection = connection;
    return entry;
}

Gatehouse::Result<UserId, HttpError> actingPerson(const Call &call, Transaction &transaction)
{
    if (!call.actor.user.isEmpty())
        return call.actor.user;
    const Result<UserId> organization = PersonRepository(call.store).organization(transaction);
    if (!organization)
        return Refusal::ofStore(organization.error());
    return *organization;
}

} // namespace GatehouseWorkspace
