// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/auditentry.h"
#include "app/workspace/store/listing.h"

#include <QStringList>

namespace GatehouseWorkspace {

class Store;

//! Which events of a workspace; all that is said has to fit.
struct AuditQuery {
    WorkspaceId workspace = {};
    std::optional<ConnectionId> connection = {};
    std::optional<PageId> pageId = {};
    std::optional<UserId> person = {}; //!< whom it was done to
    std::optional<UserId> actor = {};
    QStringList actions = {}; //!< one of these; with a star at its end it is a beginning
    std::optional<UserId> requestsOf = {}; //!< of requests only what this person made or did
    std::optional<AuditEntry::Outcome> outcome = {};
    std::optional<Millis> from = {}; //!< at or after
    std::optional<Millis> to = {}; //!< before
    PageRequest page = {};
};

//! The end of the chain, over all workspaces of the store.
struct AuditHead {
    qint64 count = 0;
    QByteArray mac = {}; //!< of the last event; empty when there is none
};

//! What check says about the chain of events.
struct AuditChain {
    qint64 count = 0;
    QByteArray head = {}; //!< mac of the last event; empty when there is none
    std::optional<qint64> brokenAt = {}; //!< sequence of the first event that does not fit
};

//! Whether an event may be undone, as far as the log itself says.
enum class UndoState { Impossible, Open, Undone };

//! The audit log: append-only, each event with a MAC over itself and the one before.
class AuditRepository {
public:
    explicit AuditRepository(Store &store)
        : m_store(store)
    {
    }

    //! Writes an event of a refused call, in a transaction of its own.
    Result<void> recordRefusal(AuditEntry entry);
    //! Appends within an open transaction; Transaction::commit does this for every change.
    Result<AuditEventId> append(const AuditEntry &entry);
    //! Newest first.
    Result<ListPage<AuditRow>> list(const AuditQuery &query);
    //! NotFound when the workspace has no event of that id.
    Result<AuditRow> find(const WorkspaceId &workspace, const AuditEventId &id);
    //! Whether there is an event of that id, in any workspace.
    Result<bool> exists(const AuditEventId &id);
    Result<UndoState> undoState(const AuditRow &event);
    //! Looks at the last event alone; verify() at all of them.
    Result<AuditHead> head();
    Result<AuditChain> verify();

private:
    //! Those of the query's actions that the log knows.
    Result<QStringList> knownActions(const AuditQuery &query);

    Store &m_store;
};

} // namespace GatehouseWorkspace
