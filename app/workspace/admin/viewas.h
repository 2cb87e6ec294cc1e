// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! POST …/view_as: a session in which an owner looks at the workspace as somebody else.
void addViewAsRoutes(Routes &routes);

} // namespace GatehouseWorkspace
