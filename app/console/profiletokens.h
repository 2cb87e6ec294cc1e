// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/tokenstore.h"
#include "models/profiles/profilestore.h"

#include <QStringList>

namespace Gatehouse {

//! Everything the keychain holds for a profile: its own token, and those of the connections that
//! were installed or added from it.
class ProfileTokens {
public:
    static QStringList names(const Profile &profile, const ProfileStore &profiles);
    //! One after the other; the first that cannot be removed ends it. \a tokens lives longer.
    [[nodiscard]] static RequestHandle remove(
        TokenStore &tokens, const QStringList &names, const TokenListener<void> &listener);
};

} // namespace Gatehouse
