// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/listing.h"
#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

//! Public connections that can be installed in a workspace, by name.
struct DirectoryQuery {
    WorkspaceId workspace = {};
    UserId viewer = {};
    QString text = {}; //!< part of name, developer or id; letters' case does not matter
    PageRequest page = {};
};

//! Somebody's own use of a connection, as they consented to it.
struct NewUse {
    enum class Approval { Left, Added };

    WorkspaceId workspace = {};
    UserId person = {};
    ConnectionId connection = {};
    std::vector<PageId> pages = {};
    Via via = Via::OAuth;
    std::optional<Millis> endsAt = {}; //!< when it ends by itself
    Approval approval = Approval::Left; //!< Added: this person puts it on the approved list
    std::optional<UserId> waiting
        = {}; //!< whose waiting requests this answers; nothing: everybody's
};

struct Use {
    InstallationId id = {};
    Millis at = 0;
    std::optional<Millis> endsAt = {};
    std::vector<RequestId> requests = {}; //!< that waited for it
};

//! What there is to install, and installing it. Offered is what is listed, active in the workspace
//! or registered by the viewer, as far as its scope admits the workspace.
class DirectoryRepository {
public:
    explicit DirectoryRepository(Store &store)
        : m_store(store)
    {
    }

    //! Public ones.
    Result<ListPage<DirectoryRow>> list(const DirectoryQuery &query);
    //! Of any kind the approved list rules; NotFound when it is not offered.
    Result<DirectoryRow> find(
        const WorkspaceId &workspace, const UserId &viewer, const ConnectionId &id);
    //! The same for who was sent here by its developer: what is in no list can be installed too, as
    //! far as its scope admits the workspace.
    Result<DirectoryRow> findByAddress(
        const WorkspaceId &workspace, const UserId &viewer, const ConnectionId &id);
    //! Offered or not.
    Result<DirectoryRow> row(
        const WorkspaceId &workspace, const UserId &viewer, const ConnectionId &id);

    //! Installation, grants, approval and waiting requests in one; the connection becomes known in
    //! the workspace when it was not. Its capabilities are what is consented to. Conflict, with a
    //! sentence, when this person has it already or it is disconnected here.
    Result<Use> install(Transaction &transaction, const NewUse &use);

private:
    Result<void> introduce(
        Transaction &transaction, const NewUse &use, const DirectoryRow &connection);

    Store &m_store;
};

} // namespace GatehouseWorkspace
