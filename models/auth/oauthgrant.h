// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"
#include "models/domain/ids.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace Gatehouse {

//! Who asks for a grant. An empty secret: a public client, which has nothing but its PKCE.
struct OAuthClient {
    QString id = {};
    Secret secret = {};
};

//! What a token endpoint gives (reference/notion-api.md, 4.7). It names neither an end nor a scope.
struct OAuthGrant {
    Secret accessToken = {};
    Secret refreshToken = {}; //!< may be empty: then it cannot be renewed
    QString botId = {}; //!< the installation's own; empty for a person's session
    WorkspaceId workspace = {};
    QString workspaceName = {};
    QString workspaceIcon = {};
    UserId owner = {}; //!< the person behind it; may be empty
    QString ownerName = {};
};

//! What a server says of a token.
struct TokenIntrospection {
    bool active = false;
    QDateTime issuedAt = {}; //!< UTC; null: not told

    friend bool operator==(const TokenIntrospection &, const TokenIntrospection &) = default;
};

} // namespace Gatehouse
