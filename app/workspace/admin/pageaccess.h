// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/store/auditentry.h"

namespace GatehouseWorkspace {

//! POST /admin/v1/spaces/{space_id}/page_access/preview and …/apply.
void addPageAccessRoutes(Routes &routes);

//! Takes back all that \a event changed, or nothing.
ChangeResult undoPageAccess(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);

} // namespace GatehouseWorkspace
