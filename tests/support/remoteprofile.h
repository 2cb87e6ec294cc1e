// SPDX-License-Identifier: MIT
#pragma once

#include "models/profiles/profilestore.h"
#include "tests/support/faketokenstore.h"

namespace Gatehouse {

//! Of a workspace that another program serves, and the session somebody is signed in with.
struct RemoteProfile {
    QString name = QStringLiteral("Northwind");
    QUrl origin = {};
    Secret session = {};
    Profile::Caching caching = Profile::Caching::WithoutAddresses;
};

//! Leaves \a wanted where a console finds it that starts in \a directory, as the one it opens.
//! A profile without an id: the directory cannot be written.
inline Profile haveRemoteProfile(
    const QString &directory, FakeTokenStore &keychain, const RemoteProfile &wanted)
{
    ProfileStore store(directory);
    Profile profile{.id = ProfileStore::newId(),
        .name = wanted.name,
        .kind = Profile::Kind::GatehouseRemote,
        .origin = wanted.origin,
        .caching = wanted.caching};
    profile.tokenName = QStringLiteral("gatehouse/%1/session/a").arg(profile.id.toString());
    keychain.tokens.insert(profile.tokenName, wanted.session);
    if (!store.load() || !store.save(profile) || !store.setLastUsed(profile.id))
        return {};
    return profile;
}

} // namespace Gatehouse
