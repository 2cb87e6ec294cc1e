// SPDX-License-Identifier: MIT
#include "app/console/revocations.h"

#include "app/console/installationtrace.h"
#include "models/api/workspacechanges.h"
#include "ui/common/errortext.h"
#include "ui/oauth/heldtokenwords.h"

#include <utility>

namespace Gatehouse {

Revocations::Revocations(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

Revocations::~Revocations() = default;

void Revocations::begin(const QString &botId)
{
    const std::optional<HeldInstallation> held = m_parts.keeper.find(botId);
    if (!held || isUnderWay(botId))
        return;
    m_running[botId]
        = m_parts.keeper.revoke(botId, [this, held = *held](const Result<void> &revoked) {
              if (revoked)
                  endInstallation(held);
              else
                  finish({.held = held, .error = revoked.error()});
          });
}

void Revocations::endInstallation(const HeldInstallation &held)
{
    WorkspaceService *const service = m_parts.serviceOf(held.workspace);
    if (!service)
        return finish({.held = held, .extent = Extent::Tokens});
    // Notion knows nothing but the tokens; here the installation itself ends, with its pages.
    if (!service->changes())
        return settle(held, {});
    m_running[held.botId] = findConnectionOfClient(
        *service, held.clientId, [this, held, service](const Result<ConnectionId> &connection) {
            if (connection)
                endUse(held, *service, *connection);
            else
                settle(held, connection.error());
        });
}

void Revocations::endUse(
    const HeldInstallation &held, WorkspaceService &service, const ConnectionId &connection)
{
    // By its bot: whoever signed in in the browser may be somebody else than here.
    m_running[held.botId] = findUserOfBot(service, connection, held.botId,
        [this, held, service = &service, connection](const Result<ConnectionUser> &user) {
            if (!user)
                return settle(held, user.error());
            m_running[held.botId]
                = service->changes()->revokeUsers(newChangeId(), connection, {user->user.id},
                    [this, held](const Result<Changed<std::vector<ConnectionUser>>> &revoked) {
                        settle(held, revoked ? std::nullopt : std::optional(revoked.error()));
                    });
        });
}

void Revocations::settle(const HeldInstallation &held, const std::optional<ApiError> &error)
{
    if (!error || error->kind == ApiError::Kind::NotFound)
        finish({.held = held, .extent = Extent::Everything});
    else
        finish({.held = held, .extent = Extent::Tokens, .error = error});
}

void Revocations::finish(const Outcome &outcome)
{
    m_running.erase(outcome.held.botId);
    Q_EMIT ended(outcome);
}

void Revocations::noteEnded(const WorkspaceId &workspace, const ConnectionId &connection)
{
    const std::vector<HeldInstallation> installations = m_parts.keeper.installations();
    for (const HeldInstallation &held : installations) {
        if (held.workspace != workspace || held.connection != connection)
            continue;
        m_forgetting[held.botId] = m_parts.keeper.introspect(
            held.botId, [this, bot = held.botId](const Result<TokenIntrospection> &said) {
                if (said && !said->active)
                    m_forgetting[bot] = m_parts.keeper.forget(bot, [](const Result<void> &) {});
            });
    }
}

QString Revocations::sentence(const Outcome &outcome)
{
    const QString name = HeldTokenWords::name(outcome.held);
    switch (outcome.extent) {
    case Extent::Nothing:
        return tr("%1 is not revoked. %2")
            .arg(name, outcome.error ? oauthErrorText(*outcome.error).title : QString())
            .trimmed();
    case Extent::Tokens:
        return outcome.error
            ? tr("The tokens of %1 are ended, but not its installation. %2 End it in that "
                 "workspace, under “Users” of the connection.")
                  .arg(name, errorText(*outcome.error).title)
            : tr("The tokens of %1 are ended. Its installation is in a workspace that this "
                 "profile does not reach: end it there, under “Users” of the connection.")
                  .arg(name);
    case Extent::Everything:
        return tr("%1 is revoked.").arg(name);
    } // no default: the compiler names a forgotten extent
    Q_UNREACHABLE();
}

} // namespace Gatehouse
