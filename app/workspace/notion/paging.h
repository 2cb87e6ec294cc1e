// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"
#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/store/listing.h"

namespace GatehouseWorkspace {

//! `start_cursor` and `page_size` of a GET (reference/notion-api.md, 1.5).
const QuerySchema &pagingQuery();
PageRequest pageRequestOf(const Call &call);

//! The envelope of a list, in Notion's order; rows are written in between.
void beginList(JsonWriter &json);
void endList(JsonWriter &json, const std::optional<QString> &next, const char *type);
//! The same without the closing brace, for lists that say more.
void endOpenList(JsonWriter &json, const std::optional<QString> &next, const char *type);

//! A cursor of another query is a validation error; anything else is the store's.
HttpError cursorRefusal(const Gatehouse::ApiError &error);

} // namespace GatehouseWorkspace
