// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/actionreport.h"
#include "models/actions/changerun.h"
#include "models/actions/undolist.h"
#include "models/api/workspacechanges.h"
#include "models/api/workspaceservice.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Gatehouse {

class Clock;

//! One action under way, or one that has ended in this session.
using ActionId = Id<struct ActionTag>;

//! Everything people do to connections, from the click to the one truth about it. It outlives the
//! panes and dialogs that ask: what has left is followed to its end whether or not somebody still
//! looks. Every action ends in exactly one finished(), after which the lists are to be read again.
//!
//! Functions with a handler are for dialogs: the handle they give only stops the listening, never
//! the action.
class ConnectionActions final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionActions)

public:
    //! They live longer.
    struct Parts {
        WorkspaceService &service;
        UndoList &undo;
        const Clock &clock;
        ChangeRun::Patience patience = {};
    };
    explicit ConnectionActions(const Parts &parts, QObject *parent = nullptr);
    ~ConnectionActions() override;

    //! False where the profile can only look; then nothing below may be called.
    bool canChange() const;
    UndoList &undoList() const { return m_parts.undo; }
    WorkspaceService &service() const { return m_parts.service; }

    void disconnectConnections(const QList<Connection> &connections);
    void restore(const QList<Connection> &connections);
    void revoke(const Connection &connection, const QList<ConnectionUser> &people);
    void revokeEverybody(const Connection &connection);
    void revokePerson(const PersonReference &person, const QList<Connection> &connections);
    //! The newest thing that can be undone and is not being undone.
    void undoLatest();
    //! Does nothing while it is being undone.
    void undo(const UndoList::Entry &entry);
    //! An event of the log, also of somebody else's or of long ago.
    void undoEvent(const AuditEvent &event, const Connection &connection);

    [[nodiscard]] RequestHandle create(
        const ConnectionDraft &draft, Handler<CreatedConnection> done);
    [[nodiscard]] RequestHandle change(
        const Connection &connection, const ConnectionChange &wanted, Handler<Connection> done);
    [[nodiscard]] RequestHandle restoreWithNewToken(
        const Connection &connection, Handler<Secret> done);
    [[nodiscard]] RequestHandle revealToken(const Connection &connection, Handler<Secret> done);
    [[nodiscard]] RequestHandle rotateToken(const Connection &connection, Handler<Secret> done);
    //! \a other is the page's title when there is one cell.
    [[nodiscard]] RequestHandle changePages(const Connection &connection,
        const std::vector<PageAccessChange> &cells, const QString &other,
        Handler<std::vector<PageAccessEffect>> done);

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

private:
    struct Running;
    class Listening;
    using Deliver = std::function<void(ActionReport &)>;

    void begin(const ActionSubject &subject, ActionReports::Direction direction,
        std::vector<ChangeStep> steps, Deliver deliver = {},
        std::vector<AuditEventId> undoes = {});
    //! As begin(), for one step that gives a value.
    template <class T>
    RequestHandle beginHeard(const ActionSubject &subject, ChangeStep step,
        std::shared_ptr<std::optional<T>> value, Handler<T> done);
    void settle(Running &running);
    bool isBeingUndone(const UndoList::Entry &entry) const;
    Running *find(const ActionId &id) const;
    WorkspaceChanges &changes() const;
    //! The connection as it is now, into \a value.
    RequestHandle readAgain(const ConnectionId &id,
        std::shared_ptr<std::optional<Connection>> value, ChangeStep::Recovered recovered) const;
    RequestHandle revealAgain(const ConnectionId &id, std::shared_ptr<std::optional<Secret>> value,
        ChangeStep::Recovered recovered) const;

    Parts m_parts;
    std::vector<std::unique_ptr<Running>> m_actions;
};

} // namespace Gatehouse
