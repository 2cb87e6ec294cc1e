// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! GET /admin/v1/spaces and /admin/v1/spaces/{space_id}.
void addSpaceRoutes(Routes &routes);

} // namespace GatehouseWorkspace
