// SPDX-License-Identifier: MIT
#pragma once

#include "models/net/retrypolicy.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Gatehouse {

struct HttpClientSettings {
    enum class Writes {
        Sent,
        Refused, //!< end in ApiError::Kind::ReadOnly before anything leaves
    };

    QUrl origin
        = {}; //!< scheme, host, port; http:// for loopback only. Nothing else ever gets the token
    QString caFile = {}; //!< PEM, besides the system's certificates
    std::optional<int> requestsPerMinute = {}; //!< known limit of the token; nothing: learn it
    int atOnce = 6; //!< requests in flight
    std::chrono::milliseconds timeout
        = std::chrono::seconds(60); //!< of one attempt, from first byte sent
    qint64 largestAnswer
        = 64 * 1024 * 1024; //!< bytes, unpacked; a longer one is given up as Malformed
    qint64 parseAsideFrom = 64 * 1024; //!< bytes; from here on another thread parses
    RetryLimits retry = {};
    Writes writes = Writes::Sent;
};

} // namespace Gatehouse
