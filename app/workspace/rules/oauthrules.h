// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace GatehouseWorkspace {

//! The console signing people in: known without being registered, and public (RFC 8252): it has no
//! secret, so a code of it is worth nothing without its verifier.
const QString &consoleClientId();
const QStringList &consoleRedirects();

//! Whether \a wanted is one of \a registered, letter for letter; a literal address of this
//! computer (127.0.0.1 or [::1] by http) may have any port (RFC 8252, 7.3), a name may not.
bool isRegisteredRedirect(const QStringList &registered, const QString &wanted);

//! Whether \a challenge can be what S256 makes of a verifier.
bool isCodeChallenge(const QString &challenge);
//! Whether \a verifier is the one \a challenge was made of (RFC 7636). A verifier without a
//! challenge fits nothing: somebody took the challenge out of the authorize address.
bool fitsChallenge(const QString &challenge, const QString &verifier);

} // namespace GatehouseWorkspace
