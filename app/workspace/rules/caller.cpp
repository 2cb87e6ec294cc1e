// SPDX-License-Identifier: MIT
#include "app/workspace/rules/caller.h"

namespace GatehouseWorkspace {

Caller callerOf(const Actor &actor, const std::optional<Membership> &membership, Plan plan)
{
    Caller caller{.kind = actor.kind, .plan = plan, .readOnly = actor.readOnly};
    if (actor.kind == Actor::Kind::Organization) {
        caller.role = Role::Owner;
    } else if (membership) {
        caller.role = membership->role;
        caller.state = membership->state;
    }
    return caller;
}

} // namespace GatehouseWorkspace
