// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! /v1/users, /v1/users/me and /v1/users/{user_id}.
void addUserRoutes(Routes &routes);

} // namespace GatehouseWorkspace
