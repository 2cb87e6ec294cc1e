// SPDX-License-Identifier: MIT
#include "app/workspace/notion/pages.h"

#include "app/workspace/notion/blockkinds.h"
#include "app/workspace/notion/contentcall.h"
#include "app/workspace/notion/pageproperties.h"
#include "app/workspace/rules/contentrules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/contentsearch.h"
#include "app/workspace/store/grantrepository.h"
#include "app/workspace/store/pagechangerepository.h"
#include "app/workspace/store/pagerepository.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

namespace {

QByteArray pageAnswer(const Call &call, const PageRow &page)
{
    JsonWriter json;
    writePage(json, page, contentForm(call));
    return json.take();
}

Answer retrievePage(Call &call)
{
    if (std::optional<HttpError> error = whyNotPermitted(call, Need::ReadContent))
        return *error;
    const auto page = pageFor(call, call.parameter<PageId>("page_id"));
    if (!page)
        return page.error();
    if (std::optional<HttpError> error = whyNoFilter(call.query))
        return *error;
    return Reply::json(pageAnswer(call, *page));
}

const Schema &createPageSchema()
{
    static const Schema schema = [] {
        std::vector<Schema::Field> fields = pageFields();
        fields.push_back({.name = QLatin1String("parent"),
            .schema = Schema::choice({{.name = QLatin1String("page_id"), .schema = Schema::uuid()},
                {.name = QLatin1String("database_id"), .schema = Schema::uuid()},
                {.name = QLatin1String("data_source_id"), .schema = Schema::uuid()},
                {.name = QLatin1String("workspace"), .schema = Schema::truth()}})});
        fields.push_back({.name = QLatin1String("children"), .schema = blocksSchema()});
        fields.push_back({.name = QLatin1String("content"), .schema = blocksSchema()});
        fields.push_back({.name = QLatin1String("position"), .schema = pagePlaceSchema()});
        return Schema::object(std::move(fields));
    }();
    return schema;
}

//! `children`, or its other name.
QString contentKey(const QJsonObject &body)
{
    return body.contains(QLatin1String("content")) ? QStringLiteral("content")
                                                   : QStringLiteral("children");
}

//! What no schema says about a new page, before anything is looked at in the store.
std::optional<HttpError> whyNoPage(const Call &call)
{
    const QJsonObject parent = call.body.value(QLatin1String("parent")).toObject();
    const auto absent = [&](const char *key) -> HttpError {
        return refusalOf(QStringLiteral("body"),
            {Problem::instead(QStringLiteral("body.") + QLatin1String(key),
                QStringLiteral("not present"), call.body.value(QLatin1String(key)))});
    };
    if (call.body.contains(QLatin1String("children"))
        && call.body.contains(QLatin1String("content")))
        return absent("content");
    if (call.body.contains(QLatin1String("position")) && !parent.contains(QLatin1String("page_id")))
        return absent("position");
    if (std::optional<HttpError> error = whyTooLarge(call))
        return error;
    const QString key = contentKey(call.body);
    return whyNoBlocks(call.body.value(key).toArray(), QStringLiteral("body.") + key);
}

//! The page to create in, or none for a private page; refuses what cannot be a parent.
Gatehouse::Result<std::optional<PageRow>, HttpError> parentOf(const Call &call)
{
    const QJsonObject parent = call.body.value(QLatin1String("parent")).toObject();
    const auto given = [&parent](const char *key) {
        return canonicalUuid(parent.value(QLatin1String(key)).toString());
    };
    // There are no databases yet, so none of that id is there.
    if (const QString id = given("database_id"); !id.isEmpty())
        return contentNotFound(call, QStringLiteral("database"), id);
    if (const QString id = given("data_source_id"); !id.isEmpty())
        return contentNotFound(call, QStringLiteral("data_source"), id);
    if (const QString id = given("page_id"); !id.isEmpty()) {
        auto page = pageFor(call, PageId(id));
        if (!page)
            return page.error();
        if (page->inTrash)
            return archivedRefusal();
        return std::optional<PageRow>(std::move(*page));
    }
    if (call.actor.kind == Actor::Kind::Connection)
        return Refusal::validation(
            QStringLiteral("Internal integrations aren't owned by a single user, so creating "
                           "workspace-level private pages is not supported."));
    if (!mayHavePrivatePages(call.actor))
        return Refusal::restricted();
    return std::optional<PageRow>();
}

//! A private page that an installation makes has to be open to it.
Result<void> openToInstallation(const Call &call, const PageId &page, Transaction &transaction)
{
    if (call.actor.kind != Actor::Kind::Installation)
        return {};
    const auto grant = GrantRepository(call.store)
                           .create(transaction,
                               {.page = page,
                                   .connection = *call.actor.connection,
                                   .installation = call.actor.installation,
                                   .grantedBy = *call.actor.person});
    if (!grant)
        return grant.error();
    return {};
}

Result<void> fillPage(const Call &call, const PageId &page, Transaction &transaction)
{
    const auto blocks = newBlocks(call.body.value(contentKey(call.body)).toArray());
    if (blocks.empty())
        return {};
    BlockRepository repository(call.store);
    const auto node = repository.find(contentScope(call.actor), page.toString());
    if (!node)
        return node.error();
    const auto appended = repository.append(transaction, *node, blocks, {}, authorOf(call));
    if (!appended)
        return appended.error();
    return {};
}

ChangeResult createIn(
    Call &call, const std::optional<PageRow> &parent, AuditEntry entry, Transaction &transaction)
{
    if (std::optional<HttpError> error = whyNoProperties(call.body))
        return *error;
    if (std::optional<HttpError> error = whyNoFilter(call.query))
        return *error;
    const PageRow wanted = withProperties({}, call.body);
    const ContentAuthor author = authorOf(call);
    NewPage page{.workspace = call.actor.workspace,
        .title = wanted.title,
        .icon = wanted.icon,
        .createdBy = author.user,
        .createdAt = author.at,
        .document = wanted.document,
        .place = placeOf(call.body.value(QLatin1String("position")).toObject())};
    if (parent)
        page.parent = parent->id;
    else
        page.privateOwner = call.actor.person;
    const auto id = PageRepository(call.store).create(transaction, page);
    if (!id) {
        if (id.error().kind == ApiError::Kind::NotFound)
            return Refusal::validation(
                QStringLiteral("Could not find the block to put the page after, %1, on the page.")
                    .arg(page.place.after));
        return Refusal::ofStore(id.error());
    }
    if (!parent) {
        if (const auto done = openToInstallation(call, *id, transaction); !done)
            return Refusal::ofStore(done.error());
    } else if (const auto done
               = PageChangeRepository(call.store).touch(transaction, parent->id, author);
               !done) {
        return Refusal::ofStore(done.error());
    }
    if (const auto done = fillPage(call, *id, transaction); !done)
        return Refusal::ofStore(done.error());
    const auto made = pageFor(call, *id);
    if (!made)
        return made.error();
    const auto title = eventTitle(call, *made);
    if (!title)
        return Refusal::ofStore(title.error());
    entry.page = *id;
    entry.objectId = id->toString();
    entry.after = {{QStringLiteral("title"), *title}};
    if (parent)
        entry.after.insert(QStringLiteral("parent_id"), parent->id.toString());
    return Changed{.entry = entry, .answer = pageAnswer(call, *made)};
}

Answer createPage(Call &call)
{
    if (std::optional<HttpError> error = whyNoPage(call))
        return *error;
    const AuditEntry entry = contentEntry(call, QStringLiteral("page.created"), {});
    AuditEntry attempt = entry;
    const QString parentId = canonicalUuid(call.body.value(QLatin1String("parent"))
                                               .toObject()
                                               .value(QLatin1String("page_id"))
                                               .toString());
    if (!parentId.isEmpty()) {
        attempt.page = PageId(parentId);
        attempt.after = {{QStringLiteral("parent_id"), parentId}};
    }
    return performChange(call, attempt, [&](Transaction &transaction) -> ChangeResult {
        if (std::optional<HttpError> error = whyNotPermitted(call, Need::InsertContent))
            return *error;
        const auto parent = parentOf(call);
        if (!parent)
            return parent.error();
        return createIn(call, *parent, entry, transaction);
    });
}

const Schema &updatePageSchema()
{
    static const Schema schema = [] {
        std::vector<Schema::Field> fields = pageFields();
        fields.push_back({.name = QLatin1String("in_trash"), .schema = Schema::boolean()});
        fields.push_back({.name = QLatin1String("archived"), .schema = Schema::boolean()});
        return Schema::object(std::move(fields));
    }();
    return schema;
}

//! Whether the page shall be in the trash; nothing: where it is.
std::optional<bool> wantedTrash(const QJsonObject &body)
{
    for (const char *key : {"in_trash", "archived"}) {
        if (const QJsonValue value = body.value(QLatin1String(key)); value.isBool())
            return value.toBool();
    }
    return {};
}

std::optional<HttpError> whyNoUpdate(const Call &call)
{
    const QJsonValue archived = call.body.value(QLatin1String("archived"));
    const QJsonValue inTrash = call.body.value(QLatin1String("in_trash"));
    const bool contradicts = archived.isBool() && inTrash.isBool() && archived != inTrash;
    if (contradicts || (!archived.isUndefined() && !isBeforePosition(call)))
        return refusalOf(QStringLiteral("body"),
            {Problem::instead(
                QStringLiteral("body.archived"), QStringLiteral("not present"), archived)});
    return whyTooLarge(call);
}

//! Into the trash or out of it, as asked for; gives the number of pages that went or came, 0 when
//! the page is there already.
Gatehouse::Result<int, HttpError> moveTrash(
    const Call &call, const PageRow &page, Transaction &transaction)
{
    const std::optional<bool> wanted = wantedTrash(call.body);
    if (!wanted || *wanted == page.inTrash)
        return 0;
    PageChangeRepository pages(call.store);
    const auto moved = *wanted ? pages.trash(transaction, page, authorOf(call))
                               : pages.restore(transaction, page, authorOf(call));
    if (moved)
        return *moved;
    if (moved.error().kind == ApiError::Kind::Conflict)
        return Refusal::validation(moved.error().detail);
    return Refusal::ofStore(moved.error());
}

//! What the event says of a page: who it is, what of it changed, how many went along.
Gatehouse::Result<AuditEntry, HttpError> updateEntry(const Call &call, AuditEntry entry,
    const PageRow &before, const QStringList &changed, int moved)
{
    const auto title = eventTitle(call, before);
    if (!title)
        return Refusal::ofStore(title.error());
    entry.after.insert(QStringLiteral("title"), *title);
    if (!changed.isEmpty())
        entry.after.insert(QStringLiteral("keys"), QJsonArray::fromStringList(changed));
    if (moved > 0) {
        entry.action
            = before.inTrash ? QStringLiteral("page.restored") : QStringLiteral("page.trashed");
        entry.after.insert(QStringLiteral("pages_count"), moved);
    }
    return entry;
}

ChangeResult update(Call &call, const PageId &id, AuditEntry entry, Transaction &transaction)
{
    if (std::optional<HttpError> error = whyNotPermitted(call, Need::UpdateContent))
        return *error;
    const auto page = pageFor(call, id);
    if (!page)
        return page.error();
    if (std::optional<HttpError> error = whyNoProperties(call.body))
        return *error;
    if (std::optional<HttpError> error = whyNoFilter(call.query))
        return *error;
    const PageRow wanted = withProperties(*page, call.body);
    const QStringList changed = changedProperties(*page, wanted);
    const bool staysInTrash = page->inTrash && wantedTrash(call.body).value_or(true);
    if (staysInTrash && !changed.isEmpty())
        return archivedRefusal();
    const auto moved = moveTrash(call, *page, transaction);
    if (!moved)
        return moved.error();
    if (!changed.isEmpty()) {
        const auto saved
            = PageChangeRepository(call.store).save(transaction, *page, wanted, authorOf(call));
        if (!saved)
            return Refusal::ofStore(saved.error());
    }
    const auto after = pageFor(call, id);
    if (!after)
        return after.error();
    auto said = updateEntry(call, std::move(entry), *page, changed, *moved);
    if (!said)
        return said.error();
    Changed result{.entry = std::move(*said), .answer = pageAnswer(call, *after)};
    if (changed.isEmpty() && *moved == 0)
        result.extent = Changed::Extent::NothingToDo;
    return result;
}

Answer updatePage(Call &call)
{
    if (std::optional<HttpError> error = whyNoUpdate(call))
        return *error;
    const auto id = call.parameter<PageId>("page_id");
    const std::optional<bool> trash = wantedTrash(call.body);
    const QString action = !trash ? QStringLiteral("page.changed")
        : *trash                  ? QStringLiteral("page.trashed")
                                  : QStringLiteral("page.restored");
    const AuditEntry attempt = contentEntry(call, action, id);
    const AuditEntry entry = contentEntry(call, QStringLiteral("page.changed"), id);
    return performChange(call, attempt, [&](Transaction &transaction) -> ChangeResult {
        return update(call, id, entry, transaction);
    });
}

} // namespace

void addPageRoutes(Routes &routes)
{
    routes.add(Method::Post, "/v1/pages",
        {.handler = createPage, .query = &pageQuery(), .body = &createPageSchema()});
    routes.add(
        Method::Get, "/v1/pages/{page_id}", {.handler = retrievePage, .query = &pageQuery()});
    routes.add(Method::Patch, "/v1/pages/{page_id}",
        {.handler = updatePage, .query = &pageQuery(), .body = &updatePageSchema()});
}

} // namespace GatehouseWorkspace
