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
    Result<ListPage<ConnectionUserRow>> list(const ConnectionUsersQuery &query);

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
