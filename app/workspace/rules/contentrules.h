// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/rules/caller.h"

namespace GatehouseWorkspace {

//! Which pages a caller of /v1 may see at all (product.md, rule 10; reference 4.3).
ContentScope contentScope(const Actor &actor);

//! Whether the caller stands for a person who can have private pages: everybody but an internal
//! connection and guests (reference 2.2).
bool mayHavePrivatePages(const Actor &actor);

} // namespace GatehouseWorkspace
