// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/listing.h"
#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

//! A connection to be made. An internal, personal or MCP one gets its bot with it; tokens come from
//! TokenRepository.
struct NewConnection {
    ConnectionId id = {}; //!< empty: a new one
    WorkspaceId workspace = {};
    UserId botId = {}; //!< empty: a new one, where the kind has one
    QString name = {};
    QString icon = {};
    ConnectionKind kind = ConnectionKind::Internal;
    bool firstParty = false;
    Developer developer = {};
    std::optional<UserId> registeredBy = {};
    Listing listing = Listing::Unlisted;
    InstallationScope scope = InstallationScope::Workspace;
    QStringList workspaceIds = {};
    QString clientId = {};
    QByteArray clientSecretHash = {}; //!< Keys::hash
    QStringList redirectUris = {};
    Capabilities capabilities = {};
    UserId addedBy = {};
    std::optional<Millis> addedAt = {};
    std::optional<Millis> lastUsedAt = {};
    std::optional<Millis> tokenCreatedAt = {};
    std::optional<Millis> tokenExpiresAt = {};
    std::optional<Millis> disconnectedAt = {};
    bool onlyOwnersManagePages = false;
};

//! Which connections of a workspace, in which order: every filter and sort of the admin API.
struct ConnectionQuery {
    enum class Filter { Active, Disconnected, TokenExpired, NotApproved, OwnerLeft, All };
    enum class Sort { Name, Kind, AddedAt, AddedBy, Users, Pages, Status, LastUsedAt };

    WorkspaceId workspace = {};
    QString text = {}; //!< part of name, developer, "added by" or id; letters' case does not matter
    std::optional<ConnectionKind> kind = {};
    Filter filter = Filter::Active; //!< Active: everything that is not disconnected
    std::optional<UserId> addedBy = {};
    std::optional<UserId> user = {}; //!< those this person has access to, living installations only
    std::optional<UserId> ownedBy
        = {}; //!< created or installed by this person: `mine`, and all a member sees
    Sort sort = Sort::AddedAt;
    SortDirection direction = SortDirection::Descending;
    PageRequest page = {};
};

//! How many each filter would give, under everything else the query says.
struct ConnectionCounts {
    int active = 0;
    int notApproved = 0;
    int ownerLeft = 0;
    int tokenExpired = 0;
    int disconnected = 0;
    int all = 0;

    friend bool operator==(const ConnectionCounts &, const ConnectionCounts &) = default;
};

struct ConnectionPage : ListPage<ConnectionRow> {
    ConnectionCounts counts = {};
};

//! Connections of a workspace. Reading says what is stored; who may see it is for rules/ to decide
//! and for the caller to ask for (`ownedBy`).
class ConnectionRepository {
public:
    explicit ConnectionRepository(Store &store)
        : m_store(store)
    {
    }

    Result<ConnectionId> create(Transaction &transaction, const NewConnection &connection);
    //! Makes a public connection that no workspace knows yet; who added it does not matter.
    Result<ConnectionId> publish(Transaction &transaction, const NewConnection &connection);
    //! Makes a public connection known in one more workspace.
    Result<void> introduce(Transaction &transaction, const NewConnection &connection);
    Result<ConnectionPage> list(const ConnectionQuery &query);
    //! NotFound when the workspace has none of that id.
    Result<ConnectionRow> find(const WorkspaceId &workspace, const ConnectionId &id);
    //! NotFound also when \a person neither created nor installed it.
    Result<ConnectionRow> findOwned(
        const WorkspaceId &workspace, const ConnectionId &id, const UserId &person);
    //! Those of exactly that name, in any workspace; more than one when names repeat.
    Result<std::vector<ConnectionRow>> findByName(const QString &name);

private:
    Store &m_store;
};

} // namespace GatehouseWorkspace
