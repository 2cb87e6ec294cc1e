// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/actionrunner.h"

namespace Gatehouse {

//! Everything people do to connections.
//!
//! Functions with a handler are for dialogs: the handle they give only stops the listening, never
//! the action.
class ConnectionActions final : public ActionRunner {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionActions)

public:
    explicit ConnectionActions(const Parts &parts, QObject *parent = nullptr);
    ~ConnectionActions() override;

    void disconnectConnections(const QList<Connection> &connections);
    void restore(const QList<Connection> &connections);
    void revoke(const Connection &connection, const QList<ConnectionUser> &people);
    void revokeEverybody(const Connection &connection);
    void revokePerson(const PersonReference &person, const QList<Connection> &connections);
    using ActionRunner::undoEvent;
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

private:
    //! The connection as it is now, into \a value.
    RequestHandle readAgain(const ConnectionId &id,
        std::shared_ptr<std::optional<Connection>> value, ChangeStep::Recovered recovered) const;
    RequestHandle revealAgain(const ConnectionId &id, std::shared_ptr<std::optional<Secret>> value,
        ChangeStep::Recovered recovered) const;
};

} // namespace Gatehouse
