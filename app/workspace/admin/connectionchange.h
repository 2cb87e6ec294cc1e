// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/store/auditentry.h"

namespace GatehouseWorkspace {

//! PATCH …/connections/{connection_id}.
void addConnectionChangeRoutes(Routes &routes);

//! Gives what \a event changed its old value. Conflict when it was changed again since.
ChangeResult undoConnectionChange(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);

} // namespace GatehouseWorkspace
