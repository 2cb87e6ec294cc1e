// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/space.h"
#include "app/workspace/dispatch/change.h"

namespace GatehouseWorkspace {

//! An event by the caller of \a call in \a space. Its object is \a connection when there is one.
AuditEntry changeEntry(const Call &call, const Space &space, const QString &action);
AuditEntry connectionEntry(
    const Call &call, const Space &space, const QString &action, const ConnectionId &connection);

//! The person who stands for the caller where a person is named.
Gatehouse::Result<UserId, HttpError> actingPerson(const Call &call, Transaction &transaction);

} // namespace GatehouseWorkspace
