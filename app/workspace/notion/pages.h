// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! /v1/pages and /v1/pages/{page_id}.
void addPageRoutes(Routes &routes);

} // namespace GatehouseWorkspace
