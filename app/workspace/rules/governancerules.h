// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/rules/accessrules.h"

#include <optional>

namespace GatehouseWorkspace {

//! Look at the install policy: whoever it binds or who made it, on the plan that has one.
Decision maySeePolicy(const Caller &caller);

//! Which parts of a policy somebody wants otherwise.
struct PolicyChange {
    std::optional<Restriction> restriction = {};
    std::optional<bool> autoApproveFirstParty = {};
    std::optional<bool> creationLimitedToOwners = {};
};
//! \a policy with \a change made; nothing when that would be none: only a restriction has something
//! to approve by itself (rule 4). Lifting the restriction ends that too.
std::optional<PolicyRow> changedPolicy(const PolicyRow &policy, const PolicyChange &change);

//! Whether a connection counts as approved without anybody having put it on the list.
bool isAutoApproved(const ApprovalFacts &facts, const PolicyRow &policy, Plan plan);
//! Whether the approved list is what rules this kind: the others have settings of their own.
bool isRuledByApprovedList(ConnectionKind kind);

//! The public connections that can be installed: owners and members, on every plan.
Decision maySeeDirectory(const Caller &caller);
//! What an owner has granted somebody on a request of theirs, the last of those.
enum class Term {
    Open, //!< without an end, or nothing at all
    Running, //!< until a time ahead
    Over, //!< until a time that has passed
};
Term termOf(std::optional<Millis> until, Millis now);
//! Install a connection for oneself, at whatever door (rule 3). Only people do; what counts as
//! approved, and for owners everything. What a member was granted until a time ends with it: under
//! the restriction a click does not bring it back.
Decision mayInstall(const Caller &caller, const ApprovalFacts &facts, const PolicyRow &policy,
    Term granted = Term::Open);
//! Whether an install by \a caller puts the connection on the approved list (rule 3).
bool installApproves(const Caller &caller, const ApprovalFacts &facts, const PolicyRow &policy);

//! The requests: owners all, members their own (connectionVisibility).
Decision maySeeRequests(const Caller &caller);
//! Ask for a connection. Whether there is anything to ask for, needToAsk() says.
Decision mayRequest(const Caller &caller);
//! How somebody uses a connection now.
enum class OwnUse { None, Ending, ForGood };
//! Whether there is something to ask for: more time, or what may not be installed.
enum class ToAsk { Something, UsesIt, MayInstall };
ToAsk needToAsk(OwnUse use, const Decision &install);
//! Take a request back: who made it, and nobody for them.
Decision mayWithdraw(const Caller &caller, Relation relation);

} // namespace GatehouseWorkspace
