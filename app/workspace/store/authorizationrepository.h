// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/oauthrows.h"
#include "app/workspace/store/transaction.h"

namespace GatehouseWorkspace {

class Store;

using AuthorizationId = Gatehouse::Id<struct AuthorizationTag>;

//! What an authorize address asked for.
struct NewAuthorization {
    std::optional<ConnectionId> connection = {}; //!< nothing: the console itself
    QString redirectUri = {};
    RedirectNaming naming = RedirectNaming::Given;
    std::optional<QString> state = {}; //!< goes back as it came
    QString challenge = {}; //!< S256; empty: none
    QString language = {}; //!< "en" or "de"
};

//! One browser between an authorize address and its end.
struct AuthorizationRow : NewAuthorization {
    AuthorizationId id = {};
    std::optional<UserId> person = {}; //!< who signed in
    std::optional<WorkspaceId> workspace = {}; //!< which one is looked at
};

struct BegunAuthorization {
    AuthorizationId id = {};
    Secret session = {}; //!< for the browser's cookie
};

//! Authorizations under way, each with the one browser session it belongs to. It ends with a
//! decision, or a quarter of an hour after it began or somebody signed in.
class AuthorizationRepository {
public:
    static constexpr Millis lasts = 15 * 60 * 1000;
    static constexpr Millis linkLasts = 60 * 1000;

    explicit AuthorizationRepository(Store &store)
        : m_store(store)
    {
    }

    Result<BegunAuthorization> begin(Transaction &transaction, const NewAuthorization &wanted);
    //! NotFound unless it is under way and \a session is its browser's.
    Result<AuthorizationRow> open(const AuthorizationId &id, const QByteArray &session);
    //! What a form of that session must hold besides: a cookie alone can come from anywhere on the
    //! same host, whatever its port.
    QByteArray formSecret(const QByteArray &session) const;

    //! A new session, so that nobody who gave the browser its old one signs in with it.
    Result<Secret> signIn(Transaction &transaction, const AuthorizationId &id, const UserId &person,
        const WorkspaceId &workspace);
    Result<Secret> signOut(Transaction &transaction, const AuthorizationId &id);
    Result<void> choose(
        Transaction &transaction, const AuthorizationId &id, const WorkspaceId &workspace);
    Result<void> speak(
        Transaction &transaction, const AuthorizationId &id, const QString &language);
    //! NotFound when it has ended meanwhile: there is one decision.
    Result<void> end(Transaction &transaction, const AuthorizationId &id);

    //! The secret that signs \a person in to this authorization, once, within a minute. No browser
    //! has a session of it before.
    Result<Secret> addLink(
        Transaction &transaction, const AuthorizationId &id, const UserId &person);
    //! NotFound when \a secret is none of this authorization, late, or was used.
    Result<UserId> useLink(
        Transaction &transaction, const AuthorizationId &id, const QByteArray &secret);

private:
    Result<Secret> renew(Transaction &transaction, const AuthorizationId &id,
        const std::optional<UserId> &person, const std::optional<WorkspaceId> &workspace);

    Store &m_store;
};

} // namespace GatehouseWorkspace
