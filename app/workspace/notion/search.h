// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! /v1/search.
void addSearchRoutes(Routes &routes);

} // namespace GatehouseWorkspace
