// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/space.h"
#include "app/workspace/dispatch/call.h"
#include "app/workspace/rules/accessrules.h"

namespace GatehouseWorkspace {

//! A connection as far as the caller may see it: what a role hides does not exist (404).
Gatehouse::Result<ConnectionRow, HttpError> visibleConnection(
    const Call &call, const Space &space, const ConnectionId &id);
//! The one of the route's `{connection_id}`.
Gatehouse::Result<ConnectionRow, HttpError> visibleConnection(const Call &call, const Space &space);

//! Whether \a connection is the caller's own: created by them, or installed by nobody else.
Relation relationTo(const ConnectionRow &connection, const Call &call);

//! The visible connection, when the caller may manage it; 403 otherwise. \a what ends the sentence
//! "Your role does not allow you to …".
Gatehouse::Result<ConnectionRow, HttpError> managedConnection(
    const Call &call, const Space &space, const ConnectionId &id, const QString &what);

} // namespace GatehouseWorkspace
