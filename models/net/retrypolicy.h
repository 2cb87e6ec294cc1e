// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"
#include "models/net/httprequest.h"

#include <chrono>
#include <optional>

namespace Gatehouse {

//! ApiError::code of an answer that ended before it was complete.
inline constexpr char truncatedCode[] = "truncated_answer";

//! How often and how patiently a failed request is sent again.
struct RetryLimits {
    int retries = 2; //!< after the first attempt
    std::chrono::milliseconds firstDelay = std::chrono::seconds(1); //!< doubles with each attempt
    std::chrono::milliseconds longestDelay = std::chrono::seconds(60); //!< of our own back-off
    std::chrono::milliseconds longestRetryAfter
        = std::chrono::minutes(5); //!< longer: tell the person

    friend bool operator==(const RetryLimits &, const RetryLimits &) = default;
};

struct RetryQuestion {
    ApiError error = {};
    HttpRequest::Kind kind = HttpRequest::Kind::Read;
    int attempt = 1; //!< that just failed; the first is 1
    double jitter = 0.5; //!< random, from 0 to 1

    friend bool operator==(const RetryQuestion &, const RetryQuestion &) = default;
};

//! After how long to send again, or nothing: hand the error over. A pure function.
//! Reads go again after drops, time-outs, 429, 529 and 5xx. A write goes again only after a 429 or
//! 529 in the server's own envelope, because then it surely did nothing.
std::optional<std::chrono::milliseconds> retryDelay(
    const RetryQuestion &question, const RetryLimits &limits);

} // namespace Gatehouse
