// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/types.h"

namespace GatehouseWorkspace {

class Store;

//! The schema this program writes: the number of its last migration.
int newestSchemaVersion();

//! The schema of the open store, 0 when it is empty.
Result<int> schemaVersionOf(Store &store);

//! Brings the store to the newest schema, all or nothing. StoreNewer when it is beyond that
//! already.
Result<void> migrate(Store &store);

} // namespace GatehouseWorkspace
