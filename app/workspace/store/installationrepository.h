// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/listing.h"
#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

struct NewInstallation {
    InstallationId id = {}; //!< empty: a new one
    WorkspaceId workspace = {};
    ConnectionId connection = {};
    UserId person = {};
    UserId botId = {}; //!< empty: a new one
    Via via = Via::OAuth;
    Capabilities capabilities = {}; //!< as consented to; rule 14
    std::optional<Millis> installedAt = {};
    std::optional<Millis> lastUsedAt = {};
    std::optional<Millis> endsAt = {}; //!< when it ends by itself
};

//! Users with access to one connection, longest there first.
struct ConnectionUsersQuery {
    WorkspaceId workspace = {};
    ConnectionId connection = {};
    QString text = {}; //!< part of name, e-mail address or id
    PageRequest page = {};
};

//! People's uses of connections. Ended ones are kept and not listed.
class InstallationRepository {
public:
    explicit InstallationRepository(Store &store)
        : m_store(store)
    {
    }

    //! "Added by" of the connection follows the earliest living one.
    Result<InstallationId> create(Transaction &transaction, const NewInstallation &installation);
    //! Lets a living one end by itself at another time, or (nothing) no more.
    Result<void> endAt(
        Transaction &transaction, const InstallationId &id, std::optional<Millis> time);
    Result<ListPage<ConnectionUserRow>> list(const ConnectionUsersQuery &query);
    //! The living one of \a person; NotFound when there is none.
    Result<ConnectionUserRow> find(
        const WorkspaceId &workspace, const ConnectionId &connection, const UserId &person);
    //! How many there ever were, ended ones too: another number means that somebody installed it.
    Result<int> countEver(const WorkspaceId &workspace, const ConnectionId &connection);
    //! The first \a most living ones' people, longest there first.
    Result<std::vector<PersonReference>> installers(
        const WorkspaceId &workspace, const ConnectionId &connection, int most);

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
