// SPDX-License-Identifier: MIT
#include "app/workspace/admin/adminlist.h"

namespace GatehouseWorkspace {

QuerySchema adminQuery(std::vector<QuerySchema::Field> fields)
{
    fields.push_back(
        {.name = QLatin1String("cursor"), .schema = Schema::string({.least = 1, .most = 2000})});
    fields.push_back({.name = QLatin1String("page_size"),
        .schema = Schema::integer({.least = 1, .most = 100}),
        .form = QuerySchema::Field::Form::Number});
    return QuerySchema(std::move(fields));
}

PageRequest adminPageRequest(const Call &call)
{
    return {.size = call.query.value(QLatin1String("page_size")).toInt(100),
        .cursor = call.query.value(QLatin1String("cursor")).toString()};
}

void beginAdminList(JsonWriter &json)
{
    json.beginObject();
    json.key("object").value(QLatin1String("list"));
    json.key("results").beginArray();
}

void endAdminResults(JsonWriter &json, const std::optional<QString> &next)
{
    json.endArray();
    json.key("has_more").value(next.has_value());
    json.key("next_cursor");
    if (next)
        json.value(*next);
    else
        json.null();
}

HttpError adminCursorRefusal(const Gatehouse::ApiError &error)
{
    if (error.kind == Gatehouse::ApiError::Kind::Validation)
        return Refusal::validation(
            QStringLiteral("query failed validation: query.cursor belongs to another query."));
    return Refusal::ofStore(error);
}

} // namespace GatehouseWorkspace
