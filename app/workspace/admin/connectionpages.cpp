// SPDX-License-Identifier: MIT
#include "app/workspace/admin/connectionpages.h"

#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/pagerows.h"
#include "app/workspace/admin/visibleconnection.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/accessrules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/grantrepository.h"
#include "app/workspace/store/pageaccessrepository.h"
#include "app/workspace/store/store.h"

namespace GatehouseWorkspace {

namespace {

Answer listConnectionPages(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto connection = visibleConnection(call, *space);
    if (!connection)
        return connection.error();
    const bool effective = call.query.value(QLatin1String("effective")).toBool();
    ConnectionPagesQuery query{.workspace = space->workspace.id,
        .connection = connection->id,
        .extent = effective ? ConnectionPagesQuery::Extent::Effective
                            : ConnectionPagesQuery::Extent::Direct,
        .text = call.query.value(QLatin1String("q")).toString(),
        .viewer = call.actor.user,
        .page = adminPageRequest(call)};
    if (const QString parent = call.query.value(QLatin1String("parent_id")).toString();
        !parent.isEmpty())
        query.parent = PageId(canonicalUuid(parent));
    const auto page = PageAccessRepository(call.store).pagesOf(query);
    if (!page)
        return adminCursorRefusal(page.error());
    const auto reach = GrantRepository(call.store).reach(space->workspace.id, connection->id);
    if (!reach)
        return Refusal::ofStore(reach.error());
    JsonWriter json;
    beginAdminList(json);
    for (const ConnectionPageRow &row : page->rows)
        writeConnectionPage(json, row);
    endAdminResults(json, page->next);
    json.key("reach").beginObject();
    json.key("direct_pages").value(reach->directPages);
    json.key("roots").value(reach->roots);
    json.key("pages").value(reach->pages);
    json.endObject();
    json.endObject();
    return Reply::json(json.take());
}

Answer listPageConnections(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto page = openPage(call, *space, call.parameter<PageId>("page_id"));
    if (!page)
        return page.error();
    const auto connections
        = PageAccessRepository(call.store)
              .connectionsOf(space->workspace.id, page->id, adminPageRequest(call));
    if (!connections)
        return adminCursorRefusal(connections.error());
    JsonWriter json;
    beginAdminList(json);
    for (PageConnectionRow row : connections->rows) {
        if (const auto refusal = addFromTitle(call, row))
            return *refusal;
        writePageConnection(json, row);
    }
    endAdminResults(json, connections->next);
    json.endObject();
    return Reply::json(json.take());
}

//! The connections of `connection_ids`, given with commas between them; each has to be there.
Gatehouse::Result<std::vector<ConnectionRow>, HttpError> askedConnections(
    const Call &call, const Space &space)
{
    static constexpr qsizetype most = 50;
    const QString given = call.query.value(QLatin1String("connection_ids")).toString();
    std::vector<ConnectionRow> connections;
    const QStringList ids = given.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (ids.size() > most)
        return refusalOf(QStringLiteral("query"),
            {Problem::instead(QStringLiteral("query.connection_ids"),
                QStringLiteral("at most %1 ids").arg(most), given)});
    for (const QString &id : ids) {
        const QString canonical = canonicalUuid(id);
        if (canonical.isEmpty())
            return refusalOf(QStringLiteral("query"),
                {Problem::instead(QStringLiteral("query.connection_ids"),
                    QStringLiteral("valid uuids with commas between them"), given)});
        const auto found
            = ConnectionRepository(call.store).find(space.workspace.id, ConnectionId(canonical));
        if (!found)
            return found.error().kind == ApiError::Kind::NotFound
                ? adminNotFound(QStringLiteral("connection"), canonical)
                : Refusal::ofStore(found.error());
        connections.push_back(*found);
    }
    return connections;
}

Answer listPages(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (connectionVisibility(space->caller) == Visibility::Nothing)
        return refusalFor(
            {.reason = Decision::Reason::Role}, QStringLiteral("see the pages of this workspace"));
    const auto connections = askedConnections(call, *space);
    if (!connections)
        return connections.error();
    PageTreeQuery query{.workspace = space->workspace.id,
        .text = call.query.value(QLatin1String("q")).toString(),
        .viewer = call.actor.user,
        .page = adminPageRequest(call)};
    if (const QString parent = call.query.value(QLatin1String("parent_id")).toString();
        !parent.isEmpty())
        query.parent = PageId(canonicalUuid(parent));
    const auto pages = PageAccessRepository(call.store).tree(query);
    if (!pages)
        return adminCursorRefusal(pages.error());
    GrantRepository grants(call.store);
    JsonWriter json;
    beginAdminList(json);
    for (const PageRow &page : pages->rows) {
        beginTreePage(json, page);
        json.key("connections").beginArray();
        for (const ConnectionRow &connection : *connections) {
            const auto access = grants.access(page.id, connection.id);
            if (!access)
                return Refusal::ofStore(access.error());
            if (access->kind == PageAccess::Kind::None)
                continue;
            PageConnectionRow row{.id = connection.id, .name = connection.name, .access = *access};
            if (const auto refusal = addFromTitle(call, row))
                return *refusal;
            writePageConnection(json, row);
        }
        json.endArray();
        json.endObject();
    }
    endAdminResults(json, pages->next);
    json.endObject();
    return Reply::json(json.take());
}

} // namespace

void addConnectionPagesRoutes(Routes &routes)
{
    static const QuerySchema pages
        = adminQuery({{.name = QLatin1String("parent_id"), .schema = Schema::uuid()},
            {.name = QLatin1String("q"), .schema = Schema::string({.most = 200})},
            {.name = QLatin1String("effective"),
                .schema = Schema::boolean(),
                .form = QuerySchema::Field::Form::Flag}});
    static const QuerySchema connections = adminQuery({});
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/connections/{connection_id}/pages",
        {.handler = listConnectionPages, .query = &pages});
    static const QuerySchema tree
        = adminQuery({{.name = QLatin1String("parent_id"), .schema = Schema::uuid()},
            {.name = QLatin1String("q"), .schema = Schema::string({.most = 200})},
            {.name = QLatin1String("connection_ids"), .schema = Schema::string({.most = 2000})}});
    routes.add(
        Method::Get, "/admin/v1/spaces/{space_id}/pages", {.handler = listPages, .query = &tree});
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/pages/{page_id}/connections",
        {.handler = listPageConnections, .query = &connections});
}

} // namespace GatehouseWorkspace
