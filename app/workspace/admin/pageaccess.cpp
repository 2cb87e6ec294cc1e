// SPDX-License-Identifier: MIT
#include "app/workspace/admin/pageaccess.h"

#include "app/workspace/admin/pagepairs.h"
#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/pageaccessrepository.h"
#include "app/workspace/store/pagerepository.h"
#include "app/workspace/store/store.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace GatehouseWorkspace {

namespace {

constexpr int sampledPages = 10; // of each connection, in an answer

//! One cell of the matrix that is to be another than it is.
struct CellChange {
    PagePair pair = {};
    qint64 number = 0;
    PageAccess::Kind wanted = PageAccess::Kind::Direct;
};

//! What all cells of one connection open or close together.
struct AccessEffect {
    ConnectionRow connection = {};
    int opened = 0;
    int closed = 0;
    std::vector<CellChange> cells = {};
};

using Cells = Gatehouse::Result<std::vector<CellChange>, HttpError>;
using Effects = Gatehouse::Result<std::vector<AccessEffect>, HttpError>;

const Schema &pageAccessSchema()
{
    constexpr auto required = Schema::Field::Presence::Required;
    static const Schema schema = Schema::object({
        {.name = QLatin1String("changes"),
            .schema = Schema::array(
                Schema::object({
                    {.name = QLatin1String("page_id"),
                        .schema = Schema::uuid(),
                        .presence = required},
                    {.name = QLatin1String("connection_id"),
                        .schema = Schema::uuid(),
                        .presence = required},
                    {.name = QLatin1String("access"),
                        .schema = Schema::oneOf({QStringLiteral("direct"), QStringLiteral("none")}),
                        .presence = required},
                }),
                1000),
            .presence = required},
    });
    return schema;
}

HttpError inheritedRefusal(const Call &call, const Space &space, const PageId &from)
{
    const auto page = PageRepository(call.store).find(space.workspace.id, from);
    if (!page)
        return Refusal::ofStore(page.error());
    HttpError error = Refusal::conflict(
        QStringLiteral("This access comes from the page “%1” and can only be removed there.")
            .arg(page->title));
    error.additionalData.insert(QStringLiteral("inherited_from"), from.toString());
    return error;
}

//! The cells of the body that are not as asked for already; refuses what the caller may not do.
Cells cellsOf(const Call &call, const Space &space)
{
    std::vector<CellChange> cells;
    QSet<QString> seen;
    const QJsonArray changes = call.body.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &value : changes) {
        const QJsonObject change = value.toObject();
        const PageId page(canonicalUuid(change.value(QLatin1String("page_id")).toString()));
        const ConnectionId connection(
            canonicalUuid(change.value(QLatin1String("connection_id")).toString()));
        const QString cell = page.toString() + connection.toString();
        if (seen.contains(cell))
            return refusalOf(QStringLiteral("body"),
                {Problem::instead(QStringLiteral("body.changes"),
                    QStringLiteral("one change for each page and connection"), value)});
        seen.insert(cell);
        auto pair = managedPair(call, space, page, connection);
        if (!pair)
            return pair.error();
        const auto access = GrantRepository(call.store).access(page, connection);
        if (!access)
            return Refusal::ofStore(access.error());
        const bool open = change.value(QLatin1String("access")) == QLatin1String("direct");
        if (!open && access->kind == PageAccess::Kind::Inherited)
            return inheritedRefusal(call, space, *access->from);
        const auto wanted = open ? PageAccess::Kind::Direct : PageAccess::Kind::None;
        if (access->kind == wanted)
            continue;
        const auto number = PageAccessRepository(call.store).numberOf(page);
        if (!number)
            return Refusal::ofStore(number.error());
        cells.push_back({.pair = std::move(*pair), .number = *number, .wanted = wanted});
    }
    return cells;
}

//! opened = |before ∪ after| − |before|, closed = |before ∪ after| − |after|, all with what lies
//! below.
Result<void> measure(Store &store, AccessEffect &effect)
{
    PageAccessRepository pages(store);
    const auto before = pages.directNumbers(effect.connection.workspace, effect.connection.id);
    if (!before)
        return before.error();
    std::vector<qint64> both = *before;
    QSet<qint64> closed;
    for (const CellChange &cell : effect.cells) {
        if (cell.wanted == PageAccess::Kind::Direct)
            both.push_back(cell.number);
        else
            closed.insert(cell.number);
    }
    std::vector<qint64> after;
    std::copy_if(both.begin(), both.end(), std::back_inserter(after),
        [&closed](qint64 page) { return !closed.contains(page); });
    const auto sizeBefore = pages.treeSize(*before);
    const auto sizeBoth = pages.treeSize(both);
    const auto sizeAfter = pages.treeSize(after);
    for (const auto *size : {&sizeBefore, &sizeBoth, &sizeAfter}) {
        if (!*size)
            return size->error();
    }
    effect.opened = *sizeBoth - *sizeBefore;
    effect.closed = *sizeBoth - *sizeAfter;
    return {};
}

//! By connection, in the order of the body.
Effects effectsOf(const Call &call, const std::vector<CellChange> &cells)
{
    std::vector<AccessEffect> effects;
    for (const CellChange &cell : cells) {
        const auto known
            = std::find_if(effects.begin(), effects.end(), [&](const AccessEffect &effect) {
                  return effect.connection.id == cell.pair.connection.id;
              });
        AccessEffect &effect = known != effects.end()
            ? *known
            : effects.emplace_back(AccessEffect{.connection = cell.pair.connection});
        effect.cells.push_back(cell);
    }
    for (AccessEffect &effect : effects) {
        if (const auto done = measure(call.store, effect); !done)
            return Refusal::ofStore(done.error());
    }
    return effects;
}

