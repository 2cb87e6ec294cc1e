// SPDX-License-Identifier: MIT
#include "app/workspace/admin/connectionpages.h"

#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/visibleconnection.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/accessrules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/pageaccessrepository.h"
#include "app/workspace/store/pagerepository.h"
#include "app/workspace/store/store.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

namespace {

void writeTextOrNothing(JsonWriter &json, const QString &text)
{
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

//! As Notion writes a page's parent.
void writePageParent(JsonWriter &json, const std::optional<PageId> &parent)
{
    json.beginObject();
    if (parent) {
        json.key("type").value(QLatin1String("page_id"));
        json.key("page_id").value(parent->toString());
    } else {
        json.key("type").value(QLatin1String("workspace"));
        json.key("workspace").value(true);
    }
    json.endObject();
}

void writeInheritedFrom(
    JsonWriter &json, const PageAccess &access, const std::optional<QString> &title)
{
    json.key("inherited_from");
    writeTextOrNothing(json, access.from ? access.from->toString() : QString());
    json.key("inherited_from_title");
    if (access.from && title)
        json.value(*title);
    else
        json.null();
}

QLatin1String accessWord(PageAccess::Kind kind)
{
    switch (kind) {
    case PageAccess::Kind::None:
        return QLatin1String("none");
    case PageAccess::Kind::Direct:
        return QLatin1String("direct");
    case PageAccess::Kind::Inherited:
        break;
    }
    return QLatin1String("inherited");
}

void writeConnectionPage(JsonWriter &json, const ConnectionPageRow &row)
{
    json.beginObject();
    json.key("object").value(QLatin1String("connection_page"));
    json.key("id").value(row.page.id.toString());
    json.key("title");
    if (row.hidden)
        json.null();
    else
        json.value(row.page.title);
    json.key("icon");
    writeTextOrNothing(json, row.hidden ? QString() : row.page.icon);
    json.key("parent");
    writePageParent(json, row.page.parent);
    json.key("source").value(accessWord(row.access.kind));
    writeInheritedFrom(json, row.access, row.fromTitle);
    json.key("installation_id");
    writeTextOrNothing(json, row.installation ? row.installation->toString() : QString());
    json.key("installed_by");
    if (row.installedBy.isEmpty()) {
        json.null();
    } else {
        json.beginObject();
        json.key("id").value(row.installedBy.toString());
        json.key("name").value(row.installedByName);
        json.endObject();
    }
    json.key("descendants_count").value(row.page.descendantsCount);
    json.endObject();
}

void writePageConnection(JsonWriter &json, const PageConnectionRow &row)
{
    json.beginObject();
    json.key("object").value(QLatin1String("page_connection"));
    json.key("id").value(row.id.toString());
    json.key("name").value(row.name);
    json.key("access").value(accessWord(row.access.kind));
    writeInheritedFrom(json, row.access, row.fromTitle);
    json.endObject();
}

//! The same with the title of where it comes from, as the caller may read it.
std::optional<HttpError> addFromTitle(const Call &call, PageConnectionRow &row)
{
    if (!row.access.from)
        return {};
    const auto title = PageAccessRepository(call.store).titleFor(*row.access.from, call.actor.user);
    if (!title)
        return Refusal::ofStore(title.error());
    row.fromTitle = *title;
    return {};
}

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

//! The page, when the caller may open it (rule 10): owners and members, but others' private ones.
Gatehouse::Result<PageRow, HttpError> openPage(
    const Call &call, const Space &space, const PageId &id)
{
    const HttpError unseen = adminNotFound(QStringLiteral("page"), id.toString());
    if (connectionVisibility(space.caller) == Visibility::Nothing)
        return unseen;
    const auto page = PageRepository(call.store).find(space.workspace.id, id);
    if (!page)
        return page.error().kind == ApiError::Kind::NotFound ? unseen
                                                             : Refusal::ofStore(page.error());
    const auto hidden = PageAccessRepository(call.store).isHidden(id, call.actor.user);
    if (!hidden)
        return Refusal::ofStore(hidden.error());
    if (*hidden || page->inTrash)
        return unseen;
    return *page;
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

void writeTreePage(JsonWriter &json, const PageRow &page)
{
    json.beginObject();
    json.key("object").value(QLatin1String("page"));
    json.key("id").value(page.id.toString());
    json.key("title").value(page.title);
    json.key("icon");
    writeTextOrNothing(json, page.icon);
    json.key("parent");
    writePageParent(json, page.parent);
    json.key("descendants_count").value(page.descendantsCount);
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
        writeTreePage(json, page);
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

Gatehouse::Result<PagePair, HttpError> managedPair(
    const Call &call, const Space &space, const PageId &pageId, const ConnectionId &id)
{
    const auto page = openPage(call, space, pageId);
    if (!page)
        return page.error();
    // Not only one's own: whoever may edit a page may add any connection of the workspace to it.
    const auto connection = ConnectionRepository(call.store).find(space.workspace.id, id);
    if (!connection)
        return connection.error().kind == ApiError::Kind::NotFound
            ? adminNotFound(QStringLiteral("connection"), id.toString())
            : Refusal::ofStore(connection.error());
    if (connection->onlyOwnersManagePages && space.caller.role != Role::Owner)
        return Refusal::restrictedBy(Refusal::Reason::Policy,
            QStringLiteral("Only workspace owners manage the pages of this connection."));
    if (connection->disconnectedAt)
        return Refusal::conflict(
            QStringLiteral("This connection is disconnected. Restore it first."));
    const auto isPrivate = PageAccessRepository(call.store).isHidden(pageId, UserId());
    if (!isPrivate)
        return Refusal::ofStore(isPrivate.error());
    return PagePair{
        .page = *page, .connection = *connection, .title = *isPrivate ? QString() : page->title};
}

namespace {

AuditEntry pageEntry(const Call &call, const Space &space, const char *action, const PageId &page,
    const ConnectionId &connection)
{
    AuditEntry entry = changeEntry(call, space, QLatin1String(action));
    entry.objectType = QStringLiteral("page");
    entry.objectId = page.toString();
    entry.page = page;
    entry.connection = connection;
    return entry;
}

//! How the page is open to the connection now.
Gatehouse::Result<QByteArray, HttpError> pairAnswer(const Call &call, const PagePair &pair)
{
    const auto access = GrantRepository(call.store).access(pair.page.id, pair.connection.id);
    if (!access)
        return Refusal::ofStore(access.error());
    PageConnectionRow row{
        .id = pair.connection.id, .name = pair.connection.name, .access = *access};
    if (const auto refusal = addFromTitle(call, row))
        return *refusal;
    JsonWriter json;
    writePageConnection(json, row);
    return json.take();
}

QJsonObject grantsJson(const PagePair &pair, const std::vector<GrantId> &grants)
{
    QJsonArray ids;
    for (const GrantId &grant : grants)
        ids.append(grant.toString());
    return {{QStringLiteral("title"), pair.title}, {QStringLiteral("grants"), ids}};
}

std::vector<GrantId> grantsOf(const QJsonObject &json)
{
    std::vector<GrantId> grants;
    const QJsonArray ids = json.value(QLatin1String("grants")).toArray();
    for (const QJsonValue &id : ids)
        grants.emplace_back(id.toString());
    return grants;
}

Answer addPageConnection(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto page = call.parameter<PageId>("page_id");
    const auto id = call.parameter<ConnectionId>("connection_id");
    AuditEntry entry = pageEntry(call, *space, "page.connection_added", page, id);
    return performChange(call, entry, [&](Transaction &transaction) -> ChangeResult {
        const auto pair = managedPair(call, *space, page, id);
        if (!pair)
            return pair.error();
        const auto person = actingPerson(call, transaction);
        if (!person)
            return person.error();
        const auto grant
            = GrantRepository(call.store)
                  .create(transaction, {.page = page, .connection = id, .grantedBy = *person});
        const bool there = !grant && grant.error().kind == ApiError::Kind::Conflict;
        if (!grant && !there)
            return Refusal::ofStore(grant.error());
        auto answer = pairAnswer(call, *pair);
        if (!answer)
            return answer.error();
        if (there)
            return Changed{.answer = *answer, .extent = Changed::Extent::NothingToDo};
        entry.after = grantsJson(*pair, {*grant});
        entry.undo = AuditEntry::Undo::Possible;
        return Changed{.entry = entry, .answer = *answer};
    });
}

Answer removePageConnection(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto page = call.parameter<PageId>("page_id");
    const auto id = call.parameter<ConnectionId>("connection_id");
    AuditEntry entry = pageEntry(call, *space, "page.connection_removed", page, id);
    return performChange(call, entry, [&](Transaction &transaction) -> ChangeResult {
        const auto pair = managedPair(call, *space, page, id);
        if (!pair)
            return pair.error();
        PageAccessRepository pages(call.store);
        const auto access = GrantRepository(call.store).access(page, id);
        if (!access)
            return Refusal::ofStore(access.error());
        if (access->kind == PageAccess::Kind::None)
            return adminNotFound(QStringLiteral("connection of this page"), id.toString());
        if (access->kind == PageAccess::Kind::Inherited) {
            const auto from = PageRepository(call.store).find(space->workspace.id, *access->from);
            if (!from)
                return Refusal::ofStore(from.error());
            HttpError error = Refusal::conflict(QStringLiteral(
                "This access comes from the page “%1” and can only be removed there.")
                                                    .arg(from->title));
            error.additionalData.insert(QStringLiteral("inherited_from"), from->id.toString());
            return error;
        }
        const auto grants = pages.directGrants(page, id);
        if (!grants)
            return Refusal::ofStore(grants.error());
        if (const auto done = pages.end(transaction, *grants, call.store.now()); !done)
            return changeRefusal(done.error());
        auto answer = pairAnswer(call, *pair);
        if (!answer)
            return answer.error();
        entry.before = grantsJson(*pair, *grants);
        entry.undo = AuditEntry::Undo::Possible;
        return Changed{.entry = entry, .answer = *answer};
    });
}

} // namespace

ChangeResult undoPageAdded(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    const PageId page = event.entry.page.value_or(PageId());
    const ConnectionId id = event.entry.connection.value_or(ConnectionId());
    const auto pair = managedPair(call, space, page, id);
    if (!pair)
        return pair.error();
    const auto done = PageAccessRepository(call.store)
                          .end(transaction, grantsOf(event.entry.after), call.store.now());
    if (!done)
        return changeRefusal(done.error());
    AuditEntry entry = pageEntry(call, space, "page.connection_removed", page, id);
    entry.before = event.entry.after;
    return Changed{.entry = entry};
}

ChangeResult undoPageRemoved(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    const PageId page = event.entry.page.value_or(PageId());
    const ConnectionId id = event.entry.connection.value_or(ConnectionId());
    const auto pair = managedPair(call, space, page, id);
    if (!pair)
        return pair.error();
    const auto done
        = PageAccessRepository(call.store).bringBack(transaction, grantsOf(event.entry.before));
    if (!done)
        return changeRefusal(done.error());
    AuditEntry entry = pageEntry(call, space, "page.connection_added", page, id);
    entry.after = event.entry.before;
    return Changed{.entry = entry};
}

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
    routes.add(Method::Put,
        "/admin/v1/spaces/{space_id}/pages/{page_id}/connections/{connection_id}",
        {.handler = addPageConnection});
    routes.add(Method::Delete,
        "/admin/v1/spaces/{space_id}/pages/{page_id}/connections/{connection_id}",
        {.handler = removePageConnection});
}

} // namespace GatehouseWorkspace
