// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/statement.h"

namespace GatehouseWorkspace {

//! How long a disconnected connection can be taken back (product.md, rule 8).
inline constexpr Millis restorableFor = Millis(30) * 24 * 60 * 60 * 1000;

//! Tables of a connection in a workspace: s, c, and people a (added by) and r (registered by).
QString connectionTables();
//! Columns read by connectionOf(); the first \a question mark in it takes the present time.
QString connectionColumns();
//! How many columns those are.
int connectionColumnCount();
ConnectionRow connectionOf(const Statement &row);

//! Columns of a connection named by another object, from `connections c` and `connection_spaces s`,
//! read by connectionReferenceOf(). Six.
QString connectionReferenceColumns();
ConnectionReference connectionReferenceOf(const Statement &row, int first);

//! Whether `s` counts as approved, as SQL without parameters (product.md, words and rules 2 to 4).
QString approvedExpression();
//! 0 active, 1 token expired, 2 disconnected; its question mark takes the present time.
QString statusExpression();

//! Whether a person created, registered or installed `s`; three question marks, all for that
//! person.
QString ownedExpression();

//! Six columns of \a alias, read by capabilitiesOf().
QString capabilityColumns(const QString &alias);
Capabilities capabilitiesOf(const Statement &row, int first);
//! Binds the six values of capabilityColumns(), in order.
void bindCapabilities(Statement &statement, const Capabilities &capabilities);

} // namespace GatehouseWorkspace
