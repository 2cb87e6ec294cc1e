// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/store/auditentry.h"

namespace GatehouseWorkspace {

//! POST …/connection_requests/{request_id}/approve and …/deny.
void addRequestDecisionRoutes(Routes &routes);

//! Opens a request again that \a event approved or denied, and takes the approval back that came
//! with it. Conflict when the connection was installed since, or the world moved on otherwise.
ChangeResult undoRequestDecision(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);

} // namespace GatehouseWorkspace
