// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/person.h"

#include <QString>

#include <optional>

namespace Gatehouse {

//! Who a window acts as, shown at the foot of the left bar.
struct SignedInPerson {
    UserId id = {};
    QString name = {};
    std::optional<People::Role> role = {}; //!< nothing: unknown, or a bot
    People::Type type = People::Type::Person;
};

} // namespace Gatehouse
