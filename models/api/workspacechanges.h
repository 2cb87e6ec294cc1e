// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"
#include "models/domain/auditevent.h"
#include "models/domain/connectiondraft.h"
#include "models/domain/page.h"
#include "models/net/requesthandle.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Gatehouse {

//! The name of one attempt at a change, made before it is sent. The service takes it as the id of the
//! change's audit event: so a change whose answer got lost can be looked for
//! (WorkspaceService::auditEvent), and undone.
AuditEventId newChangeId();

//! What a change answered.
template <class T>
struct Changed {
    T value = {};
    bool recorded = true; //!< false: all was as asked for already; there is no event to undo

    friend bool operator==(const Changed &, const Changed &) = default;
};

struct CreatedConnection {
    Connection connection = {};
    Secret secret = {}; //!< token of an internal one, client secret of a public one

    friend bool operator==(const CreatedConnection &, const CreatedConnection &) = default;
};

//! What an undo did.
struct UndoneEvent {
    QString action = {}; //!< of the event the undo wrote
    std::optional<ConnectionId> connection = {};

    friend bool operator==(const UndoneEvent &, const UndoneEvent &) = default;
};

//! What can be changed in one workspace. Each call is one transaction of the service and sent exactly
//! once: it ends in its answer, in an error, or in OutcomeUnknown. Dropping the handle does not take
//! a call back that has left: hold it in something that outlives the pane (actions/).
class WorkspaceChanges : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceChanges)

public:
    explicit WorkspaceChanges(QObject *parent = nullptr);
    ~WorkspaceChanges() override;

    enum class NewToken { No, Yes };
    Q_ENUM(NewToken)

    [[nodiscard]] virtual RequestHandle createConnection(const AuditEventId &change,
        const ConnectionDraft &draft, Handler<Changed<CreatedConnection>> done)
        = 0;
    [[nodiscard]] virtual RequestHandle changeConnection(const AuditEventId &change,
        const ConnectionId &id, const ConnectionChange &wanted, Handler<Changed<Connection>> done)
        = 0;
    //! Suspends tokens, grants and installations at once.
    [[nodiscard]] virtual RequestHandle disconnectConnection(
        const AuditEventId &change, const ConnectionId &id, Handler<Changed<Connection>> done)
        = 0;
    //! Within 30 days. The secret is empty unless a new token was asked for.
    [[nodiscard]] virtual RequestHandle restoreConnection(const AuditEventId &change,
        const ConnectionId &id, NewToken newToken, Handler<Changed<CreatedConnection>> done)
        = 0;
    //! Of an internal connection; an audit event each time.
    [[nodiscard]] virtual RequestHandle revealToken(
        const AuditEventId &change, const ConnectionId &id, Handler<Changed<Secret>> done)
        = 0;
    //! Gives a new token and ends the old one.
    [[nodiscard]] virtual RequestHandle rotateToken(
        const AuditEventId &change, const ConnectionId &id, Handler<Changed<Secret>> done)
        = 0;
    //! Ends these people's installations; answers the ended ones.
    [[nodiscard]] virtual RequestHandle revokeUsers(const AuditEventId &change,
        const ConnectionId &id, const std::vector<UserId> &people,
        Handler<Changed<std::vector<ConnectionUser>>> done)
        = 0;
    [[nodiscard]] virtual RequestHandle revokeEverybody(const AuditEventId &change,
        const ConnectionId &id, Handler<Changed<std::vector<ConnectionUser>>> done)
        = 0;
    //! All or nothing.
    [[nodiscard]] virtual RequestHandle applyPageAccess(const AuditEventId &change,
        const std::vector<PageAccessChange> &cells,
        Handler<Changed<std::vector<PageAccessEffect>>> done)
        = 0;
    //! Conflict when the world has moved on since; `detail` says how.
    [[nodiscard]] virtual RequestHandle undo(
        const AuditEventId &change, const AuditEventId &event, Handler<Changed<UndoneEvent>> done)
        = 0;
};

} // namespace Gatehouse
