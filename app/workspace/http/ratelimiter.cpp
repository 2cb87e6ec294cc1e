// SPDX-License-Identifier: MIT
#include "app/workspace/http/ratelimiter.h"

namespace GatehouseWorkspace {

RateLimiter::RateLimiter(RateLimit limit)
    : m_limit(limit)
{
}

std::optional<int> RateLimiter::count(const QString &token, qint64 now)
{
    const qint64 length = std::chrono::milliseconds(m_limit.window).count();
    const qint64 window = now / length;
    const std::scoped_lock lock(m_mutex);
    if (window != m_window) {
        m_window = window;
        m_counts.clear();
    }
    int &used = m_counts[token];
    if (used < m_limit.requests) {
        ++used;
        return {};
    }
    const qint64 left = (window + 1) * length - now;
    return static_cast<int>((left + 999) / 1000);
}

} // namespace GatehouseWorkspace
