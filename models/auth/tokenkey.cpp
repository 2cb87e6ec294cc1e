// SPDX-License-Identifier: MIT
#include "models/auth/tokenkey.h"

namespace Gatehouse {

namespace {

QString tokenKindName(TokenKey::Kind kind)
{
    switch (kind) {
    case TokenKey::Kind::Internal:
        return QStringLiteral("internal");
    case TokenKey::Kind::OAuthAccess:
        return QStringLiteral("oauth-access");
    case TokenKey::Kind::OAuthRefresh:
        return QStringLiteral("oauth-refresh");
    case TokenKey::Kind::Personal:
        return QStringLiteral("personal");
    case TokenKey::Kind::Session:
        return QStringLiteral("session");
    case TokenKey::Kind::Organization:
        return QStringLiteral("organization");
    case TokenKey::Kind::ClientSecret:
        return QStringLiteral("client-secret");
    case TokenKey::Kind::Pasted:
        return QStringLiteral("pasted");
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

} // namespace

QString TokenKey::name() const
{
    return QStringLiteral("gatehouse/%1/%2/%3").arg(profile.toString(), tokenKindName(kind), bot);
}

} // namespace Gatehouse
