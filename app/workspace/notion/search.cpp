// SPDX-License-Identifier: MIT
#include "app/workspace/notion/search.h"

#include "app/workspace/notion/contentcall.h"
#include "app/workspace/notion/paging.h"
#include "app/workspace/rules/contentrules.h"
#include "app/workspace/store/contentsearch.h"
#include "app/workspace/store/snapshot.h"

namespace GatehouseWorkspace {

namespace {

const Schema &searchSchema()
{
    constexpr auto required = Schema::Field::Presence::Required;
    const auto word = [](const char *only) { return Schema::oneOf({QString::fromLatin1(only)}); };
    static const Schema schema = Schema::object({
        {.name = QLatin1String("query"), .schema = Schema::string({})},
        {.name = QLatin1String("filter"),
            .schema = Schema::anyOf({
                Schema::object({
                    {.name = QLatin1String("property"),
                        .schema = word("object"),
                        .presence = required},
                    {.name = QLatin1String("value"),
                        .schema
                        = Schema::oneOf({QStringLiteral("page"), QStringLiteral("data_source")}),
                        .presence = required},
                    {.name = QLatin1String("in_trash"), .schema = Schema::boolean()},
                }),
                Schema::object({{.name = QLatin1String("in_trash"),
                    .schema = Schema::boolean(),
                    .presence = required}}),
            })},
        {.name = QLatin1String("sort"),
            .schema = Schema::anyOf({
                Schema::object({
                    {.name = QLatin1String("timestamp"),
                        .schema = word("last_edited_time"),
                        .presence = required},
                    {.name = QLatin1String("direction"),
                        .schema = Schema::oneOf(
                            {QStringLiteral("ascending"), QStringLiteral("descending")})},
                }),
                Schema::object({{.name = QLatin1String("property"),
                    .schema = word("relevance"),
                    .presence = required}}),
            })},
        {.name = QLatin1String("start_cursor"),
            .schema = Schema::string({.least = 1, .most = 2000})},
        {.name = QLatin1String("page_size"), .schema = Schema::integer({.least = 1, .most = 100})},
    });
    return schema;
}

ContentSearchQuery::Sort searchSort(const QJsonObject &sort)
{
    if (sort.contains(QLatin1String("property")))
        return ContentSearchQuery::Sort::Relevance;
    return sort.value(QLatin1String("direction")) == QLatin1String("ascending")
        ? ContentSearchQuery::Sort::EditedAscending
        : ContentSearchQuery::Sort::EditedDescending;
}

Answer search(Call &call)
{
    if (std::optional<HttpError> error = whyNotPermitted(call, Need::ReadContent))
        return *error;
    // A POST that only reads: what it says comes from one moment all the same.
    const Result<Snapshot> moment = Snapshot::begin(call.store);
    if (!moment)
        return Refusal::ofStore(moment.error());
    const QJsonObject filter = call.body.value(QLatin1String("filter")).toObject();
    ContentSearchQuery query{.scope = contentScope(call.actor),
        .text = call.body.value(QLatin1String("query")).toString(),
        .sort = searchSort(call.body.value(QLatin1String("sort")).toObject()),
        .page = {.size = call.body.value(QLatin1String("page_size")).toInt(100),
            .cursor = call.body.value(QLatin1String("start_cursor")).toString()}};
    if (filter.value(QLatin1String("in_trash")).toBool())
        query.state = ContentSearchQuery::State::InTrash;
    FoundPages found;
    // There are no data sources yet.
    if (filter.value(QLatin1String("value")) != QLatin1String("data_source")) {
        auto page = searchContent(call.store, query);
        if (!page)
            return cursorRefusal(page.error());
        found = std::move(*page);
    }
    const ContentForm form = contentForm(call);
    JsonWriter json;
    json.reserve(qsizetype(found.rows.size()) * 1024 + 256);
    beginList(json);
    for (const PageRow &page : found.rows)
        writePage(json, page, form);
    endOpenList(json, found.next, "page_or_data_source");
    if (found.isCut) {
        json.key("request_status").beginObject();
        json.key("type").value(QLatin1String("incomplete"));
        json.key("incomplete_reason").value(QLatin1String("query_result_limit_reached"));
        json.endObject();
    }
    json.endObject();
    return Reply::json(json.take());
}

} // namespace

void addSearchRoutes(Routes &routes)
{
    routes.add(Method::Post, "/v1/search", {.handler = search, .body = &searchSchema()});
}

} // namespace GatehouseWorkspace
