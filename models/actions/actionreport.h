// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"
#include "models/domain/action.h"
#include "models/domain/auditevent.h"

#include <optional>
#include <vector>

namespace Gatehouse {

//! The enums of a report, in a gadget so that test output prints names.
class ActionReports {
    Q_GADGET

public:
    enum class Outcome {
        Done, //!< all of it
        Partly, //!< some steps failed or were skipped; see `failures`
        Failed, //!< nothing was changed, and `error` says why
        NotDone, //!< the answer got lost; it was looked up that nothing was changed
        Unknown, //!< the answer got lost, and nobody can say yet what became of it
        Cancelled, //!< before anything was changed
    };
    Q_ENUM(Outcome)
    enum class Direction { Forward, Undo };
    Q_ENUM(Direction)
};

//! How an action ended.
struct ActionReport {
    struct Failure {
        QString name = {}; //!< of the connection
        ApiError error = {};

        friend bool operator==(const Failure &, const Failure &) = default;
    };

    ActionSubject subject = {};
    ActionReports::Direction direction = ActionReports::Direction::Forward;
    ActionReports::Outcome outcome = ActionReports::Outcome::Done;
    std::optional<ApiError> error = {}; //!< of the first step that failed
    int done = 0;
    int total = 0;
    int skipped = 0;
    std::vector<Failure> failures = {};
    std::vector<AuditEventId> events = {}; //!< of what can be undone; empty: nothing
    //! A dialog is waiting for this and tells it there; nobody else needs to.
    bool isHeard = false;

    friend bool operator==(const ActionReport &, const ActionReport &) = default;
};

} // namespace Gatehouse
