// SPDX-License-Identifier: MIT
#include "models/actions/actionrunner.h"

#include "models/actions/actionsteps.h"
#include "models/base/clock.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace Gatehouse {

namespace {

bool canBeUndone(Actions::Kind kind)
{
    switch (kind) {
    case Actions::Kind::Change:
    case Actions::Kind::HandOver:
    case Actions::Kind::Disconnect:
    case Actions::Kind::Revoke:
    case Actions::Kind::RevokeEverybody:
    case Actions::Kind::RevokePerson:
    case Actions::Kind::AddPages:
    case Actions::Kind::RemovePages:
    case Actions::Kind::ChangePages:
    case Actions::Kind::ChangePolicy:
    case Actions::Kind::Approve:
    case Actions::Kind::ChangeApproval:
    case Actions::Kind::RemoveApproval:
    case Actions::Kind::RemoveApprovalAndUsers:
    case Actions::Kind::Install:
    case Actions::Kind::ApproveRequest:
    case Actions::Kind::DenyRequest:
    case Actions::Kind::ChangeRole:
    case Actions::Kind::Suspend:
    case Actions::Kind::Reinstate:
    case Actions::Kind::RemovePerson:
    case Actions::Kind::ApplyPolicyFile:
        return true;
    case Actions::Kind::Create: // disconnecting says better what it does
    case Actions::Kind::Restore: // the same
    case Actions::Kind::RestoreWithNewToken:
    case Actions::Kind::RevealToken:
    case Actions::Kind::RotateToken:
    case Actions::Kind::Request: // withdrawing says better what it does
    case Actions::Kind::WithdrawRequest:
    case Actions::Kind::ViewAs:
        return false;
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

ActionReports::Outcome outcomeOf(const ChangeRun &run)
{
    using Step = ChangeRun::Outcome;
    const int total = int(run.steps().size());
    const int done = run.count(Step::Done);
    if (done == total)
        return ActionReports::Outcome::Done;
    if (run.count(Step::Unknown) > 0)
        return ActionReports::Outcome::Unknown;
    if (done > 0)
        return ActionReports::Outcome::Partly;
    if (run.count(Step::Skipped) == total)
        return ActionReports::Outcome::Cancelled;
    return run.count(Step::Failed) > 0 ? ActionReports::Outcome::Failed
                                       : ActionReports::Outcome::NotDone;
}

} // namespace

struct ActionRunner::Running {
    ActionId id = {};
    ActionSubject subject = {};
    ActionReports::Direction direction = ActionReports::Direction::Forward;
    std::unique_ptr<ChangeRun> run = {};
    Deliver deliver = {};
    std::vector<AuditEventId> undoes = {}; //!< of an undo: the events it takes back
    std::vector<AuditEventId> offered = {}; //!< what was already offered to be undone
};

ActionRunner::ActionRunner(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

ActionRunner::~ActionRunner() = default;

bool ActionRunner::canChange() const
{
    return m_parts.service.changes() != nullptr;
}

WorkspaceChanges &ActionRunner::changes() const
{
    Q_ASSERT(canChange());
    return *m_parts.service.changes();
}

void ActionRunner::undoLatest()
{
    const std::vector<UndoList::Entry> &entries = m_parts.undo.entries();
    const auto latest = std::find_if(entries.rbegin(), entries.rend(),
        [this](const UndoList::Entry &entry) { return !isBeingUndone(entry); });
    if (latest != entries.rend())
        undo(UndoList::Entry(*latest));
}

bool ActionRunner::isBeingUndone(const UndoList::Entry &entry) const
{
    return std::any_of(m_actions.begin(), m_actions.end(), [&entry](const auto &action) {
        return action->run->isRunning()
            && std::find_first_of(action->undoes.begin(), action->undoes.end(),
                   entry.events.begin(), entry.events.end())
            != action->undoes.end();
    });
}

void ActionRunner::undo(const UndoList::Entry &entry)
{
    // Asked for twice, before the first was answered.
    if (isBeingUndone(entry))
        return;
    std::vector<ChangeStep> steps;
    for (auto event = entry.events.rbegin(); event != entry.events.rend(); ++event) {
        ChangeStep step = stepOf<UndoneEvent>(
            entry.subject.name, [this, event = *event](const AuditEventId &change, auto done) {
                return changes().undo(change, event, std::move(done));
            });
        // Whether it was undone, or never can be: there is nothing left to offer.
        step.send = [this, event = *event, send = std::move(step.send)](
                        const AuditEventId &change, ChangeStep::Sent sent) {
            return send(
                change, [this, event, sent = std::move(sent)](Result<ChangeStep::Recorded> answer) {
                    if (answer || answer.error().kind == ApiError::Kind::Conflict
                        || answer.error().kind == ApiError::Kind::NotFound)
                        m_parts.undo.remove(event);
                    sent(std::move(answer));
                });
        };
        step.recover
            = [this, event = *event](const AuditEvent &, const ChangeStep::Recovered &recovered) {
                  m_parts.undo.remove(event);
                  recovered({});
                  return RequestHandle();
              };
        steps.push_back(std::move(step));
    }
    begin(entry.subject, ActionReports::Direction::Undo, std::move(steps), {}, entry.events);
}

void ActionRunner::undoEvent(const AuditEvent &event, const ActionSubject &subject)
{
    for (const UndoList::Entry &entry : m_parts.undo.entries()) {
        if (entry.events == std::vector{event.id})
            return undo(UndoList::Entry(entry));
    }
    undo({.subject = subject, .events = {event.id}});
}

void ActionRunner::cancel(const ActionId &action)
{
    if (Running *running = find(action))
        running->run->cancel();
}

void ActionRunner::checkAgain(const ActionId &action)
{
    Running *running = find(action);
    if (!running || running->run->isRunning())
        return;
    Q_EMIT started(action, running->subject, running->direction, int(running->run->steps().size()));
    running->run->checkAgain();
}

void ActionRunner::begin(const ActionSubject &subject, ActionReports::Direction direction,
    std::vector<ChangeStep> steps, Deliver deliver, std::vector<AuditEventId> undoes)
{
    auto running = std::make_unique<Running>();
    running->id = ActionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    running->subject = subject;
    running->direction = direction;
    running->deliver = std::move(deliver);
    running->undoes = std::move(undoes);
    running->run = std::make_unique<ChangeRun>(m_parts.service, std::move(steps), m_parts.patience);
    Running &action = *m_actions.emplace_back(std::move(running));
    connect(action.run.get(), &ChangeRun::progressed, this, [this, &action] {
        const ChangeRun &run = *action.run;
        const int left = run.count(ChangeRun::Outcome::Waiting);
        Q_EMIT progressed(action.id, int(run.steps().size()) - left, run.isChecking());
    });
    connect(action.run.get(), &ChangeRun::finished, this, [this, &action] { settle(action); });
    Q_EMIT started(action.id, subject, direction, int(action.run->steps().size()));
    action.run->start();
}

void ActionRunner::settle(Running &running)
{
    const ChangeRun &run = *running.run;
    ActionReport report{.subject = running.subject,
        .direction = running.direction,
        .outcome = outcomeOf(run),
        .done = run.count(ChangeRun::Outcome::Done),
        .total = int(run.steps().size()),
        .skipped = run.count(ChangeRun::Outcome::Skipped)};
    for (const ChangeRun::Step &step : run.steps()) {
        if (step.error && !report.error)
            report.error = step.error;
        if (step.error && step.outcome != ChangeRun::Outcome::Done)
            report.failures.push_back({.name = step.name, .error = *step.error});
        if (step.outcome == ChangeRun::Outcome::Done && step.recorded)
            report.events.push_back(step.change);
    }
    const bool undoable = running.direction == ActionReports::Direction::Forward
        && canBeUndone(running.subject.kind);
    if (!undoable)
        report.events.clear();
    // What was found done only now, after somebody looked again: the rest is offered already.
    std::erase_if(report.events, [&running](const AuditEventId &event) {
        return std::find(running.offered.begin(), running.offered.end(), event)
            != running.offered.end();
    });
    running.offered.insert(running.offered.end(), report.events.begin(), report.events.end());
    if (!report.events.empty()) {
        UndoList::Entry entry{
            .subject = running.subject, .events = report.events, .at = m_parts.clock.now()};
        // Of several connections, those that it was done to.
        if (entry.subject.name.isEmpty())
            entry.subject.count = int(entry.events.size());
        m_parts.undo.add(entry);
    }
    if (running.deliver)
        running.deliver(report);
    const ActionId id = running.id;
    // One whose outcome is unknown stays, so that it can be looked for again.
    if (report.outcome != ActionReports::Outcome::Unknown) {
        // Not from within the run's own signal.
        const auto found = std::find_if(m_actions.begin(), m_actions.end(),
            [&id](const auto &action) { return action->id == id; });
        running.run.release()->deleteLater();
        m_actions.erase(found);
    }
    Q_EMIT finished(id, report);
}

ActionRunner::Running *ActionRunner::find(const ActionId &id) const
{
    const auto found = std::find_if(
        m_actions.begin(), m_actions.end(), [&id](const auto &action) { return action->id == id; });
    return found == m_actions.end() ? nullptr : found->get();
}

} // namespace Gatehouse
