// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

struct NewWorkspace {
    WorkspaceId id = {}; //!< empty: a new one
    QString name = {};
    QString icon = {};
    Plan plan = Plan::Free;
    std::optional<Millis> createdAt = {};
};

//! Workspaces, first made first.
class WorkspaceRepository {
public:
    explicit WorkspaceRepository(Store &store)
        : m_store(store)
    {
    }

    Result<WorkspaceId> create(Transaction &transaction, const NewWorkspace &workspace);
    //! NotFound when there is none of that id.
    Result<WorkspaceRow> find(const WorkspaceId &id);
    //! The same without its counts, which cost a look at every connection.
    Result<WorkspaceHead> findHead(const WorkspaceId &id);
    //! NotFound also when \a person is not, or no longer, in it.
    Result<WorkspaceRow> findFor(const WorkspaceId &id, const UserId &person);
    //! Those \a person is active in, with the role there.
    Result<std::vector<WorkspaceRow>> listFor(const UserId &person);
    Result<std::vector<WorkspaceRow>> listAll();

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
