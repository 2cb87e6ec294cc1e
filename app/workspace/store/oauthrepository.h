// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/oauthrows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

struct OAuthTokenPair {
    Secret access = {};
    Secret refresh = {};
};

//! Clients, codes and chains of tokens. Secrets are kept as keyed hashes alone.
class OAuthRepository {
public:
    explicit OAuthRepository(Store &store)
        : m_store(store)
    {
    }

    //! NotFound when no public connection has that client id.
    Result<OAuthClientRow> client(const QString &clientId);
    Result<OAuthClientRow> client(const ConnectionId &connection);

    //! Keeps \a code, whose chain is made up here, for as long as one lives (ten minutes).
    Result<Secret> issueCode(Transaction &transaction, OAuthCodeRow code);
    //! Used and expired ones too, for as long as their second use matters; NotFound otherwise.
    Result<OAuthCodeRow> code(const QByteArray &code);
    Result<void> spendCode(Transaction &transaction, const QByteArray &code);

    //! NotFound when its tokens do not work: it ended, its connection is disconnected, or its
    //! person is not active.
    Result<OAuthInstallationRow> installation(const InstallationId &id);
    //! A new pair of \a chain. An access token lives for an hour, a refresh token until it is used.
    Result<OAuthTokenPair> mintPair(
        Transaction &transaction, const OAuthInstallationRow &installation, const QString &chain);
    //! An OAuth token, or a session that came from a code; ended ones too. NotFound otherwise.
    Result<OAuthTokenRow> token(const QByteArray &token);
    //! Marks a refresh token as used.
    Result<void> replace(Transaction &transaction, const TokenId &token);
    //! Ends every token of \a chain for good; what a revocation ended is not brought back with its
    //! undo either. Gives how many worked until now.
    Result<int> endChain(Transaction &transaction, const QString &chain);

private:
    Result<OAuthClientRow> clientWhere(const QString &condition, const QString &value);

    Store &m_store;
};

} // namespace GatehouseWorkspace
