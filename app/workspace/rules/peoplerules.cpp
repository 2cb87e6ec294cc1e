// SPDX-License-Identifier: MIT
#include "app/workspace/rules/peoplerules.h"

#include "app/workspace/rules/accessrules.h"

namespace GatehouseWorkspace {

namespace {

bool isActiveOwner(const Membership &membership)
{
    return membership.state == PersonState::Active && membership.role == Role::Owner;
}

} // namespace

Decision maySeeLeaving(const Caller &caller)
{
    const bool owner = connectionVisibility(caller) == Visibility::Everything;
    return {.reason = owner ? Decision::Reason::None : Decision::Reason::Role};
}

Decision mayChangePeople(const Caller &caller)
{
    const Decision seen = maySeeLeaving(caller);
    if (!seen.allowed() || !caller.readOnly)
        return seen;
    return {.reason = Decision::Reason::ReadOnly};
}

PersonObstacle obstacleTo(const PersonChange &change)
{
    const bool ends
        = change.after.state != change.before.state && change.after.state != PersonState::Active;
    if (ends && change.target == PersonChange::Target::Oneself)
        return PersonObstacle::Oneself;
    if (isActiveOwner(change.before) && !isActiveOwner(change.after) && change.activeOwners <= 1)
        return PersonObstacle::LastOwner;
    if (ends && change.before.state == PersonState::Left
        && change.way == PersonChange::Way::Forward)
        return PersonObstacle::NotHere;
    return PersonObstacle::None;
}

bool maySucceed(const Membership &membership)
{
    return isActiveOwner(membership);
}

Decision mayViewAs(const Caller &caller)
{
    if (caller.kind == Actor::Kind::Organization)
        return {.reason = Decision::Reason::Role};
    return mayChangePeople(caller);
}

bool mayBeViewed(const Membership &membership)
{
    return membership.state == PersonState::Active && membership.role != Role::Owner;
}

} // namespace GatehouseWorkspace
