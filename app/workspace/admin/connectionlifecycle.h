// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/store/auditentry.h"

namespace GatehouseWorkspace {

//! DELETE …/connections/{connection_id}, POST …/restore, …/token/reveal, …/token/rotate.
void addConnectionLifecycleRoutes(Routes &routes);

//! Takes back the disconnecting of \a event. Conflict when it was restored, or disconnected again.
ChangeResult undoDisconnect(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);

} // namespace GatehouseWorkspace
