// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/auditentry.h"
#include "app/workspace/store/statement.h"

#include <array>

namespace GatehouseWorkspace {

//! The words of the store for an entry's actor and outcome, in declaration order.
inline constexpr std::array auditActorWords{"person", "bot", "organization", "local"};
inline constexpr std::array auditOutcomeWords{"done", "refused"};

//! Columns of an event, read by auditRowOf(). 22; the MAC covers all from the first to
//! `previous_mac`, which is the last but one.
QString auditColumns();
AuditRow auditRowOf(const Statement &row);

} // namespace GatehouseWorkspace
