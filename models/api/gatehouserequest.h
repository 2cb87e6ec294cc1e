// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/auditevent.h"
#include "models/domain/listpage.h"
#include "models/net/httprequest.h"

#include <optional>

namespace Gatehouse {

//! Requests in the words of a Gatehouse service (admin-api.md): versions, paging, one change once.
namespace GatehouseRequest {

HttpRequest read(const QString &path);
//! A page of 100 rows, which is as many as there are at most.
HttpRequest page(const QString &path, const std::optional<Cursor> &from);
//! \a change names the attempt: it is the Idempotency-Key, and so the id of the audit event.
HttpRequest write(HttpRequest::Method method, const QString &path, const AuditEventId &change);
//! Leaves an empty \a value out.
void ask(HttpRequest &request, const QString &key, const QString &value);

} // namespace GatehouseRequest

} // namespace Gatehouse
