// SPDX-License-Identifier: MIT
#include "app/workspace/http/reply.h"

namespace GatehouseWorkspace {

Reply Reply::json(QByteArray object)
{
    return {.body = std::move(object)};
}

Reply Reply::page(QByteArray html, int status)
{
    return {.status = status, .body = std::move(html), .form = Form::Page};
}

Reply Reply::redirect(const QByteArray &address)
{
    return {.status = 303, .headers = {{"Location", address}}, .form = Form::Page};
}

Reply Reply::refusal(const HttpError &error)
{
    Reply reply{.status = error.status, .body = error.toJson()};
    if (error.retryAfter)
        reply.headers.push_back({"Retry-After", QByteArray::number(*error.retryAfter)});
    if (error.status == 401 && error.form == HttpError::Form::OAuth)
        reply.headers.push_back({"WWW-Authenticate", "Basic realm=\"gatehouse\""});
    return reply;
}

void Reply::seal(const QByteArray &requestId)
{
    if (form == Form::Page) {
        headers.push_back({"Content-Type", "text/html; charset=utf-8"});
        headers.push_back({"X-Content-Type-Options", "nosniff"});
        headers.push_back({"X-Frame-Options", "DENY"});
        headers.push_back({"Referrer-Policy", "no-referrer"});
    } else {
        Q_ASSERT(body.endsWith('}'));
        body.chop(1);
        if (!body.endsWith('{'))
            body.append(',');
        body.append("\"request_id\":\"").append(requestId).append("\"}");
        headers.push_back({"Content-Type", "application/json; charset=utf-8"});
    }
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
