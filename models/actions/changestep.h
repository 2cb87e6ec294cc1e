// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/domain/auditevent.h"
#include "models/net/requesthandle.h"

#include <QString>

#include <functional>

namespace Gatehouse {

//! One changing call of an action.
struct ChangeStep {
    enum class Recorded { No, Yes };
    using Sent = std::function<void(Result<Recorded>)>;
    using Recovered = std::function<void(Result<void>)>;

    QString name = {}; //!< what it is about, for a report: "Zapier"
    //! Sends the call under this name of the attempt; exactly once.
    std::function<RequestHandle(const AuditEventId &change, Sent sent)> send = {};
    //! The answer got lost but the event shows that it was done: fetches what the answer would have
    //! told. May be empty: nothing to fetch.
    std::function<RequestHandle(const AuditEvent &event, Recovered recovered)> recover = {};
};

} // namespace Gatehouse
