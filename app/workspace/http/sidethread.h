// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/deferred.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace GatehouseWorkspace {

//! One thread beside those that answer, for work that takes long, one piece after the other. How
//! much of it may wait is bounded, so that nobody can pile it up.
class SideThread {
public:
    struct Job {
        std::function<void()> work = {};
        //! In this thread, once, for every job that was taken.
        std::function<void(Deferred::Outcome)> done = {};
    };
    static constexpr size_t mostWaiting = 16;

    SideThread();
    ~SideThread();
    SideThread(const SideThread &) = delete;
    SideThread &operator=(const SideThread &) = delete;

    //! Calls \a prepare and takes the job. False, and nothing was called: there is no room, or it
    //! has ended.
    bool take(Job job, const std::function<void()> &prepare);
    //! Returns when every job that was taken is done; those that wait are not worked on any more.
    //! No further one is taken.
    void end();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_isWorking = false;
    bool m_hasEnded = false;
    std::thread m_thread; //!< last: it uses the rest
};

} // namespace GatehouseWorkspace
