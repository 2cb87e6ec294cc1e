// SPDX-License-Identifier: MIT
#include "app/workspace/consent/standing.h"

#include "app/workspace/rules/governancerules.h"
#include "app/workspace/store/directoryrepository.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/installationrepository.h"
#include "app/workspace/store/keys.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/workspacerepository.h"

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

//! What is known of the connection in the workspace, and whether it may be installed.
Result<void> lookAtConnection(Store &store, const ConnectionId &id, Standing &standing)
{
    const WorkspaceId workspace = standing.workspace.id;
    DirectoryRepository directory(store);
    auto row = directory.row(workspace, standing.person.id, id);
    if (!row)
        return row.error();
    standing.connection = std::move(*row);
    const auto admitted = directory.findByAddress(workspace, standing.person.id, id);
    if (!admitted && admitted.error().kind != ApiError::Kind::NotFound)
        return admitted.error();
    auto use = InstallationRepository(store).find(workspace, id, standing.person.id);
    if (use)
        standing.use = std::move(*use);
    else if (use.error().kind != ApiError::Kind::NotFound)
        return use.error();
    const auto policy = PolicyRepository(store).policy(workspace);
    if (!policy)
        return policy.error();
    const ApprovalFacts facts{.kind = standing.connection.kind,
        .firstParty = standing.connection.firstParty,
        .onApprovedList = standing.connection.onApprovedList};
    const Decision decision = mayInstall(standing.caller, facts, *policy);
    const std::optional<Millis> until = standing.connection.grantedUntil;
    const Term granted = termOf(until, store.now());
    if (!decision.allowed() && decision.reason != Decision::Reason::Policy)
        standing.refusal = Standing::Refusal::Guest;
    else if (!admitted)
        standing.refusal = Standing::Refusal::Scope;
    else if (standing.connection.disconnectedAt)
        standing.refusal = Standing::Refusal::Disconnected;
    // Whoever has it keeps it (rule 6), and may choose less of it or more.
    else if (!decision.allowed() && !standing.use)
        standing.refusal = Standing::Refusal::Policy;
    else if (!standing.use && !mayInstall(standing.caller, facts, *policy, granted).allowed())
        standing.refusal = Standing::Refusal::Over;
    const bool isForOwners = standing.refusal == Standing::Refusal::Policy
        || standing.refusal == Standing::Refusal::Over;
    standing.mayAsk = isForOwners && !standing.connection.pendingRequest
        && mayRequest(standing.caller).allowed();
    if (standing.refusal != Standing::Refusal::None)
        return {};
    standing.approves = !standing.use && installApproves(standing.caller, facts, *policy);
    if (standing.use) {
        standing.endsAt = standing.use->endsAt;
        return {};
    }
    if (granted == Term::Running && standing.caller.role != Role::Owner)
        standing.endsAt = until;
    return {};
}

} // namespace

Result<Standing> standingOf(Store &store, const AuthorizationRow &authorization)
{
    Standing standing;
    auto workspaces = WorkspaceRepository(store).listFor(*authorization.person);
    if (!workspaces)
        return workspaces.error();
    if (workspaces->empty())
        return notFound(QStringLiteral("workspace"));
    standing.workspaces = std::move(*workspaces);
    const auto chosen = std::find_if(standing.workspaces.begin(), standing.workspaces.end(),
        [&](const WorkspaceRow &row) { return row.id == authorization.workspace; });
    standing.workspace
        = chosen == standing.workspaces.end() ? standing.workspaces.front() : *chosen;
    PersonRepository persons(store);
    auto person = persons.find(standing.workspace.id, *authorization.person);
    if (!person)
        return person.error();
    standing.person = std::move(*person);
    const auto membership = persons.membership(standing.workspace.id, *authorization.person);
    if (!membership)
        return membership.error();
    standing.caller
        = callerOf({.kind = Actor::Kind::Session}, *membership, standing.workspace.plan);
    if (authorization.connection) {
        if (auto done = lookAtConnection(store, *authorization.connection, standing); !done)
            return done.error();
    }
    return standing;
}

QByteArray shownMark(Store &store, const ConsentSession &session, const Standing &standing)
{
    const DirectoryRow &connection = standing.connection;
    const Capabilities &may = connection.capabilities;
    const auto flag = [](bool is) { return is ? QStringLiteral("1") : QStringLiteral("0"); };
    const QStringList shown{standing.workspace.id.toString(), standing.workspace.name,
        QString::number(int(standing.caller.role.value_or(Role::Guest))), connection.name,
        connection.icon, connection.developer.name, connection.developer.website,
        QString::number(int(connection.listing)), flag(connection.firstParty),
        flag(may.readContent), flag(may.updateContent), flag(may.insertContent),
        flag(may.readComments), flag(may.insertComments), QString::number(int(may.userInformation)),
        standing.use ? standing.use->id.toString() : QString(), flag(standing.approves),
        standing.endsAt ? QString::number(*standing.endsAt) : QString()};
    // Names may hold anything but the character between them.
    return store.keys()
        .hash("shown " + session.secret + ' ' + shown.join(QChar(u'\0')).toUtf8())
        .toHex();
}

WorkspaceId firstWorkspace(
    const std::vector<WorkspaceRow> &workspaces, const std::optional<OAuthClientRow> &client)
{
    Q_ASSERT(!workspaces.empty());
    if (client && client->scope == InstallationScope::Selected) {
        for (const WorkspaceRow &workspace : workspaces) {
            if (client->workspaceIds.contains(workspace.id.toString()))
                return workspace.id;
        }
    }
    return workspaces.front().id;
}

} // namespace GatehouseWorkspace
