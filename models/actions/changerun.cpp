// SPDX-License-Identifier: MIT
#include "models/actions/changerun.h"

#include "models/api/workspacechanges.h"
#include "models/api/workspaceservice.h"

#include <algorithm>

namespace Gatehouse {

namespace {

//! Whether the call may have been done although this is what came back. A proxy's page or a 503 may
//! stand in for the answer of a server that had finished.
bool leavesInDoubt(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::OutcomeUnknown:
    case ApiError::Kind::ServerFault:
    case ApiError::Kind::NotJson:
    case ApiError::Kind::Malformed:
        return true;
    default: // everything else was refused, or never left
        return false;
    }
}

} // namespace

ChangeRun::ChangeRun(
    WorkspaceService &service, std::vector<ChangeStep> steps, Patience patience, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_calls(std::move(steps))
    , m_patience(patience)
{
    for (const ChangeStep &call : m_calls)
        m_steps.push_back({.name = call.name, .change = newChangeId()});
    m_pause.setSingleShot(true);
    m_pause.setInterval(patience.pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_request = m_service.auditEvent(
            m_steps[m_current].change, [this](const Result<AuditEvent> &event) { hear(event); });
    });
}

ChangeRun::~ChangeRun() = default;

void ChangeRun::start()
{
    m_isRunning = true;
    m_current = 0;
    next();
}

void ChangeRun::cancel()
{
    m_isCancelled = true;
}

int ChangeRun::count(Outcome outcome) const
{
    return int(std::count_if(m_steps.begin(), m_steps.end(),
        [outcome](const Step &step) { return step.outcome == outcome; }));
}

void ChangeRun::next()
{
    while (m_current < m_steps.size() && m_steps[m_current].outcome != Outcome::Waiting)
        ++m_current;
    if (m_current < m_steps.size() && !m_isCancelled) {
        m_request = m_calls[m_current].send(m_steps[m_current].change,
            [this](Result<ChangeStep::Recorded> sent) { take(std::move(sent)); });
        return;
    }
    for (Step &step : m_steps) {
        if (step.outcome == Outcome::Waiting)
            step.outcome = Outcome::Skipped;
    }
    m_isRunning = false;
    Q_EMIT finished();
}

void ChangeRun::take(Result<ChangeStep::Recorded> sent)
{
    if (sent) {
        m_steps[m_current].recorded = *sent == ChangeStep::Recorded::Yes;
        return settle(Outcome::Done);
    }
    if (leavesInDoubt(sent.error()))
        return lookFor(sent.error());
    settle(Outcome::Failed, sent.error());
}

void ChangeRun::lookFor(const ApiError &lost)
{
    m_lost = lost;
    m_questions = 0;
    m_isChecking = true;
    Q_EMIT progressed();
    m_request = m_service.auditEvent(
        m_steps[m_current].change, [this](const Result<AuditEvent> &event) { hear(event); });
}

void ChangeRun::hear(const Result<AuditEvent> &event)
{
    ++m_questions;
    if (event) {
        m_steps[m_current].recorded = true;
        if (!m_calls[m_current].recover)
            return settle(Outcome::Done);
        m_request = m_calls[m_current].recover(*event, [this](const Result<void> &recovered) {
            // It was done all the same; only what its answer would have told is missing.
            settle(Outcome::Done,
                recovered ? std::nullopt : std::optional<ApiError>(recovered.error()));
        });
        return;
    }
    if (m_questions < m_patience.questions)
        return m_pause.start();
    if (event.error().kind != ApiError::Kind::NotFound)
        return settle(Outcome::Unknown, m_lost);
    const bool refused = m_lost->kind != ApiError::Kind::OutcomeUnknown;
    settle(refused ? Outcome::Failed : Outcome::NotDone, m_lost);
}

void ChangeRun::settle(Outcome outcome, const std::optional<ApiError> &error)
{
    Step &step = m_steps[m_current];
    step.outcome = outcome;
    step.error = error;
    m_isChecking = false;
    Q_EMIT progressed();
    if (!m_isLookingAgain)
        return next();
    ++m_current;
    lookAgain();
}

void ChangeRun::checkAgain()
{
    if (m_isRunning || count(Outcome::Unknown) == 0)
        return;
    m_isRunning = true;
    m_isLookingAgain = true;
    m_current = 0;
    lookAgain();
}

void ChangeRun::lookAgain()
{
    while (m_current < m_steps.size() && m_steps[m_current].outcome != Outcome::Unknown)
        ++m_current;
    if (m_current < m_steps.size())
        return lookFor(
            m_steps[m_current].error.value_or(ApiError{.kind = ApiError::Kind::OutcomeUnknown}));
    m_isRunning = false;
    m_isLookingAgain = false;
    Q_EMIT finished();
}

} // namespace Gatehouse
