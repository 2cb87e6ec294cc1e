// SPDX-License-Identifier: MIT
#include "models/api/gatehouserequest.h"

#include "models/api/apiversions.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

HttpRequest GatehouseRequest::read(const QString &path)
{
    HttpRequest request{.path = path};
    const bool isAdmin = path.startsWith("/admin/"_L1);
    request.headers = {{"Notion-Version", isAdmin ? adminApiVersion : notionApiVersion}};
    return request;
}

HttpRequest GatehouseRequest::page(const QString &path, const std::optional<Cursor> &from)
{
    HttpRequest request = read(path);
    request.query.emplace_back(u"page_size"_s, u"100"_s);
    if (from)
        request.query.emplace_back(u"cursor"_s, from->toString());
    return request;
}

HttpRequest GatehouseRequest::write(
    HttpRequest::Method method, const QString &path, const AuditEventId &change)
{
    HttpRequest request = read(path);
    request.method = method;
    request.headers.emplace_back("Idempotency-Key", change.toString().toUtf8());
    return request;
}

void GatehouseRequest::ask(HttpRequest &request, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        request.query.emplace_back(key, value);
}

} // namespace Gatehouse
