// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/store/auditentry.h"

namespace GatehouseWorkspace {

//! DELETE …/connections/{connection_id}, POST …/restore, …/token/reveal, …/token/rotate.
void addConnectionLifecycleRoutes(Routes &routes);

//! Takes back the creation of \a event by disconnecting what was created: that can be restored as
//! any other.
ChangeResult undoCreation(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);
//! Takes back the disconnecting of \a event. Conflict when it was restored, or disconnected again.
ChangeResult undoDisconnect(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);

} // namespace GatehouseWorkspace