QByteArray effectsAnswer(const char *object, const std::vector<AccessEffect> &effects)
{
    JsonWriter json;
    json.beginObject();
    json.key("object").value(QLatin1String(object));
    json.key("results").beginArray();
    for (const AccessEffect &effect : effects) {
        json.beginObject();
        json.key("connection_id").value(effect.connection.id.toString());
        json.key("name").value(effect.connection.name);
        json.key("opened").value(effect.opened);
        json.key("closed").value(effect.closed);
        json.key("pages").beginArray();
        int shown = 0;
        for (const CellChange &cell : effect.cells) {
            if (shown++ == sampledPages)
                break;
            json.beginObject();
            json.key("id").value(cell.pair.page.id.toString());
            json.key("title").value(cell.pair.page.title);
            json.key("access").value(
                QLatin1String(cell.wanted == PageAccess::Kind::Direct ? "direct" : "none"));
            json.key("descendants_count").value(cell.pair.page.descendantsCount);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

Answer previewPageAccess(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto cells = cellsOf(call, *space);
    if (!cells)
        return cells.error();
    const auto effects = effectsOf(call, *cells);
    if (!effects)
        return effects.error();
    return Reply::json(effectsAnswer("page_access_preview", *effects));
}

//! Ends or gives what the cells say, and writes the grants down for the undo.
Gatehouse::Result<QJsonObject, HttpError> applyCells(
    const Call &call, const std::vector<CellChange> &cells, Transaction &transaction)
{
    const auto person = actingPerson(call, transaction);
    if (!person)
        return person.error();
    PageAccessRepository pages(call.store);
    QJsonArray written;
    for (const CellChange &cell : cells) {
        const PageId &page = cell.pair.page.id;
        const ConnectionId &connection = cell.pair.connection.id;
        const bool open = cell.wanted == PageAccess::Kind::Direct;
        QJsonArray ids;
        if (open) {
            const auto grant
                = GrantRepository(call.store)
                      .create(transaction,
                          {.page = page, .connection = connection, .grantedBy = *person});
            if (!grant)
                return changeRefusal(grant.error());
            ids.append(grant->toString());
        } else {
            const auto grants = pages.directGrants(page, connection);
            if (!grants)
                return Refusal::ofStore(grants.error());
            if (const auto done = pages.end(transaction, *grants, call.store.now()); !done)
                return changeRefusal(done.error());
            for (const GrantId &grant : *grants)
                ids.append(grant.toString());
        }
        written.append(QJsonObject{{QStringLiteral("page_id"), page.toString()},
            {QStringLiteral("connection_id"), connection.toString()},
            {QStringLiteral("access"), open ? QStringLiteral("direct") : QStringLiteral("none")},
            {QStringLiteral("grants"), ids}});
    }
    return QJsonObject{{QStringLiteral("changes"), written}};
}

Answer applyPageAccess(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    AuditEntry entry = changeEntry(call, *space, QStringLiteral("page_access.changed"));
    entry.objectType = QStringLiteral("space");
    entry.objectId = space->workspace.id.toString();
    return performChange(call, entry, [&](Transaction &transaction) -> ChangeResult {
        const auto cells = cellsOf(call, *space);
        if (!cells)
            return cells.error();
        const auto effects = effectsOf(call, *cells);
        if (!effects)
            return effects.error();
        QByteArray answer = effectsAnswer("page_access", *effects);
        if (cells->empty())
            return Changed{.answer = std::move(answer), .extent = Changed::Extent::NothingToDo};
        const auto written = applyCells(call, *cells, transaction);
        if (!written)
            return written.error();
        if (effects->size() == 1)
            entry.connection = effects->front().connection.id;
        entry.after = *written;
        entry.undo = AuditEntry::Undo::Possible;
        return Changed{.entry = entry, .answer = std::move(answer)};
    });
}

} // namespace

ChangeResult undoPageAccess(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    PageAccessRepository pages(call.store);
    const QJsonArray changes = event.entry.after.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &value : changes) {
        const QJsonObject change = value.toObject();
        const auto pair
            = managedPair(call, space, PageId(change.value(QLatin1String("page_id")).toString()),
                ConnectionId(change.value(QLatin1String("connection_id")).toString()));
        if (!pair)
            return pair.error();
        std::vector<GrantId> grants;
        const QJsonArray ids = change.value(QLatin1String("grants")).toArray();
        for (const QJsonValue &id : ids)
            grants.emplace_back(id.toString());
        const bool opened = change.value(QLatin1String("access")) == QLatin1String("direct");
        const auto done = opened ? pages.end(transaction, grants, call.store.now())
                                 : pages.bringBack(transaction, grants);
        if (!done)
            return changeRefusal(done.error());
    }
    AuditEntry entry = changeEntry(call, space, event.entry.action);
    entry.objectType = event.entry.objectType;
    entry.objectId = event.entry.objectId;
    entry.connection = event.entry.connection;
    entry.before = event.entry.after;
    return Changed{.entry = entry};
}

void addPageAccessRoutes(Routes &routes)
{
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/page_access/preview",
        {.handler = previewPageAccess, .body = &pageAccessSchema()});
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/page_access/apply",
        {.handler = applyPageAccess, .body = &pageAccessSchema()});
}

} // namespace GatehouseWorkspace
