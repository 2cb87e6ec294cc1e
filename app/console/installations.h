// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/heldtoken.h"
#include "models/auth/installationkeeper.h"
#include "models/auth/oauthserver.h"
#include "models/net/httpclient.h"
#include "models/profiles/profile.h"

#include <optional>
#include <vector>

namespace Gatehouse {

//! The OAuth side of a profile: its server, asked without a token of ours, and what that gave. One
//! a profile that is open, so that no refresh token is used twice.
class Installations final {
    Q_DISABLE_COPY_MOVE(Installations)

public:
    //! `tokens` and `clock` live longer.
    struct Parts {
        HttpClientSettings server = {};
        TokenStore &tokens;
        const Clock &clock;
        ProfileId profile = {};
        QString file = {}; //!< empty: nothing outlives this run
    };
    explicit Installations(Parts parts);
    ~Installations();

    HttpClient &http() { return m_http; }
    OAuthServer &server() { return m_server; }
    InstallationKeeper &keeper() { return m_keeper; }

private:
    HeldToken m_noToken{Secret()};
    HttpClient m_http;
    OAuthServer m_server;
    InstallationKeeper m_keeper;
};

//! The list in \a file; a list that cannot be read is as good as none.
std::vector<HeldInstallation> heldInstallations(const QString &file);

//! Of those held for \a profile, the one whose access token is the token of the profile itself;
//! nothing for a token that somebody pasted.
std::optional<HeldInstallation> ownInstallation(
    const Profile &profile, const std::vector<HeldInstallation> &held);

} // namespace Gatehouse
