// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! GET /v1/oauth/authorize, and POST /consent/{authorization}/sign-in, /link and /leave: from an
//! address to a person before the browser.
void addSignInRoutes(Routes &routes);

} // namespace GatehouseWorkspace
