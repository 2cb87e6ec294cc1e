// SPDX-License-Identifier: MIT
#include "app/workspace/notion/users.h"

#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/notion/paging.h"
#include "app/workspace/notion/userobject.h"
#include "app/workspace/rules/capabilityrules.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/workspacerepository.h"

namespace GatehouseWorkspace {

namespace {

bool actsAsPerson(const Actor &actor)
{
    switch (actor.kind) {
    case Actor::Kind::Session:
    case Actor::Kind::PersonalToken:
    case Actor::Kind::McpClient:
        return true;
    case Actor::Kind::Connection:
    case Actor::Kind::Installation:
    case Actor::Kind::Organization:
        return false;
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

HttpError userNotFound(const Actor &actor, const QString &id)
{
    HttpError error = Refusal::notFound(
        QStringLiteral("Could not find user with ID: %1. Make sure your integration has "
                       "capabilities to read user information. With those capabilities, only "
                       "members and guests in the integration's workspace are visible.")
            .arg(id));
    if (!actsAsPerson(actor))
        error.additionalData.insert(QStringLiteral("integration_id"), actor.user.toString());
    return error;
}

//! What only the caller's own bot shows of itself.
Gatehouse::Result<std::optional<OwnBot>, HttpError> ownBotOf(Call &call)
{
    if (actsAsPerson(call.actor))
        return std::optional<OwnBot>();
    const Result<WorkspaceHead> workspace
        = WorkspaceRepository(call.store).findHead(call.actor.workspace);
    if (!workspace)
        return Refusal::ofStore(workspace.error());
    OwnBot own{.id = call.actor.user,
        .workspace = workspace->id,
        .workspaceName = workspace->name,
        .plan = workspace->plan};
    if (call.actor.person) {
        const Result<UserRow> owner
            = PersonRepository(call.store).find(workspace->id, *call.actor.person);
        if (!owner)
            return Refusal::ofStore(owner.error());
        own.owner = *owner;
    }
    return std::optional<OwnBot>(own);
}

Answer me(Call &call)
{
    const auto own = ownBotOf(call);
    if (!own)
        return own.error();
    const Result<UserRow> user
        = PersonRepository(call.store).find(call.actor.workspace, call.actor.user);
    if (!user)
        return Refusal::ofStore(user.error());
    JsonWriter json;
    writeUser(json, *user, userDetail(call.actor), *own ? &**own : nullptr);
    return Reply::json(json.take());
}

Answer listUsers(Call &call)
{
    if (const Decision decision = mayListUsers(call.actor); !decision.allowed())
        return refusalFor(decision, QStringLiteral("list users"));
    const auto own = ownBotOf(call);
    if (!own)
        return own.error();
    const Result<ListPage<UserRow>> page
        = PersonRepository(call.store).listUsers(call.actor.workspace, pageRequestOf(call));
    if (!page)
        return cursorRefusal(page.error());
    const UserDetail detail = userDetail(call.actor);
    JsonWriter json;
    json.reserve(qsizetype(page->rows.size()) * 256 + 256);
    beginList(json);
    for (const UserRow &user : page->rows)
        writeUser(json, user, detail, *own ? &**own : nullptr);
    endList(json, page->next, "user");
    return Reply::json(json.take());
}

Answer retrieveUser(Call &call)
{
    const auto id = call.parameter<UserId>("user_id");
    if (const Decision decision = mayRetrieveUser(call.actor, id); !decision.allowed())
        return refusalFor(decision, QStringLiteral("read this user"));
    const auto own = ownBotOf(call);
    if (!own)
        return own.error();
    const Result<UserRow> user = PersonRepository(call.store).find(call.actor.workspace, id);
    if (!user) {
        if (user.error().kind == ApiError::Kind::NotFound)
            return userNotFound(call.actor, id.toString());
        return Refusal::ofStore(user.error());
    }
    JsonWriter json;
    writeUser(json, *user, userDetail(call.actor), *own ? &**own : nullptr);
    return Reply::json(json.take());
}

} // namespace

void addUserRoutes(Routes &routes)
{
    routes.add(Method::Get, "/v1/users", {.handler = listUsers, .query = &pagingQuery()});
    routes.add(Method::Get, "/v1/users/me", {.handler = me});
    routes.add(Method::Get, "/v1/users/{user_id}", {.handler = retrieveUser});
}

} // namespace GatehouseWorkspace
