// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/auditentry.h"

namespace GatehouseWorkspace {

class Store;

//! What the object of an event is called now, as \a viewer may read it: the connection, person or
//! page it was done to. When that is gone or hidden, what the event itself says; else empty.
Result<QString> auditObjectName(Store &store, const AuditEntry &entry, const UserId &viewer);

} // namespace GatehouseWorkspace
