// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! POST /admin/v1/spaces/{space_id}/connections.
void addConnectionCreationRoutes(Routes &routes);

} // namespace GatehouseWorkspace
