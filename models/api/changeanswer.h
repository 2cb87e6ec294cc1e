// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspacechanges.h"
#include "models/net/httpclient.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace Gatehouse {

//! Sends one changing call and reads what it answered. An answer that cannot be read is
//! OutcomeUnknown: it was done, and is to be read again, not to be repeated.
template <class T>
RequestHandle sendChange(HttpClient &client, HttpRequest request,
    std::function<Result<T>(const QJsonObject &)> decode, Handler<Changed<T>> done)
{
    return client.send(std::move(request),
        [decode = std::move(decode), done = std::move(done)](Result<HttpAnswer> answer) {
            if (!answer)
                return done(answer.error());
            Result<T> value = decode(answer->body);
            if (!value)
                return done(ApiError{.kind = ApiError::Kind::OutcomeUnknown,
                    .httpStatus = answer->status,
                    .detail = value.error().detail,
                    .requestId = answer->requestId});
            const bool recorded = std::any_of(answer->headers.begin(), answer->headers.end(),
                [](const auto &header) { return header.first == "gatehouse-event"; });
            done(Changed<T>{.value = std::move(value).value(), .recorded = recorded});
        });
}

} // namespace Gatehouse
