// SPDX-License-Identifier: MIT
#include "app/workspace/admin/connections.h"

#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/space.h"
#include "app/workspace/admin/visibleconnection.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/accessrules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/installationrepository.h"

namespace GatehouseWorkspace {

namespace {

const QuerySchema &connectionsQuerySchema()
{
    using Form = QuerySchema::Field::Form;
    static const QuerySchema schema = adminQuery({
        {.name = QLatin1String("q"), .schema = Schema::string({.most = 200})},
        {.name = QLatin1String("kind"), .schema = Schema::oneOf(wordsOf<ConnectionKind>())},
        {.name = QLatin1String("status"),
            .schema = Schema::oneOf({QStringLiteral("active"), QStringLiteral("disconnected"),
                QStringLiteral("token_expired"), QStringLiteral("not_approved"),
                QStringLiteral("owner_left"), QStringLiteral("all")})},
        {.name = QLatin1String("added_by"), .schema = Schema::uuid()},
        {.name = QLatin1String("user_id"), .schema = Schema::uuid()},
        {.name = QLatin1String("mine"), .schema = Schema::boolean(), .form = Form::Flag},
        {.name = QLatin1String("sort"),
            .schema = Schema::oneOf(
                {QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("added_at"),
                    QStringLiteral("added_by"), QStringLiteral("users"), QStringLiteral("pages"),
                    QStringLiteral("status"), QStringLiteral("last_used_at")})},
        {.name = QLatin1String("direction"), .schema = Schema::oneOf(wordsOf<SortDirection>())},
    });
    return schema;
}

ConnectionQuery::Filter connectionFilterOf(const QString &word)
{
    using Filter = ConnectionQuery::Filter;
    if (word == QLatin1String("disconnected"))
        return Filter::Disconnected;
    if (word == QLatin1String("token_expired"))
        return Filter::TokenExpired;
    if (word == QLatin1String("not_approved"))
        return Filter::NotApproved;
    if (word == QLatin1String("owner_left"))
        return Filter::OwnerLeft;
    if (word == QLatin1String("all"))
        return Filter::All;
    return Filter::Active;
}

ConnectionQuery::Sort connectionSortOf(const QString &word)
{
    using Sort = ConnectionQuery::Sort;
    if (word == QLatin1String("name"))
        return Sort::Name;
    if (word == QLatin1String("kind"))
        return Sort::Kind;
    if (word == QLatin1String("added_by"))
        return Sort::AddedBy;
    if (word == QLatin1String("users"))
        return Sort::Users;
    if (word == QLatin1String("pages"))
        return Sort::Pages;
    if (word == QLatin1String("status"))
        return Sort::Status;
    if (word == QLatin1String("last_used_at"))
        return Sort::LastUsedAt;
    return Sort::AddedAt;
}

//! Names and persons read from A to Z unless told otherwise; dates and numbers with the largest
//! first.
SortDirection connectionDirectionOf(ConnectionQuery::Sort sort, const QString &word)
{
    using Sort = ConnectionQuery::Sort;
    const bool words
        = sort == Sort::Name || sort == Sort::Kind || sort == Sort::AddedBy || sort == Sort::Status;
    return fromText<SortDirection>(word).value_or(
        words ? SortDirection::Ascending : SortDirection::Descending);
}

std::optional<UserId> connectionPersonOf(const Call &call, const char *key)
{
    const QJsonValue value = call.query.value(QLatin1String(key));
    if (value.isUndefined())
        return {};
    return UserId(canonicalUuid(value.toString()));
}

const QString seeConnections = QStringLiteral("see the connections of this workspace");

Answer listConnections(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto word
        = [&call](const char *key) { return call.query.value(QLatin1String(key)).toString(); };
    ConnectionQuery query{.workspace = space->workspace.id,
        .text = word("q"),
        .kind = fromText<ConnectionKind>(word("kind")),
        .filter = connectionFilterOf(word("status")),
        .addedBy = connectionPersonOf(call, "added_by"),
        .user = connectionPersonOf(call, "user_id"),
        .sort = connectionSortOf(word("sort")),
        .page = adminPageRequest(call)};
    query.direction = connectionDirectionOf(query.sort, word("direction"));
    switch (connectionVisibility(space->caller)) {
    case Visibility::Nothing:
        return refusalFor({.reason = Decision::Reason::Role}, seeConnections);
    case Visibility::OwnOnly:
        query.ownedBy = call.actor.user;
        break;
    case Visibility::Everything:
        // The organization is nobody who could have created or installed one.
        if (call.query.value(QLatin1String("mine")).toBool())
            query.ownedBy = call.actor.user;
        break;
    }
    const Result<ConnectionPage> page = ConnectionRepository(call.store).list(query);
    if (!page)
        return adminCursorRefusal(page.error());
    JsonWriter json;
    json.reserve(qsizetype(page->rows.size()) * 1024 + 512);
    beginAdminList(json);
    for (const ConnectionRow &row : page->rows)
        writeConnection(json, row);
    endAdminResults(json, page->next);
    json.key("counts");
    writeConnectionCounts(json, page->counts);
    json.endObject();
    return Reply::json(json.take());
}

Answer retrieveConnection(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto connection = visibleConnection(call, *space);
    if (!connection)
        return connection.error();
    JsonWriter json;
    writeConnection(json, *connection);
    return Reply::json(json.take());
}

Answer listConnectionUsers(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto connection = visibleConnection(call, *space);
    if (!connection)
        return connection.error();
    const Result<ListPage<ConnectionUserRow>> page
        = InstallationRepository(call.store)
              .list({.workspace = space->workspace.id,
                  .connection = connection->id,
                  .text = call.query.value(QLatin1String("q")).toString(),
                  .page = adminPageRequest(call)});
    if (!page)
        return adminCursorRefusal(page.error());
    JsonWriter json;
    beginAdminList(json);
    for (const ConnectionUserRow &row : page->rows)
        writeConnectionUser(json, row);
    endAdminResults(json, page->next);
    json.endObject();
    return Reply::json(json.take());
}

} // namespace

void addConnectionRoutes(Routes &routes)
{
    static const QuerySchema users
        = adminQuery({{.name = QLatin1String("q"), .schema = Schema::string({.most = 200})}});
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/connections",
        {.handler = listConnections, .query = &connectionsQuerySchema()});
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/connections/{connection_id}",
        {.handler = retrieveConnection});
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/connections/{connection_id}/users",
        {.handler = listConnectionUsers, .query = &users});
}

} // namespace GatehouseWorkspace
