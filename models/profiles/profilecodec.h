// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/profiles/profile.h"

#include <QJsonObject>

namespace Gatehouse {

//! A profile as profiles.json keeps it. FileUnreadable when id or kind cannot be understood.
Result<Profile> decodeProfile(const QJsonObject &json);
QJsonObject encodeProfile(const Profile &profile);

} // namespace Gatehouse
