// SPDX-License-Identifier: MIT
#include "app/workspace/rules/contentrules.h"

namespace GatehouseWorkspace {

namespace {

//! Guests open what is shared with them, and nothing is: the store knows no shares with people.
bool opensPages(const Actor &actor)
{
    return actor.person && actor.role && *actor.role != Role::Guest
        && actor.state == PersonState::Active;
}

} // namespace

ContentScope contentScope(const Actor &actor)
{
    ContentScope scope{.workspace = actor.workspace,
        .person = actor.person.value_or(UserId()),
        .connection = actor.connection.value_or(ConnectionId()),
        .installation = actor.installation.value_or(InstallationId())};
    switch (actor.kind) {
    case Actor::Kind::Session:
    case Actor::Kind::PersonalToken:
    case Actor::Kind::McpClient:
        if (opensPages(actor))
            scope.kind = ContentScope::Kind::Person;
        break;
    case Actor::Kind::Connection:
        scope.kind = ContentScope::Kind::Connection;
        break;
    case Actor::Kind::Installation:
        if (opensPages(actor))
            scope.kind = ContentScope::Kind::Installation;
        break;
    case Actor::Kind::Organization:
        break;
    } // no default: the compiler names a forgotten kind
    return scope;
}

bool mayHavePrivatePages(const Actor &actor)
{
    return opensPages(actor) && actor.kind != Actor::Kind::Connection;
}

} // namespace GatehouseWorkspace
