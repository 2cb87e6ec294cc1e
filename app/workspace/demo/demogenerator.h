// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"
#include "app/workspace/store/types.h"

#include <optional>

namespace GatehouseWorkspace {

class Store;

inline constexpr int demoPeople = 22; //!< active owners and members of Northwind
inline constexpr int demoConnections = 18; //!< not disconnected
inline constexpr int demoPages = 240;

//! How large a demo, and of when. Sizes may not be below those of the small demo.
struct DemoOptions {
    int people = 0; //!< active owners and members of Northwind; 0: as the demo has it
    int connections = 0; //!< active ones of Northwind; 0: as the demo has it
    int pages = 0; //!< of Northwind; 0: as the demo has it
    int rows = 0; //!< items of its big list, as pages below "Customers"
    quint64 seed = 1;
    std::optional<Millis> now = {}; //!< nothing: today at the start of the hour
};

//! The two workspaces of a demo store and who is signed in.
struct DemoResult {
    WorkspaceId northwind = {};
    WorkspaceId labs = {};
    UserId ada = {}; //!< Ada Byron: owner of Northwind, member of Northwind Labs
};

inline constexpr QLatin1String demoOwnerEmail{"ada.byron@northwind.example.com"};

//! Fills an empty store with the demo workspaces (product.md). Same options, same content: ids,
//! names, texts and times; only tokens and what is derived from secret.key differ. Conflict when
//! the store holds a workspace already.
Result<DemoResult> fillDemo(Store &store, const DemoOptions &options);

} // namespace GatehouseWorkspace
