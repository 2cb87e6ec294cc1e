// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! GET /admin/v1/spaces/{space_id}/people.
void addPeopleRoutes(Routes &routes);

} // namespace GatehouseWorkspace
