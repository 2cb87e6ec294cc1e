// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/listing.h"
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

//! What became of a request, who said so, and when.
struct RequestDecision {
    RequestState state = RequestState::Denied;
    UserId by = {};
    Millis at = 0;
    QString note = {};
};

//! Requests of a workspace: open ones with the oldest first, any others with the newest first.
struct RequestQuery {
    WorkspaceId workspace = {};
    std::optional<UserId> person = {}; //!< only what this person asked for
    std::optional<RequestState> state = RequestState::Open; //!< nothing: all
    PageRequest page = {};
};

//! Of all the query may see, whatever its state.
struct RequestCounts {
    int open = 0;
    int waitingForInstall = 0;
    int approved = 0;
    int denied = 0;
    int withdrawn = 0;
    int endsSoon = 0; //!< of the approved ones

    friend bool operator==(const RequestCounts &, const RequestCounts &) = default;
};

struct RequestPage : ListPage<RequestRow> {
    RequestCounts counts = {};
};

//! What people ask for and what they are told. One request a person and connection is pending
//! (open, or waiting for install) at a time.
class RequestRepository {
public:
    explicit RequestRepository(Store &store)
        : m_store(store)
    {
    }

    //! Conflict, with a sentence, when that person has one for that connection pending.
    Result<RequestId> create(Transaction &transaction, const NewRequest &request);
    //! NotFound when the workspace has none of that id.
    Result<RequestRow> find(const WorkspaceId &workspace, const RequestId &id);
    Result<RequestPage> list(const RequestQuery &query);
    Result<int> openRequests(const WorkspaceId &workspace);

    Result<void> decide(
        Transaction &transaction, const RequestId &id, const RequestDecision &decision);
    //! Makes it open again. Conflict, with a sentence, when that person has asked again since.
    Result<void> reopen(Transaction &transaction, const RequestRow &request);
    //! Those for \a connection that waited for its install are approved with it: all, or \a
    //! person's alone. Gives which.
    Result<std::vector<RequestId>> installed(Transaction &transaction, const WorkspaceId &workspace,
        const ConnectionId &connection, const std::optional<UserId> &person);
    //! Takes that back for those that are still approved.
    Result<void> uninstalled(Transaction &transaction, const std::vector<RequestId> &requests);

private:
    Result<RequestCounts> counts(const RequestQuery &query);

    Store &m_store;
};

} // namespace GatehouseWorkspace
