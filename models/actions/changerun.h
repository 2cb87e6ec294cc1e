// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/changestep.h"
#include "models/base/apierror.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace Gatehouse {

class WorkspaceService;

//! Runs the steps of one action one after the other. Each is sent exactly once; when its answer is
//! lost, the audit log is read until it says whether the step was done. One failure does not stop the
//! rest.
class ChangeRun final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeRun)

public:
    enum class Outcome {
        Waiting,
        Done,
        Failed, //!< refused, or never left: nothing was changed
        NotDone, //!< the answer got lost, and the log shows that nothing was changed
        Unknown, //!< the answer got lost, and the log cannot be read
        Skipped, //!< cancelled before its turn
    };
    Q_ENUM(Outcome)

    struct Step {
        QString name = {};
        AuditEventId change = {};
        Outcome outcome = Outcome::Waiting;
        bool recorded = false; //!< there is an event of this id
        std::optional<ApiError> error = {};
    };

    //! How often the log is asked after a lost answer, and how long is waited in between: a slow
    //! server may still be at it.
    struct Patience {
        int questions = 3;
        std::chrono::milliseconds pause = std::chrono::milliseconds(700);
    };

    //! \a service lives longer.
    ChangeRun(WorkspaceService &service, std::vector<ChangeStep> steps, Patience patience,
        QObject *parent = nullptr);
    ~ChangeRun() override;

    void start();
    //! No further step is sent; the one under way runs to its end.
    void cancel();
    //! Asks the log again about the steps whose outcome is unknown.
    void checkAgain();

    const std::vector<Step> &steps() const { return m_steps; }
    int count(Outcome outcome) const;
    bool isRunning() const { return m_isRunning; }
    //! A lost answer is being looked for.
    bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void next();
    //! The next one whose outcome is unknown, or the end.
    void lookAgain();
    void take(Result<ChangeStep::Recorded> sent);
    void lookFor(const ApiError &lost);
    void hear(const Result<AuditEvent> &event);
    void settle(Outcome outcome, const std::optional<ApiError> &error = {});

    WorkspaceService &m_service;
    std::vector<ChangeStep> m_calls;
    std::vector<Step> m_steps;
    Patience m_patience;
    size_t m_current = 0;
    int m_questions = 0;
    bool m_isRunning = false;
    bool m_isChecking = false;
    bool m_isLookingAgain = false; //!< nothing is sent, only the log is asked
    bool m_isCancelled = false;
    std::optional<ApiError> m_lost; //!< why the answer did not come
    QTimer m_pause;
    RequestHandle m_request;
};

} // namespace Gatehouse
