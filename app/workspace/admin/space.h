// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"
#include "app/workspace/rules/caller.h"
#include "app/workspace/store/rows.h"

namespace GatehouseWorkspace {

//! The workspace an admin call is about, and the caller in it.
struct Space {
    WorkspaceRow workspace = {};
    Caller caller = {};
};

//! The space of the route's `{space_id}`; 404 also when the caller is not in it.
Gatehouse::Result<Space, HttpError> spaceOf(const Call &call);

//! The 404 of something inside a space that is not there, or that the caller may not see.
HttpError adminNotFound(const QString &what, const QString &id);

} // namespace GatehouseWorkspace
