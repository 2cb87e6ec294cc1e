// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/statement.h"

namespace GatehouseWorkspace {

//! Columns of a person from `persons p` and `memberships m`, read by personOf(). Seven.
QString personColumns();
UserRow personOf(const Statement &row, int first);

//! Columns of a bot from `bots b` and botJoins(), read by botOf(). Seven.
QString botColumns();
QString botJoins();
UserRow botOf(const Statement &row, int first);

} // namespace GatehouseWorkspace
