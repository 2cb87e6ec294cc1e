// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/listing.h"
#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

//! The approved list of a workspace, by name.
struct ApprovedQuery {
    //! Whether connections built by Notion count as approved without an entry: then they are on it
    //! too.
    enum class Automatic { Left, Shown };

    WorkspaceId workspace = {};
    Automatic automatic = Automatic::Left;
    QString text = {}; //!< part of name, developer or id; letters' case does not matter
    PageRequest page = {};
};

struct ApprovedRow {
    ConnectionRow connection = {};
    std::optional<ApprovalRow> entry = {}; //!< nothing: approved without one
    std::vector<PersonReference> installers = {}; //!< the first of them, longest there first
};

//! Of the whole workspace, whatever the query's text.
struct ApprovedCounts {
    int approved = 0;
    int overdue = 0; //!< should have been looked at again
    int notApproved = 0; //!< installed, and not approved

    friend bool operator==(const ApprovedCounts &, const ApprovedCounts &) = default;
};

struct ApprovedPage : ListPage<ApprovedRow> {
    ApprovedCounts counts = {};
};

//! An active connection that the approved list rules, and whether it is on it.
struct RuledConnection {
    ConnectionReference connection = {};
    bool onApprovedList = false;
};

//! Whom a policy binds.
struct BoundPeople {
    int count = 0;
    std::vector<PersonReference> first = {};
};

//! Install policy and approved list of a workspace.
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
    //! NotFound when the connection is not on the list.
    Result<ApprovalRow> approval(const WorkspaceId &workspace, const ConnectionId &connection);
    Result<void> unapprove(
        Transaction &transaction, const WorkspaceId &workspace, const ConnectionId &connection);
    Result<std::vector<ApprovalRow>> approvals(const WorkspaceId &workspace);
    //! A connection of the workspace, on the list or not; NotFound when it knows none of that id.
    Result<ApprovedRow> approvedRow(const WorkspaceId &workspace, const ConnectionId &id);
    //! Active connections alone.
    Result<ApprovedPage> approved(const ApprovedQuery &query);
    //! By name.
    Result<std::vector<RuledConnection>> ruledConnections(const WorkspaceId &workspace);
    //! The active members, and the first \a most of them by name.
    Result<BoundPeople> boundPeople(const WorkspaceId &workspace, int most);

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
