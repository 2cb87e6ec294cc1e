// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

struct NewGrant {
    GrantId id = {}; //!< empty: a new one
    PageId page = {};
    ConnectionId connection = {};
    std::optional<InstallationId> installation = {}; //!< nothing: to the whole connection
    UserId grantedBy = {};
    std::optional<Millis> grantedAt = {};
};

//! How a page is open to a connection.
struct PageAccess {
    enum class Kind { None, Direct, Inherited };
    Kind kind = Kind::None;
    std::optional<PageId> from = {}; //!< Inherited: the nearest page above with a grant
};

//! Which pages connections were given. Inherited access is answered by SQL from the ancestor
//! closure.
class GrantRepository {
public:
    explicit GrantRepository(Store &store)
        : m_store(store)
    {
    }

    //! Conflict when it is there already.
    Result<GrantId> create(Transaction &transaction, const NewGrant &grant);
    //! The direct ones, oldest first.
    Result<std::vector<GrantRow>> direct(
        const WorkspaceId &workspace, const ConnectionId &connection);
    Result<PageAccess> access(const PageId &page, const ConnectionId &connection);
    Result<Reach> reach(const WorkspaceId &workspace, const ConnectionId &connection);

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
