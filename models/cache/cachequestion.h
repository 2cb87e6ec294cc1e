// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"

#include <QString>

#include <optional>

namespace Gatehouse {

//! What was asked, paging apart, as the cache's key. Nothing for what is not kept: searches, whose
//! text may be anybody's name or address.
class CacheQuestion {
public:
    static std::optional<QString> of(const ConnectionQuery &query);
    static std::optional<QString> of(const ConnectionUserQuery &query);
    static std::optional<QString> of(const PeopleQuery &query);
};

} // namespace Gatehouse
