// SPDX-License-Identifier: MIT
#include "app/console/installations.h"

#include "models/api/tokenaccess.h"

#include <utility>

namespace Gatehouse {

namespace {

//! Renewing a token changes nothing in a workspace: it goes on where nothing may be changed.
HttpClientSettings alwaysWriting(HttpClientSettings settings)
{
    settings.writes = HttpClientSettings::Writes::Sent;
    return settings;
}

} // namespace

Installations::Installations(Parts parts)
    : m_http(alwaysWriting(parts.server), m_noToken, parts.clock)
    , m_server(m_http, TokenAccess::apiVersion().toLatin1())
    , m_keeper({.server = m_server,
          .tokens = parts.tokens,
          .clock = parts.clock,
          .profile = parts.profile,
          .file = std::move(parts.file)})
{
}

Installations::~Installations() = default;

std::vector<HeldInstallation> heldInstallations(const QString &file)
{
    Result<std::vector<HeldInstallation>> held = HeldInstallationFile(file).load();
    return held ? std::move(held).value() : std::vector<HeldInstallation>();
}

std::optional<HeldInstallation> ownInstallation(
    const Profile &profile, const std::vector<HeldInstallation> &held)
{
    for (const HeldInstallation &each : held) {
        const TokenKey key{
            .profile = profile.id, .kind = TokenKey::Kind::OAuthAccess, .bot = each.botId};
        if (key.name() == profile.tokenName)
            return each;
    }
    return {};
}

} // namespace Gatehouse
