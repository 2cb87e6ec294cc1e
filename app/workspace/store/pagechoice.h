// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"

namespace GatehouseWorkspace {

class Store;

//! Pages somebody looks at while choosing some.
struct PageChoiceQuery {
    WorkspaceId workspace = {};
    UserId viewer = {};
    std::vector<PageId> pages = {};
    std::vector<PageId> chosen = {};
};

struct PageChoiceRow {
    PageRow page = {};
    QString parentTitle = {}; //!< empty: at the root
    bool covered = false; //!< a page above it is chosen, so this one is with it
};

//! Those of the query's pages that the viewer may open, in the query's order.
Result<std::vector<PageChoiceRow>> describePages(Store &store, const PageChoiceQuery &query);

} // namespace GatehouseWorkspace
