// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/rows.h"

namespace GatehouseWorkspace {

// The objects of admin-api.md, with their keys in its order.

void writeTime(JsonWriter &json, std::optional<Millis> time);
void writePersonReference(JsonWriter &json, const std::optional<PersonReference> &person);
void writeDeveloper(JsonWriter &json, const Developer &developer);
void writeCapabilities(JsonWriter &json, const Capabilities &may);
void writeSpace(JsonWriter &json, const WorkspaceRow &workspace);
//! A person, or a bot with the connection it belongs to.
void writeAdminUser(JsonWriter &json, const UserRow &user);
void writeConnection(JsonWriter &json, const ConnectionRow &connection);
//! Everything but the closing brace, for answers that add a key. \a newToken, when there is one,
//! stands where its dates would.
void writeOpenConnection(
    JsonWriter &json, const ConnectionRow &connection, const QString &newToken = {});
void writeConnectionUser(JsonWriter &json, const ConnectionUserRow &row);
void writeConnectionCounts(JsonWriter &json, const ConnectionCounts &counts);

} // namespace GatehouseWorkspace
