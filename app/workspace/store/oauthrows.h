// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"

namespace GatehouseWorkspace {

//! A public connection as OAuth knows it: in no workspace, by its client id.
struct OAuthClientRow {
    ConnectionId id = {};
    QString name = {};
    QString icon = {};
    bool firstParty = false;
    Developer developer = {};
    Listing listing = Listing::Unlisted;
    InstallationScope scope = InstallationScope::Any;
    QStringList workspaceIds = {}; //!< of scope Selected
    QByteArray secretHash = {}; //!< Keys::hash; empty: it has none
    QStringList redirectUris = {};
    Capabilities capabilities = {};
};

//! Whether the authorize address named where to go back to: a code's exchange has to say the same.
enum class RedirectNaming { Given, LeftOut };

//! What somebody consented to, on its way to becoming tokens.
struct OAuthCodeRow {
    std::optional<ConnectionId> connection = {}; //!< nothing: the console itself
    std::optional<InstallationId> installation = {}; //!< nothing: the console itself
    WorkspaceId workspace = {};
    UserId person = {};
    QString redirectUri = {};
    RedirectNaming naming = RedirectNaming::Given;
    QString challenge = {}; //!< S256; empty: none
    QString chain = {}; //!< of the tokens it gives
    Millis expiresAt = 0;
    std::optional<Millis> usedAt = {};
};

//! An installation whose tokens work, and what a token answer says of it.
struct OAuthInstallationRow {
    InstallationId id = {};
    WorkspaceId workspace = {};
    ConnectionId connection = {};
    QString connectionName = {};
    UserId person = {};
    UserId bot = {};
    Capabilities capabilities = {};
};

//! A token as its client sees it.
struct OAuthTokenRow {
    TokenId id = {};
    TokenKind kind = TokenKind::OAuthAccess;
    std::optional<ConnectionId> connection = {}; //!< nothing: a session
    std::optional<InstallationId> installation = {};
    std::optional<UserId> person = {}; //!< of a session
    QString chain = {}; //!< empty: it came from no code
    Millis createdAt = 0;
    std::optional<Millis> expiresAt = {};
    std::optional<Millis> replacedAt = {}; //!< a refresh token that was used
    std::optional<Millis> endedAt = {};
};

} // namespace GatehouseWorkspace
