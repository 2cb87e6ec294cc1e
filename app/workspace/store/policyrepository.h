// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

struct NewRequest {
    RequestId id = {}; //!< empty: a new one
    WorkspaceId workspace = {};
    UserId person = {};
    ConnectionId connection = {};
    QString reason = {};
    std::vector<PageId> pages = {};
    std::optional<Millis> until = {};
    std::optional<Millis> createdAt = {};
};

//! Install policy, approved list and requests of a workspace.
class PolicyRepository {
public:
    explicit PolicyRepository(Store &store)
        : m_store(store)
    {
    }

    Result<PolicyRow> policy(const WorkspaceId &workspace);
    Result<void> save(
        Transaction &transaction, const WorkspaceId &workspace, const PolicyRow &policy);
    //! Adds or changes the entry of an approved connection.
    Result<void> approve(
        Transaction &transaction, const WorkspaceId &workspace, const ApprovalRow &approval);
    Result<std::vector<ApprovalRow>> approvals(const WorkspaceId &workspace);
    Result<RequestId> request(Transaction &transaction, const NewRequest &request);
    Result<int> openRequests(const WorkspaceId &workspace);

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
