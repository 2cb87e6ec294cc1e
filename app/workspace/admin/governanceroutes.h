// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! What rules installing: policy, approved list, directory and requests of a workspace.
void addGovernanceRoutes(Routes &routes);

} // namespace GatehouseWorkspace
