// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! POST /v1/oauth/introspect and /revoke: what becomes of tokens that were given.
void addOAuthTokenRoutes(Routes &routes);

} // namespace GatehouseWorkspace
