// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! POST /v1/oauth/token, /introspect and /revoke (reference/notion-api.md, 2.11 and 4.7).
void addOAuthRoutes(Routes &routes);

} // namespace GatehouseWorkspace
