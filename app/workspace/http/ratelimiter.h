// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QtGlobal>

#include <chrono>
#include <mutex>
#include <optional>

namespace GatehouseWorkspace {

struct RateLimit {
    int requests = 0; //!< of one token in one window
    std::chrono::seconds window = std::chrono::seconds(60);
};

//! Counts requests of each token in fixed windows that all begin at whole multiples of their
//! length. For all threads of one service.
class RateLimiter {
public:
    explicit RateLimiter(RateLimit limit);

    //! Counts one request at \a now (UTC milliseconds). Nothing: it may pass; else the whole
    //! seconds to wait, at least one.
    std::optional<int> count(const QString &token, qint64 now);

private:
    const RateLimit m_limit;
    std::mutex m_mutex;
    qint64 m_window = -1;
    QHash<QString, int> m_counts;
};

} // namespace GatehouseWorkspace
