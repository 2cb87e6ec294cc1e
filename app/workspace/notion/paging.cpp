// SPDX-License-Identifier: MIT
#include "app/workspace/notion/paging.h"

namespace GatehouseWorkspace {

const QuerySchema &pagingQuery()
{
    using Form = QuerySchema::Field::Form;
    static const QuerySchema schema({
        {.name = QLatin1String("start_cursor"),
            .schema = Schema::string({.least = 1, .most = 2000})},
        {.name = QLatin1String("page_size"),
            .schema = Schema::integer({.least = 1, .most = 100}),
            .form = Form::Number},
    });
    return schema;
}

PageRequest pageRequestOf(const Call &call)
{
    return {.size = call.query.value(QLatin1String("page_size")).toInt(100),
        .cursor = call.query.value(QLatin1String("start_cursor")).toString()};
}

void beginList(JsonWriter &json)
{
    json.beginObject();
    json.key("object").value(QLatin1String("list"));
    json.key("results").beginArray();
}

void endList(JsonWriter &json, const std::optional<QString> &next, const char *type)
{
    endOpenList(json, next, type);
    json.endObject();
}

void endOpenList(JsonWriter &json, const std::optional<QString> &next, const char *type)
{
    json.endArray();
    json.key("next_cursor");
    if (next)
        json.value(*next);
    else
        json.null();
    json.key("has_more").value(next.has_value());
    json.key("type").value(QLatin1String(type));
    json.key(type).beginObject().endObject();
}

HttpError cursorRefusal(const Gatehouse::ApiError &error)
{
    if (error.kind == ApiError::Kind::Validation)
        return Refusal::validation(
            QStringLiteral("The start_cursor provided is invalid: it belongs to another query."));
    return Refusal::ofStore(error);
}

} // namespace GatehouseWorkspace
