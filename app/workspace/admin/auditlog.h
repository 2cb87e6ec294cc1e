// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! GET …/audit_log and POST …/audit_log/{event_id}/undo.
void addAuditLogRoutes(Routes &routes);

} // namespace GatehouseWorkspace
