// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/store/auditentry.h"

namespace GatehouseWorkspace {

//! Removes the entry that \a event made. Conflict when it was changed or removed since.
ChangeResult undoApproval(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);
//! Gives note and review date their old values. Conflict when they were changed again since.
ChangeResult undoApprovalChange(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);
//! Brings the entry back, and the people who lost their access with it. Conflict when there is an
//! entry again, or a person cannot come back.
ChangeResult undoUnapproval(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);

//! Removes the bare entry that something else made \a at; Conflict when somebody wrote in it since.
//! What is not on the list any more needs no removing.
std::optional<HttpError> takeApprovalBack(const Call &call, const Space &space,
    const ConnectionId &connection, Millis at, Transaction &transaction);

} // namespace GatehouseWorkspace
