// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! Everything that happens to a connection after it was made: change, disconnect, restore, token,
//! users, pages, activity, undo.
void addLifecycleRoutes(Routes &routes);

} // namespace GatehouseWorkspace
