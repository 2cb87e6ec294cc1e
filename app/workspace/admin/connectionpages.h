// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! GET …/connections/{connection_id}/pages, GET …/pages, GET …/pages/{page_id}/connections.
void addConnectionPagesRoutes(Routes &routes);

} // namespace GatehouseWorkspace
