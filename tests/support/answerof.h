// SPDX-License-Identifier: MIT
#pragma once

#include "models/net/requesthandle.h"

#include <QTest>

#include <optional>

namespace Gatehouse {

//! What the handler of \a ask was told; Timeout when nothing came. `answerOf<T>([&](auto done) {
//! return service.connection(id, done); })`.
template <class T, class Ask>
Result<T> answerOf(const Ask &ask)
{
    std::optional<Result<T>> answer;
    const RequestHandle handle
        = ask(Handler<T>([&answer](Result<T> told) { answer.emplace(std::move(told)); }));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 30000); }();
    return answer ? std::move(*answer) : Result<T>(ApiError{.kind = ApiError::Kind::Timeout});
}

} // namespace Gatehouse
