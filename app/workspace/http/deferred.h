// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/reply.h"

#include <functional>

namespace GatehouseWorkspace {

//! An answer that first takes work which would hold up everybody else who asks the same thread.
struct Deferred {
    enum class Outcome {
        Done,
        NotDone, //!< too much of it waits already, or the service ends
    };

    //! In another thread: it may touch nothing but what it holds itself.
    std::function<void()> work = {};
    //! Afterwards, in the thread that was asked.
    std::function<Reply(Outcome)> answer = {};
};

} // namespace GatehouseWorkspace
