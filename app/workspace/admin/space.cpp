// SPDX-License-Identifier: MIT
#include "app/workspace/admin/space.h"

#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/workspacerepository.h"

namespace GatehouseWorkspace {

Gatehouse::Result<Space, HttpError> spaceOf(const Call &call)
{
    const auto id = call.parameter<WorkspaceId>("space_id");
    WorkspaceRepository workspaces(call.store);
    const bool organization = call.actor.kind == Actor::Kind::Organization;
    const Result<WorkspaceRow> workspace
        = organization ? workspaces.find(id) : workspaces.findFor(id, call.actor.user);
    if (!workspace) {
        if (workspace.error().kind == ApiError::Kind::NotFound)
            return adminNotFound(QStringLiteral("space"), id.toString());
        return Refusal::ofStore(workspace.error());
    }
    std::optional<Membership> membership;
    if (!organization) {
        const Result<Membership> found
            = PersonRepository(call.store).membership(id, call.actor.user);
        if (!found)
            return Refusal::ofStore(found.error());
        membership = *found;
    }
    return Space{
        .workspace = *workspace, .caller = callerOf(call.actor, membership, workspace->plan)};
}

HttpError adminNotFound(const QString &what, const QString &id)
{
    return Refusal::notFound(QStringLiteral("Could not find %1 with ID: %2.").arg(what, id));
}

} // namespace GatehouseWorkspace
