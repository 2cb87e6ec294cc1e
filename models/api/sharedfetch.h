// SPDX-License-Identifier: MIT
#pragma once

#include "models/net/requesthandle.h"

#include <QDateTime>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace Gatehouse {

//! One answer for all who ask while it is fetched or fresh. Failures are not kept.
template <class T>
class SharedFetch {
public:
    static constexpr std::chrono::seconds freshFor{60};
    using Fetch = std::function<RequestHandle(Handler<T>)>;

    explicit SharedFetch(Fetch fetch)
        : m_fetch(std::move(fetch))
    {
    }
    Q_DISABLE_COPY_MOVE(SharedFetch)

    RequestHandle ask(const QDateTime &now, Handler<T> done)
    {
        auto *const waiter = new Waiter(std::move(done));
        RequestHandle handle(waiter);
        if (m_kept && m_keptAt.secsTo(now) < freshFor.count()) {
            QMetaObject::invokeMethod(
                waiter, [waiter, kept = *m_kept] { waiter->hear(kept); }, Qt::QueuedConnection);
            return handle;
        }
        m_waiters.emplace_back(waiter);
        if (!m_running) {
            m_running = m_fetch([this, now](Result<T> result) { tell(std::move(result), now); });
        }
        return handle;
    }

    void invalidate() { m_kept.reset(); }

private:
    class Waiter final : public Operation {
    public:
        explicit Waiter(Handler<T> done)
            : m_done(std::move(done))
        {
        }
        void abandon() override { m_done = {}; }
        void hear(const Result<T> &result)
        {
            if (const Handler<T> done = std::exchange(m_done, {}))
                done(result);
        }

    private:
        Handler<T> m_done;
    };

    void tell(Result<T> result, const QDateTime &now)
    {
        m_running.reset();
        if (result) {
            m_kept = *result;
            m_keptAt = now;
        }
        // A handler may ask again, drop others, or end us: nothing of ours is touched while they
        // run.
        const auto waiters = std::exchange(m_waiters, {});
        for (const QPointer<Waiter> &waiter : waiters)
            if (waiter)
                waiter->hear(result);
    }

    Fetch m_fetch;
    std::optional<T> m_kept;
    QDateTime m_keptAt;
    std::vector<QPointer<Waiter>> m_waiters;
    RequestHandle m_running; // last: dropped first
};

} // namespace Gatehouse
