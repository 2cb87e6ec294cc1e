// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/rules/caller.h"

namespace GatehouseWorkspace {

//! How much of a workspace's connections somebody sees (product.md, rule 1).
enum class Visibility {
    Everything, //!< owners, the organization
    OwnOnly, //!< members: created or installed by themselves; the others do not exist for them
             //!< (404)
    Nothing, //!< guests and people who are not active: lists are refused, single ones do not exist
};
Visibility connectionVisibility(const Caller &caller);

//! Whether /admin may be used at all: by people and the organization, never by a connection's
//! token.
bool mayUseAdminApi(Actor::Kind kind);

//! The people of the workspace with role and state. Members may, guests may not.
Decision maySeePeople(const Caller &caller);
//! Create a connection (rules 1 and 2).
Decision mayCreateConnection(const Caller &caller, const PolicyRow &policy);
//! Change, disconnect, restore a connection: owners, and who it belongs to.
enum class Relation { Own, Others };
Decision mayManageConnection(const Caller &caller, Relation relation);
//! Reveal, copy or rotate an internal connection's token (rule 11): owners and its creator, never
//! the organization.
Decision mayRevealToken(const Caller &caller, Relation relation);
//! Look at or change install policy, approved list, requests' inbox, audit log (rule 2).
Decision maySeeGovernance(const Caller &caller);
Decision mayChangeGovernance(const Caller &caller);

//! Whether a connection counts as approved (product.md, words and rule 3).
struct ApprovalFacts {
    ConnectionKind kind = ConnectionKind::Public;
    bool firstParty = false;
    bool onApprovedList = false;
};
bool countsAsApproved(const ApprovalFacts &facts, const PolicyRow &policy, Plan plan);

} // namespace GatehouseWorkspace
