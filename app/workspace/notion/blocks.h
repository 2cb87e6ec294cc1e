// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! /v1/blocks/{block_id} and its children; page ids are block ids.
void addBlockRoutes(Routes &routes);

} // namespace GatehouseWorkspace
