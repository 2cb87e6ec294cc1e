// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"
#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/store/listing.h"

#include <vector>

namespace GatehouseWorkspace {

//! `cursor` and `page_size`, followed by \a fields.
QuerySchema adminQuery(std::vector<QuerySchema::Field> fields);
PageRequest adminPageRequest(const Call &call);

//! {"object":"list","results":[ … ],"has_more","next_cursor" – open for more keys.
void beginAdminList(JsonWriter &json);
void endAdminResults(JsonWriter &json, const std::optional<QString> &next);

HttpError adminCursorRefusal(const Gatehouse::ApiError &error);

//! The words of \a Enum in the admin API, for a schema.
template <class Enum>
QStringList wordsOf()
{
    QStringList words;
    for (const char *word : EnumText<Enum>::words)
        words << QLatin1String(word);
    return words;
}

} // namespace GatehouseWorkspace
