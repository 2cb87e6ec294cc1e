// SPDX-License-Identifier: MIT
#include "models/net/ratelimiter.h"

#include <algorithm>

namespace Gatehouse {

namespace {

std::chrono::milliseconds limiterUntil(const QDateTime &now, const QDateTime &then)
{
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(then)));
}

} // namespace

RateLimiter::RateLimiter(std::optional<int> requestsPerWindow)
    : m_budget(requestsPerWindow)
{
}

std::chrono::milliseconds RateLimiter::waitAt(const QDateTime &now) const
{
    std::chrono::milliseconds wait{0};
    if (m_closedUntil.isValid())
        wait = limiterUntil(now, m_closedUntil);
    if (!m_budget || m_sent.size() < size_t(*m_budget))
        return wait;
    // The one that has to be a window old before another may follow.
    const QDateTime &oldest = m_sent[m_sent.size() - size_t(*m_budget)];
    return std::max(wait, limiterUntil(now, oldest.addSecs(window.count())));
}

void RateLimiter::noteSent(const QDateTime &now)
{
    dropOlderThan(now.addSecs(-window.count()));
    m_sent.push_back(now);
    if (!m_budget)
        return;
    if (!m_budgetSince.isValid())
        m_budgetSince = now;
    // A window without a refusal: the allowance may be larger than we think (plans differ, 1.7).
    if (m_budgetSince.secsTo(now) >= window.count()) {
        m_budget = *m_budget + std::max(1, *m_budget / 4);
        m_budgetSince = now;
    }
}

void RateLimiter::noteLimited(const QDateTime &now, std::optional<std::chrono::seconds> retryAfter)
{
    dropOlderThan(now.addSecs(-window.count()));
    const QDateTime until = now.addSecs(retryAfter.value_or(std::chrono::seconds(1)).count());
    // Several of one burst are refused together: one lesson, not several.
    const bool sameBurst = m_closedUntil.isValid() && now < m_closedUntil;
    if (!m_closedUntil.isValid() || until > m_closedUntil)
        m_closedUntil = until;
    if (sameBurst)
        return;
    // Others may have used the allowance up: few sent requests do not mean a small one.
    const int learned = std::max(leastBudget, int(m_sent.size()) * 9 / 10);
    m_budget = m_budget ? std::min(*m_budget, learned) : learned;
    m_budgetSince = now;
}

void RateLimiter::dropOlderThan(const QDateTime &start)
{
    while (!m_sent.empty() && m_sent.front() <= start)
        m_sent.pop_front();
}

} // namespace Gatehouse
