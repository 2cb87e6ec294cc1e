// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/auditrepository.h"

#include <QStringList>

namespace GatehouseWorkspace {

class Store;

//! What is wrong in a store, one sentence each, and the end of its audit chain.
struct CheckReport {
    QStringList problems = {};
    AuditChain chain = {};
};

//! SQLite's own integrity, foreign keys, and what this program keeps twice: counters, copied names
//! and states, the ancestor closure, the search index, sealed tokens, the audit chain. Reads only.
Result<CheckReport> checkStore(Store &store);

} // namespace GatehouseWorkspace
