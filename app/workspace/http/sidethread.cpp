// SPDX-License-Identifier: MIT
#include "app/workspace/http/sidethread.h"

#include <utility>

namespace GatehouseWorkspace {

SideThread::SideThread()
    : m_thread([this] { run(); })
{
}

SideThread::~SideThread()
{
    end();
    m_thread.join();
}

bool SideThread::take(Job job, const std::function<void()> &prepare)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_hasEnded || m_jobs.size() >= mostWaiting)
            return false;
        // Before anybody can be done with it.
        prepare();
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_all();
    return true;
}

void SideThread::end()
{
    std::unique_lock lock(m_mutex);
    m_hasEnded = true;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_jobs.empty() && !m_isWorking; });
}

void SideThread::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_hasEnded || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        const auto outcome = m_hasEnded ? Deferred::Outcome::NotDone : Deferred::Outcome::Done;
        m_isWorking = true;
        lock.unlock();
        if (outcome == Deferred::Outcome::Done)
            job.work();
        job.done(outcome);
        lock.lock();
        m_isWorking = false;
        m_changed.notify_all();
    }
}

} // namespace GatehouseWorkspace
