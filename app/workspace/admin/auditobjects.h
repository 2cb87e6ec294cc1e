// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"
#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/store/auditentry.h"

namespace GatehouseWorkspace {

//! The id, or null when there is none.
void writeAuditId(JsonWriter &json, const QString &id);
template <class Tag>
void writeAuditId(JsonWriter &json, const std::optional<Gatehouse::Id<Tag>> &id)
{
    writeAuditId(json, id ? id->toString() : QString());
}

//! An event as the caller reads it: its object by the name it has now, and whether it can still be
//! undone. Refused when the store fails.
std::optional<HttpError> writeAuditEvent(JsonWriter &json, const Call &call, const AuditRow &event);

} // namespace GatehouseWorkspace
