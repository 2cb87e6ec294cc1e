// SPDX-License-Identifier: MIT
#pragma once

#include "models/profiles/profile.h"

namespace Gatehouse {

//! What the settings show of a profile.
struct ProfileSettings {
    ProfileId id = {};
    QString name = {};
    QString kind = {}; //!< "Local workspace"
    QString address = {}; //!< empty: on this computer
    Profile::Access access = Profile::Access::ReadWrite;
    Profile::Caching caching = Profile::Caching::WithoutAddresses;

    friend bool operator==(const ProfileSettings &, const ProfileSettings &) = default;
};

} // namespace Gatehouse
