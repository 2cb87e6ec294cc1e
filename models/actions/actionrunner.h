// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/actionreport.h"
#include "models/actions/changerun.h"
#include "models/actions/undolist.h"
#include "models/api/workspacechanges.h"
#include "models/api/workspaceservice.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace Gatehouse {

class Clock;

//! One action under way, or one that has ended in this session.
using ActionId = Id<struct ActionTag>;

//! Runs what people do, from the click to the one truth about it. It outlives the panes and dialogs
//! that ask: what has left is followed to its end whether or not somebody still looks. Every action
//! ends in exactly one finished(), after which the lists are to be read again.
class ActionRunner : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRunner)

public:
    //! They live longer.
    struct Parts {
        WorkspaceService &service;
        UndoList &undo;
        const Clock &clock;
        ChangeRun::Patience patience = {};
    };
    explicit ActionRunner(const Parts &parts, QObject *parent = nullptr);
    ~ActionRunner() override;

    //! False where the profile can only look; then nothing may be begun.
    bool canChange() const;
    UndoList &undoList() const { return m_parts.undo; }
    WorkspaceService &service() const { return m_parts.service; }

    //! Called with the report before anybody else sees it.
    using Deliver = std::function<void(ActionReport &)>;
    //! \a undoes: the events that an undo takes back.
    void begin(const ActionSubject &subject, ActionReports::Direction direction,
        std::vector<ChangeStep> steps, Deliver deliver = {}, std::vector<AuditEventId> undoes = {});
    //! As begin(), for one step that gives a value somebody waits for. The handle only stops the
    //! listening, never the action.
    template <class T>
    [[nodiscard]] RequestHandle beginHeard(const ActionSubject &subject, ChangeStep step,
        std::shared_ptr<std::optional<T>> value, Handler<T> done);

    //! The newest thing that can be undone and is not being undone.
    void undoLatest();
    //! Does nothing while it is being undone.
    void undo(const UndoList::Entry &entry);
    //! An event of the log, also of somebody else's or of long ago; \a subject names it.
    void undoEvent(const AuditEvent &event, const ActionSubject &subject);

    //! No further step is sent. Does nothing when it has ended.
    void cancel(const ActionId &action);
    //! Looks again for what became of an action whose outcome is unknown.
    void checkAgain(const ActionId &action);

Q_SIGNALS:
    //! \a total is the number of its steps.
    void started(const Gatehouse::ActionId &action, const Gatehouse::ActionSubject &subject,
        Gatehouse::ActionReports::Direction direction, int total);
    //! \a isChecking: an answer got lost and is being looked for.
    void progressed(const Gatehouse::ActionId &action, int done, bool isChecking);
    void finished(const Gatehouse::ActionId &action, const Gatehouse::ActionReport &report);

protected:
    WorkspaceChanges &changes() const;

private:
    struct Running;

    //! Stops the listening when it is dropped.
    class Listening final : public Operation {
    public:
        void abandon() override { isHeard = false; }

        bool isHeard = true;
    };

    void settle(Running &running);
    bool isBeingUndone(const UndoList::Entry &entry) const;
    Running *find(const ActionId &id) const;

    Parts m_parts;
    std::vector<std::unique_ptr<Running>> m_actions;
};

template <class T>
RequestHandle ActionRunner::beginHeard(const ActionSubject &subject, ChangeStep step,
    std::shared_ptr<std::optional<T>> value, Handler<T> done)
{
    auto *const listening = new Listening;
    RequestHandle handle(listening);
    std::vector<ChangeStep> steps;
    steps.push_back(std::move(step));
    begin(subject, ActionReports::Direction::Forward, std::move(steps),
        [listener = QPointer(listening), value, done = std::move(done)](ActionReport &report) {
            if (!listener || !listener->isHeard)
                return;
            report.isHeard = true;
            if (*value)
                return done(std::move(**value));
            done(report.error.value_or(ApiError{.kind = ApiError::Kind::OutcomeUnknown}));
        });
    return handle;
}

} // namespace Gatehouse
