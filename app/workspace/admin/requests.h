// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/store/auditentry.h"

namespace GatehouseWorkspace {

//! GET and POST …/connection_requests, POST …/connection_requests/{request_id}/withdraw.
void addRequestRoutes(Routes &routes);

//! An event about \a request.
AuditEntry requestEntry(const Call &call, const Space &space, const QString &action,
    const std::optional<RequestRow> &request);
//! The request of the route, as far as the caller may see it; 404 otherwise.
Gatehouse::Result<RequestRow, HttpError> visibleRequest(const Call &call, const Space &space);
//! It as it stands now, as the caller reads it.
Gatehouse::Result<QByteArray, HttpError> requestAnswer(
    const Call &call, const Space &space, const RequestId &id);
//! Who brought it where it is, as a sentence; nothing while it is open.
std::optional<HttpError> decidedAlready(const RequestRow &request);

} // namespace GatehouseWorkspace
