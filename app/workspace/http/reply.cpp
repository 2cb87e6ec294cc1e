// SPDX-License-Identifier: MIT
#include "app/workspace/http/reply.h"

namespace GatehouseWorkspace {

Reply Reply::json(QByteArray object)
{
    return {.body = std::move(object)};
}

Reply Reply::refusal(const HttpError &error)
{
    Reply reply{.status = error.status, .body = error.toJson()};
    if (error.retryAfter)
        reply.headers.push_back({"Retry-After", QByteArray::number(*error.retryAfter)});
    return reply;
}

void Reply::seal(const QByteArray &requestId)
{
    Q_ASSERT(body.endsWith('}'));
    body.chop(1);
    if (!body.endsWith('{'))
        body.append(',');
    body.append("\"request_id\":\"").append(requestId).append("\"}");
    headers.push_back({"Content-Type", "application/json; charset=utf-8"});
    headers.push_back({"x-notion-request-id", requestId});
    headers.push_back({"Cache-Control", "no-store"});
}

QByteArray Reply::header(QByteArrayView name) const
{
    for (const Header &candidate : headers) {
        if (candidate.name.compare(name, Qt::CaseInsensitive) == 0)
            return candidate.value;
    }
    return {};
}

} // namespace GatehouseWorkspace
