// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/rules/capabilityrules.h"
#include "app/workspace/store/rows.h"

namespace GatehouseWorkspace {

//! The workspace as the caller's own bot tells it.
struct OwnBot {
    UserId id = {};
    WorkspaceId workspace = {};
    QString workspaceName = {};
    Plan plan = Plan::Free;
    std::optional<UserRow> owner = {}; //!< who installed it; nothing: the workspace
};

//! Writes a user as reference 3.1 has it; \a own, when given, is the bot that is shown in full.
void writeUser(JsonWriter &json, const UserRow &user, UserDetail detail, const OwnBot *own);

} // namespace GatehouseWorkspace
