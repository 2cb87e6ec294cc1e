// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/auditentry.h"
#include "app/workspace/store/types.h"

namespace GatehouseWorkspace {

class Store;

//! A change of the store: BEGIN IMMEDIATE now, COMMIT with its audit event, ROLLBACK when dropped
//! before. Repositories' changing functions take one, so that nothing is changed outside.
//!
//! \code
//! auto transaction = Transaction::begin(store);
//! if (!transaction) return transaction.error();
//! if (auto done = connections.create(*transaction, …); !done) return done.error();   // dropped:
//! nothing happened return transaction->commit({.action = QStringLiteral("connection.created"),
//! …}); \endcode
class Transaction {
public:
    static Result<Transaction> begin(Store &store);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    Store &store() const { return *m_store; }

    //! Writes \a entry and commits both or neither. Gives the event's id.
    Result<AuditEventId> commit(const AuditEntry &entry);
    //! For what is not a change anybody made (a token's last use, housekeeping, a demo's own
    //! events).
    Result<void> commitUnaudited();

private:
    explicit Transaction(Store &store);
    Result<void> finish();

    Store *m_store = nullptr;
};

} // namespace GatehouseWorkspace
