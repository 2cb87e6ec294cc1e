// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/space.h"
#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/store/pageaccessrepository.h"

namespace GatehouseWorkspace {

// How pages and their connections are answered, and which page may be asked about.

void writeConnectionPage(JsonWriter &json, const ConnectionPageRow &row);
void writePageConnection(JsonWriter &json, const PageConnectionRow &row);
//! Begins the object of a page of the tree; the caller ends it.
void beginTreePage(JsonWriter &json, const PageRow &page);
//! The same with the title of where it comes from, as the caller may read it.
std::optional<HttpError> addFromTitle(const Call &call, PageConnectionRow &row);
//! The page, when the caller may open it (rule 10): owners and members, but others' private ones.
Gatehouse::Result<PageRow, HttpError> openPage(
    const Call &call, const Space &space, const PageId &id);

} // namespace GatehouseWorkspace
