// SPDX-License-Identifier: MIT
#include "models/profiles/profile.h"

namespace Gatehouse {

QUrl Profile::effectiveOrigin() const
{
    if (kind != Kind::LocalEmbedded)
        return origin;
    QUrl local;
    local.setScheme(QStringLiteral("http"));
    local.setHost(QStringLiteral("127.0.0.1"));
    local.setPort(port);
    return local;
}

QUrl notionOrigin()
{
    return QUrl(QStringLiteral("https://api.notion.com"));
}

} // namespace Gatehouse
