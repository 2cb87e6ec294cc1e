// SPDX-License-Identifier: MIT
#include "app/workspace/rules/governancerules.h"

namespace GatehouseWorkspace {

namespace {

constexpr Decision permitted{};

Decision refusedFor(Decision::Reason reason)
{
    return {.reason = reason};
}

//! An active owner or member, or the organization.
bool belongs(const Caller &caller)
{
    return connectionVisibility(caller) != Visibility::Nothing;
}

bool isPerson(const Caller &caller)
{
    return caller.kind != Actor::Kind::Organization;
}

//! What owners and members of the enterprise plan have: the role is looked at first.
Decision mayUseGovernance(const Caller &caller)
{
    if (!belongs(caller))
        return refusedFor(Decision::Reason::Role);
    return caller.plan == Plan::Enterprise ? permitted : refusedFor(Decision::Reason::Plan);
}

bool isRestricted(const PolicyRow &policy, Plan plan)
{
    return plan == Plan::Enterprise && policy.restriction == Restriction::ApprovedOnly;
}

} // namespace

Decision maySeePolicy(const Caller &caller)
{
    return mayUseGovernance(caller);
}

std::optional<PolicyRow> changedPolicy(const PolicyRow &policy, const PolicyChange &change)
{
    PolicyRow changed = policy;
    changed.restriction = change.restriction.value_or(policy.restriction);
    if (changed.restriction == Restriction::Off)
        changed.autoApproveFirstParty = false;
    changed.autoApproveFirstParty
        = change.autoApproveFirstParty.value_or(changed.autoApproveFirstParty);
    changed.creationLimitedToOwners
        = change.creationLimitedToOwners.value_or(policy.creationLimitedToOwners);
    if (changed.restriction == Restriction::Off && changed.autoApproveFirstParty)
        return std::nullopt;
    return changed;
}

bool isAutoApproved(const ApprovalFacts &facts, const PolicyRow &policy, Plan plan)
{
    return isRestricted(policy, plan) && policy.autoApproveFirstParty && facts.firstParty
        && !facts.onApprovedList && isRuledByApprovedList(facts.kind);
}

bool isRuledByApprovedList(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Internal:
    case ConnectionKind::PersonalAccessToken:
        break;
    case ConnectionKind::Public:
    case ConnectionKind::McpClient:
    case ConnectionKind::LinkPreview:
        return true;
    } // no default: the compiler names a forgotten kind
    return false;
}

Decision maySeeDirectory(const Caller &caller)
{
    return belongs(caller) ? permitted : refusedFor(Decision::Reason::Role);
}

Term termOf(std::optional<Millis> until, Millis now)
{
    if (!until)
        return Term::Open;
    return *until > now ? Term::Running : Term::Over;
}

Decision mayInstall(
    const Caller &caller, const ApprovalFacts &facts, const PolicyRow &policy, Term granted)
{
    if (!belongs(caller) || !isPerson(caller))
        return refusedFor(Decision::Reason::Role);
    if (caller.readOnly)
        return refusedFor(Decision::Reason::ReadOnly);
    if (*caller.role == Role::Owner)
        return permitted;
    if (!countsAsApproved(facts, policy, caller.plan))
        return refusedFor(Decision::Reason::Policy);
    return granted == Term::Over && isRestricted(policy, caller.plan)
        ? refusedFor(Decision::Reason::Policy)
        : permitted;
}

bool installApproves(const Caller &caller, const ApprovalFacts &facts, const PolicyRow &policy)
{
    return mayChangeGovernance(caller).allowed() && isRestricted(policy, caller.plan)
        && isRuledByApprovedList(facts.kind) && !facts.onApprovedList;
}

Decision maySeeRequests(const Caller &caller)
{
    return mayUseGovernance(caller);
}

Decision mayRequest(const Caller &caller)
{
    if (!isPerson(caller))
        return refusedFor(Decision::Reason::Role);
    const Decision seen = mayUseGovernance(caller);
    if (!seen.allowed())
        return seen;
    return caller.readOnly ? refusedFor(Decision::Reason::ReadOnly) : permitted;
}

ToAsk needToAsk(OwnUse use, const Decision &install)
{
    switch (use) {
    case OwnUse::Ending:
        return ToAsk::Something;
    case OwnUse::ForGood:
        return ToAsk::UsesIt;
    case OwnUse::None:
        break;
    } // no default: the compiler names a forgotten use
    return install.allowed() ? ToAsk::MayInstall : ToAsk::Something;
}

Decision mayWithdraw(const Caller &caller, Relation relation)
{
    const Decision asking = mayRequest(caller);
    if (!asking.allowed())
        return asking;
    return relation == Relation::Own ? permitted : refusedFor(Decision::Reason::Role);
}

} // namespace GatehouseWorkspace
