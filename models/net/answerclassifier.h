// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/net/httprequest.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <utility>
#include <vector>

namespace Gatehouse {

//! What came back, before anybody looked into it.
struct RawAnswer {
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {}; //!< names in lower case
    QByteArray body = {};
    QDateTime receivedAt = {}; //!< UTC; a Retry-After may be a date

    QByteArray header(const QByteArray &lowerCaseName) const;
};

//! A 2xx with a JSON object, or why that is not what came. Understands both error shapes of Notion
//! (reference/notion-api.md, 1.6 and 7.3) and OAuth's plain one. A pure function, fit for any
//! thread.
Result<HttpAnswer> classified(const RawAnswer &answer);

//! Retry-After, as seconds or as a date; nothing if it is neither.
std::optional<std::chrono::seconds> parsedRetryAfter(const QByteArray &value, const QDateTime &now);

} // namespace Gatehouse
