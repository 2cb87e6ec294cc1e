// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! POST …/connection_policy/preview.
void addPolicyPreviewRoutes(Routes &routes);

} // namespace GatehouseWorkspace
