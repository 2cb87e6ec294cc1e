// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/store/auditentry.h"
#include "app/workspace/store/policyrepository.h"

namespace GatehouseWorkspace {

//! GET …/approved_connections, PUT and DELETE …/approved_connections/{connection_id}.
void addApprovedConnectionRoutes(Routes &routes);

//! What a refusal says somebody may not do.
inline const QString changeApprovedList
    = QStringLiteral("change the approved list of this workspace");

//! An event about the entry of \a connection.
AuditEntry approvalEntry(
    const Call &call, const Space &space, const QString &action, const ConnectionId &connection);
//! What of an entry is written by people, as events hold it.
QJsonObject approvalJson(const ApprovalRow &entry);
//! A connection that the list rules and that works here (rule 5); 404, 400 or 409 otherwise.
Gatehouse::Result<ApprovedRow, HttpError> approvableConnection(
    const Call &call, const Space &space, const ConnectionId &id);

} // namespace GatehouseWorkspace
