// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"

#include <QString>

namespace Gatehouse {

//! A proof that who redeems a code is who asked for it (RFC 7636, method S256).
struct Pkce {
    Secret verifier = {}; //!< 43 characters; leaves with the code alone
    QString challenge = {}; //!< goes into the address

    //! A new one, from the system's random source.
    static Pkce make();
    //! The challenge of a verifier: BASE64URL(SHA256(verifier)), without padding.
    static QString challengeOf(const Secret &verifier);
};

//! 256 random bits as text for an address: a state nobody can guess.
QString unguessableText();

} // namespace Gatehouse
