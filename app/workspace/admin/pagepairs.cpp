// SPDX-License-Identifier: MIT
#include "app/workspace/admin/pagepairs.h"

#include "app/workspace/admin/pagerows.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/grantrepository.h"
#include "app/workspace/store/pageaccessrepository.h"
#include "app/workspace/store/pagerepository.h"
#include "app/workspace/store/store.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

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

void addPagePairRoutes(Routes &routes)
{
    routes.add(Method::Put,
        "/admin/v1/spaces/{space_id}/pages/{page_id}/connections/{connection_id}",
        {.handler = addPageConnection});
    routes.add(Method::Delete,
        "/admin/v1/spaces/{space_id}/pages/{page_id}/connections/{connection_id}",
        {.handler = removePageConnection});
}

} // namespace GatehouseWorkspace
