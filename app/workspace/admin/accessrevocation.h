// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/store/auditentry.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

//! DELETE …/connections/{connection_id}/users and …/users/{user_id}, POST …/users/revoke.
void addAccessRevocationRoutes(Routes &routes);

//! The first people of \a rows, as an event names whose access ended.
QJsonArray peopleNamed(const std::vector<ConnectionUserRow> &rows);

//! Brings back the people \a event took the access from. Conflict when one of them left, is
//! suspended or has installed the connection again, or the connection was disconnected.
ChangeResult undoRevocation(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);

} // namespace GatehouseWorkspace
