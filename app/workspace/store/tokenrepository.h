// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

struct NewToken {
    TokenId id = {}; //!< empty: a new one
    TokenKind kind = TokenKind::Api;
    std::optional<WorkspaceId> workspace
        = {}; //!< a session's: bound to it, else to all of its person
    std::optional<UserId> person = {}; //!< Session, Personal
    std::optional<ConnectionId> connection = {}; //!< Api, OAuth, Personal
    std::optional<InstallationId> installation = {}; //!< OAuth, Personal
    QString chain = {}; //!< what follows from one code; empty: it came from none
    std::optional<Millis> createdAt = {};
    std::optional<Millis> expiresAt = {};
    std::optional<Millis> lastUsedAt = {};
    bool readOnly = false;
    std::optional<UserId> viewedBy = {}; //!< of a session: the owner who looks through it
};

struct MintedToken {
    TokenId id = {};
    Secret token = {};
};

//! Tokens: only keyed hashes of them are kept, but for API tokens of internal connections, which
//! are kept sealed beside their hash because they may be shown again.
class TokenRepository {
public:
    explicit TokenRepository(Store &store)
        : m_store(store)
    {
    }

    Result<MintedToken> mint(Transaction &transaction, const NewToken &token);
    //! Unauthorized when it is unknown, ended or expired, who it acts for is gone, or the time for
    //! which its connection was wanted has passed. Writes the last use down, at most once a minute;
    //! a failure of that does not fail the call.
    Result<Actor> authenticate(const QByteArray &token);
    //! The API token of an internal connection, unsealed; NotFound when it has none.
    Result<Secret> reveal(const WorkspaceId &workspace, const ConnectionId &connection);
    Result<void> end(Transaction &transaction, const TokenId &token);

private:
    void touch(const Actor &actor);

    Store &m_store;
};

} // namespace GatehouseWorkspace
