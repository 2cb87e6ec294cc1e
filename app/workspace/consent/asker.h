// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/consent/language.h"
#include "app/workspace/store/oauthrows.h"

namespace GatehouseWorkspace {

//! Who asks, as asker.html shows it: picture, name, developer, website, listing.
QJsonObject askerValues(const OAuthClientRow &client, Language language);
//! The same for the console, which goes back to \a redirectUri.
QJsonObject consoleValues(const QString &redirectUri, Language language);

//! What \a may lets it do and what not, in plain words.
QJsonObject accessValues(const Capabilities &may, Language language);

} // namespace GatehouseWorkspace
