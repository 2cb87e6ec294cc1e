// SPDX-License-Identifier: MIT
#include "models/net/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace Gatehouse {

namespace {

using std::chrono::milliseconds;

bool retryIsBlocked(const ApiError &error)
{
    return error.additionalData.value(QLatin1String("rate_limit_reason")).toString()
        == QLatin1String("public_api_request_blocked");
}

//! Refused by the server itself before it did anything; a proxy in between has no such code.
bool retryWasSurelyRefused(const ApiError &error)
{
    return (error.httpStatus == 429 && error.code == QLatin1String("rate_limited"))
        || (error.httpStatus == 529 && error.code == QLatin1String("service_overload"));
}

bool retryMayHelp(const ApiError &error, HttpRequest::Kind kind)
{
    using Kind = ApiError::Kind;
    if (error.kind == Kind::RateLimited) {
        if (retryIsBlocked(error))
            return false;
        return kind == HttpRequest::Kind::Read || retryWasSurelyRefused(error);
    }
    if (kind == HttpRequest::Kind::Write)
        return false;
    return error.kind == Kind::Offline || error.kind == Kind::Timeout
        || error.kind == Kind::ServerFault
        || (error.kind == Kind::Malformed && error.code == QLatin1String(truncatedCode));
}

} // namespace

std::optional<milliseconds> retryDelay(const RetryQuestion &question, const RetryLimits &limits)
{
    if (question.attempt > limits.retries || !retryMayHelp(question.error, question.kind))
        return {};

    const double spread = std::clamp(question.jitter, 0.0, 1.0);
    if (question.error.retryAfter) {
        const milliseconds asked = *question.error.retryAfter;
        if (asked > limits.longestRetryAfter)
            return {};
        // Never sooner than asked, and not all clients in the same moment.
        return asked + milliseconds(qint64(spread * double(limits.firstDelay.count()) / 2));
    }
    const double doubled
        = double(limits.firstDelay.count()) * std::pow(2.0, std::max(0, question.attempt - 1));
    const auto delay = milliseconds(qint64(doubled * (0.5 + spread)));
    return std::min(delay, limits.longestDelay);
}

} // namespace Gatehouse
