// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"
#include "models/domain/person.h"
#include "models/domain/workspace.h"

#include <optional>

namespace Gatehouse {

//! Who looks at a workspace, and what the profile can do there at all.
struct Standing {
    enum class Reach {
        Performs, //!< changes go to the service
        ReadOnly, //!< the profile is set to read-only
        LooksAs, //!< an owner sees what somebody else sees, and changes nothing
        Measures, //!< there is no call for changes (Notion's public API)
    };

    UserId self = {};
    std::optional<People::Role> role = {};
    Reach reach = Reach::Measures;
    std::optional<Workspaces::Plan> plan = {}; //!< nothing: nobody knows here

    //! False also where the plan is not known: then the service tells.
    bool lacksAuditLog() const { return plan && *plan != Workspaces::Plan::Enterprise; }

    friend bool operator==(const Standing &, const Standing &) = default;
};

} // namespace Gatehouse
