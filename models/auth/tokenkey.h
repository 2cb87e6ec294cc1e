// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"

#include <QObject>
#include <QString>

namespace Gatehouse {

//! Names one token in the keychain. Settings, cache and logs hold this name, never the token.
struct TokenKey {
    Q_GADGET

public:
    enum class Kind {
        Internal,
        OAuthAccess,
        OAuthRefresh,
        Personal,
        Session,
        Organization,
        ClientSecret,
        Pasted, //!< somebody else's, kept for them beside what the profile itself uses
    };
    Q_ENUM(Kind)

    ProfileId profile = {};
    Kind kind = Kind::Internal;
    QString bot
        = {}; //!< id of the bot, or of the person, that the token acts as; of a secret, its client

    //! "gatehouse/<profile id>/<kind>/<bot id>"
    QString name() const;

    friend bool operator==(const TokenKey &, const TokenKey &) = default;
};

} // namespace Gatehouse
