// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! POST /consent/{authorization}/show, /allow, /cancel and /request: what somebody who signed in
//! looks at and decides.
void addDecisionRoutes(Routes &routes);

} // namespace GatehouseWorkspace
