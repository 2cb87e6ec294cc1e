// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/store/auditentry.h"

namespace GatehouseWorkspace {

//! Takes back what applying a file changed. Conflict when part of it was changed since.
ChangeResult undoPolicyFile(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);

//! GET …/policy_file, POST …/policy_file/plan and …/policy_file/apply.
void addPolicyFileRoutes(Routes &routes);

} // namespace GatehouseWorkspace
