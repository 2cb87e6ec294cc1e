// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

//! What happens to a connection between its creation and its end (product.md, rules 8, 11, 14).
class LifecycleRepository {
public:
    explicit LifecycleRepository(Store &store)
        : m_store(store)
    {
    }

    //! Suspends everything of it in this workspace: no token of it acts any more, while tokens,
    //! grants and installations stay as they are. Conflict when it is disconnected already.
    Result<void> disconnect(Transaction &transaction, const ConnectionRow &connection, Millis at);
    //! Takes it back unchanged. Conflict when it is not disconnected, or was for too long.
    Result<void> restore(Transaction &transaction, const ConnectionRow &connection);
    //! Ends the token of an internal connection and makes a new one.
    Result<Secret> replaceToken(Transaction &transaction, const ConnectionRow &connection);
    //! Writes down what of \a changed may be changed: name, icon, developer, capabilities, redirect
    //! addresses, listing, who manages its pages, added by. Installations keep their own
    //! capabilities.
    Result<void> save(
        Transaction &transaction, const ConnectionRow &before, const ConnectionRow &changed);

    //! Destroys what was disconnected too long ago to be restored, each in a transaction with an
    //! event of its own. Gives how many.
    Result<int> purge();
    //! The same, unless it was done within the last hour.
    Result<int> purgeWhenDue();

private:
    Result<void> destroy(
        Transaction &transaction, const WorkspaceId &workspace, const ConnectionId &connection);

    Store &m_store;
};

} // namespace GatehouseWorkspace
