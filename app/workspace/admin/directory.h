// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/admin/governanceobjects.h"
#include "app/workspace/store/auditentry.h"

namespace GatehouseWorkspace {

//! GET …/directory and POST …/directory/{connection_id}/install.
void addDirectoryRoutes(Routes &routes);

//! The caller, and the policy they are under.
Gatehouse::Result<Reader, HttpError> readerOf(const Call &call, const Space &space);
//! The pages that a body names, each once.
std::vector<PageId> pagesNamed(const QJsonObject &body);

//! Ends the access that \a event began, and takes the approval and the answers to requests back
//! that came with it. Conflict when it has ended, or the world moved on.
ChangeResult undoInstall(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);

} // namespace GatehouseWorkspace
