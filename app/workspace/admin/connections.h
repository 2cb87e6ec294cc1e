// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! GET …/connections, …/connections/{connection_id} and …/connections/{connection_id}/users.
void addConnectionRoutes(Routes &routes);

} // namespace GatehouseWorkspace
