// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/statement.h"

namespace GatehouseWorkspace {

//! The id of who stands for the organization where a person is named; PersonRepository makes it.
inline constexpr QLatin1String organizationPerson("00000000-0000-4000-8000-00000000000a");

//! Columns of a person from `persons p` and `memberships m`, read by personOf(). Seven.
QString personColumns();
UserRow personOf(const Statement &row, int first);

//! A person as others name one: id, name, rank of state from column \a first on. Nothing when there
//! is no id; left when there is no state, but for the organization, which is in every workspace.
std::optional<PersonReference> personReferenceOf(const Statement &row, int first);

//! Columns of a user of a connection from `installations i`, `persons p` and `memberships m`, read
//! by connectionUserOf().
QString connectionUserColumns();
ConnectionUserRow connectionUserOf(const Statement &row);

//! Columns of a bot from `bots b` and botJoins(), read by botOf(). Seven.
QString botColumns();
QString botJoins();
UserRow botOf(const Statement &row, int first);

} // namespace GatehouseWorkspace
