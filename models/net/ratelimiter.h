// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>
#include <deque>
#include <optional>

namespace Gatehouse {

//! Keeps one token's requests below what the server allows, and learns from a 429 how much that is.
//! Pure: it is told the time. Not thread-safe.
class RateLimiter {
public:
    static constexpr std::chrono::seconds window{60};
    static constexpr int leastBudget = 30; //!< what a refusal never teaches us to go below

    //! Nothing: no limit until the server speaks of one.
    explicit RateLimiter(std::optional<int> requestsPerWindow = {});

    //! How long to wait before the next request may leave; zero: now.
    std::chrono::milliseconds waitAt(const QDateTime &now) const;
    void noteSent(const QDateTime &now);
    //! The server refused one with 429 or 529.
    void noteLimited(const QDateTime &now, std::optional<std::chrono::seconds> retryAfter);

    //! What is believed to be allowed in `window`.
    std::optional<int> budget() const { return m_budget; }

private:
    void dropOlderThan(const QDateTime &start);

    std::optional<int> m_budget;
    std::deque<QDateTime> m_sent; //!< within the last window
    QDateTime m_closedUntil;
    QDateTime m_budgetSince;
};

} // namespace Gatehouse
