// SPDX-License-Identifier: MIT
#include "app/workspace/rules/accessrules.h"

namespace GatehouseWorkspace {

namespace {

bool isActive(const Caller &caller)
{
    return caller.role && caller.state == PersonState::Active && mayUseAdminApi(caller.kind);
}

bool isOwner(const Caller &caller)
{
    return isActive(caller) && *caller.role == Role::Owner;
}

constexpr Decision yes{};

Decision refused(Decision::Reason reason)
{
    return {.reason = reason};
}

} // namespace

bool mayUseAdminApi(Actor::Kind kind)
{
    return kind == Actor::Kind::Session || kind == Actor::Kind::Organization;
}

Visibility connectionVisibility(const Caller &caller)
{
    if (!isActive(caller) || *caller.role == Role::Guest)
        return Visibility::Nothing;
    return *caller.role == Role::Owner ? Visibility::Everything : Visibility::OwnOnly;
}

Decision maySeePeople(const Caller &caller)
{
    return isActive(caller) && *caller.role != Role::Guest ? yes : refused(Decision::Reason::Role);
}

Decision mayCreateConnection(const Caller &caller, const PolicyRow &policy)
{
    if (!isActive(caller) || *caller.role == Role::Guest)
        return refused(Decision::Reason::Role);
    if (caller.readOnly)
        return refused(Decision::Reason::ReadOnly);
    // The limit belongs to the enterprise plan: what is left of it after a change of plan does
    // nothing.
    const bool limited = caller.plan == Plan::Enterprise && policy.creationLimitedToOwners;
    return limited && !isOwner(caller) ? refused(Decision::Reason::Policy) : yes;
}

Decision mayManageConnection(const Caller &caller, Relation relation)
{
    if (!isActive(caller) || *caller.role == Role::Guest)
        return refused(Decision::Reason::Role);
    if (caller.readOnly)
        return refused(Decision::Reason::ReadOnly);
    return isOwner(caller) || relation == Relation::Own ? yes : refused(Decision::Reason::Role);
}

Decision mayRevealToken(const Caller &caller, Relation relation)
{
    if (caller.kind == Actor::Kind::Organization)
        return refused(Decision::Reason::Role);
    return mayManageConnection(caller, relation);
}

Decision maySeeGovernance(const Caller &caller)
{
    if (!isOwner(caller))
        return refused(Decision::Reason::Role);
    return caller.plan == Plan::Enterprise ? yes : refused(Decision::Reason::Plan);
}

Decision mayChangeGovernance(const Caller &caller)
{
    const Decision seen = maySeeGovernance(caller);
    if (!seen.allowed())
        return seen;
    return caller.readOnly ? refused(Decision::Reason::ReadOnly) : yes;
}

bool countsAsApproved(const ApprovalFacts &facts, const PolicyRow &policy, Plan plan)
{
    if (facts.kind == ConnectionKind::Internal || facts.kind == ConnectionKind::PersonalAccessToken)
        return true;
    if (plan != Plan::Enterprise || policy.restriction == Restriction::Off)
        return true;
    return facts.onApprovedList || (facts.firstParty && policy.autoApproveFirstParty);
}

} // namespace GatehouseWorkspace
