// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/listing.h"
#include "app/workspace/store/rows.h"

namespace GatehouseWorkspace {

class Store;

//! Pages by words of their titles, as far as somebody sees them.
struct ContentSearchQuery {
    enum class Sort { EditedDescending, EditedAscending, Relevance };
    enum class State { Living, InTrash };

    ContentScope scope = {};
    QString text = {}; //!< every word is part of the title; empty: everything
    State state = State::Living;
    Sort sort = Sort::EditedDescending;
    PageRequest page = {};
};

struct FoundPages : ListPage<PageRow> {
    bool isCut = false; //!< this was the last page only because no query gives more
};

//! As many rows as one query gives, page by page (reference 1.5).
constexpr int mostFound = 10000;

Result<FoundPages> searchContent(Store &store, const ContentSearchQuery &query);

//! The page of that id as far as \a scope shows it, in the trash or not; NotFound otherwise.
Result<PageRow> visiblePage(Store &store, const ContentScope &scope, const PageId &id);

} // namespace GatehouseWorkspace
