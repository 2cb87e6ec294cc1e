// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/store/auditrepository.h"

namespace GatehouseWorkspace {

//! Undo of whatever changed somebody's role or state.
ChangeResult undoPersonChange(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);

//! PATCH …/people/{u}: role, suspend, reinstate, remove (product.md, rule 12).
void addPeopleChangeRoutes(Routes &routes);

} // namespace GatehouseWorkspace
