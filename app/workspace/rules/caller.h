// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"

#include <optional>

namespace GatehouseWorkspace {

//! Who asks, reduced to what rules look at. Of one workspace: the one the call is about.
struct Caller {
    Actor::Kind kind = Actor::Kind::Session;
    std::optional<Role> role = {}; //!< nothing: not in the workspace, or no person
    PersonState state = PersonState::Active;
    Plan plan = Plan::Free;
    bool readOnly = false;

    friend bool operator==(const Caller &, const Caller &) = default;
};

//! \a actor in a workspace of \a plan where the person behind it has \a membership.
Caller callerOf(const Actor &actor, const std::optional<Membership> &membership, Plan plan);

//! May, or may not and why. Reasons are those of `additional_data.reason`, and the missing
//! capability.
struct Decision {
    enum class Reason { None, Role, Plan, Policy, Capability, ReadOnly };

    Reason reason = Reason::None;

    bool allowed() const { return reason == Reason::None; }
    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace GatehouseWorkspace
