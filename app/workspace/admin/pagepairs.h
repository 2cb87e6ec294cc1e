// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/store/auditentry.h"

namespace GatehouseWorkspace {

//! PUT, DELETE …/pages/{page_id}/connections/{connection_id}.
void addPagePairRoutes(Routes &routes);

//! A page and a living connection of the workspace that the caller may bring together or part.
struct PagePair {
    PageRow page = {};
    ConnectionRow connection = {};
    QString title = {}; //!< for the event; empty when the page is somebody's private one
};

Gatehouse::Result<PagePair, HttpError> managedPair(
    const Call &call, const Space &space, const PageId &pageId, const ConnectionId &id);

//! Takes back what \a event gave to, or took from, a connection. Conflict when that changed since.
ChangeResult undoPageAdded(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);
ChangeResult undoPageRemoved(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);

} // namespace GatehouseWorkspace
