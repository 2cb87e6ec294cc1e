// SPDX-License-Identifier: MIT
#include "ui/connections/connectiontokens.h"

#include "models/actions/connectionactions.h"
#include "models/api/tokenaccess.h"
#include "models/domain/connectionrights.h"
#include "models/items/connectionwords.h"
#include "models/items/rightswords.h"
#include "ui/common/secretclipboard.h"

namespace Gatehouse {

ConnectionTokens::ConnectionTokens(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

ConnectionTokens::~ConnectionTokens() = default;

QString ConnectionTokens::whyNot(const Standing &standing, const Connection &connection)
{
    // The profile works with it, so it is here.
    if (connection.isOwnBot)
        return {};
    if (connection.kind == Connections::Kind::Unknown)
        return tr("The token of this bot is unknown to this profile. Notion shows it in its "
                  "developer portal.");
    return RightsWords::whyNot(ConnectionRights::token(standing, connection));
}

QString ConnectionTokens::whyNotReplace(const Standing &standing, const Connection &connection)
{
    return RightsWords::whyNot(ConnectionRights::token(standing, connection));
}

RequestHandle ConnectionTokens::read(const Connection &connection, Handler<Secret> done)
{
    if (connection.isOwnBot)
        return m_parts.access.ownToken(std::move(done));
    return m_parts.actions.revealToken(connection, std::move(done));
}

void ConnectionTokens::copy(const Connection &connection, TellFailure tell)
{
    m_copying
        = read(connection, [this, connection, tell = std::move(tell)](const Result<Secret> &token) {
              if (token)
                  put(connection, *token);
              else if (!tell || !tell(token.error()))
                  Q_EMIT copyFailed(token.error());
          });
}

void ConnectionTokens::put(const Connection &connection, const Secret &token)
{
    m_parts.clipboard.copy(
        {.name = tr("Token of %1").arg(ConnectionWords::shortName(connection)), .secret = token});
    Q_EMIT copied(connection.id,
        tr("Copied. Cleared in %1 s.", "number of seconds")
            .arg(m_parts.clipboard.timeout().count()));
}

void ConnectionTokens::putNew(const QString &name, const Secret &secret)
{
    m_parts.clipboard.copy({.name = name, .secret = secret});
}

} // namespace Gatehouse
