// SPDX-License-Identifier: MIT
#include "app/workspace/notion/blocks.h"

#include "app/workspace/notion/blockkinds.h"
#include "app/workspace/notion/contentcall.h"
#include "app/workspace/notion/paging.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/contentsearch.h"

namespace GatehouseWorkspace {

namespace {

const QString blockChildrenPath = QStringLiteral("body.children");

Answer retrieveBlock(Call &call)
{
    if (std::optional<HttpError> error = whyNotPermitted(call, Need::ReadContent))
        return *error;
    const auto node = nodeFor(call, call.parameter<QString>("block_id"));
    if (!node)
        return node.error();
    JsonWriter json;
    writeBlock(json, node->block, contentForm(call));
    return Reply::json(json.take());
}

Answer listChildren(Call &call)
{
    if (std::optional<HttpError> error = whyNotPermitted(call, Need::ReadContent))
        return *error;
    const auto node = nodeFor(call, call.parameter<QString>("block_id"));
    if (!node)
        return node.error();
    const auto page = BlockRepository(call.store).children(*node, pageRequestOf(call));
    if (!page)
        return cursorRefusal(page.error());
    const ContentForm form = contentForm(call);
    JsonWriter json;
    json.reserve(qsizetype(page->rows.size()) * 1024 + 256);
    beginList(json);
    for (const BlockRow &block : page->rows)
        writeBlock(json, block, form);
    endList(json, page->next, "block");
    return Reply::json(json.take());
}

const Schema &appendSchema()
{
    static const Schema schema = Schema::object({
        {.name = QLatin1String("children"),
            .schema = blocksSchema(),
            .presence = Schema::Field::Presence::Required},
        {.name = QLatin1String("position"), .schema = blockPlaceSchema()},
        {.name = QLatin1String("after"), .schema = Schema::uuid()},
    });
    return schema;
}

//! What differs between versions, and what a schema cannot say.
std::optional<HttpError> whyNoAppend(const Call &call)
{
    const QString afterKey = QStringLiteral("after");
    const QJsonValue after = call.body.value(afterKey);
    const bool tooNew = !isBeforePosition(call);
    if (!after.isUndefined() && (tooNew || call.body.contains(QLatin1String("position"))))
        return refusalOf(QStringLiteral("body"),
            {Problem::instead(QStringLiteral("body.after"), QStringLiteral("not present"), after)});
    const QJsonArray children = call.body.value(QLatin1String("children")).toArray();
    if (children.isEmpty())
        return refusalOf(QStringLiteral("body"),
            {Problem::instead(blockChildrenPath + QStringLiteral(".length"),
                QStringLiteral("≥ `1`"), QJsonValue(0))});
    if (std::optional<HttpError> error = whyTooLarge(call))
        return error;
    return whyNoBlocks(children, blockChildrenPath);
}

ContentPlace appendPlace(const QJsonObject &body)
{
    const QString after = canonicalUuid(body.value(QLatin1String("after")).toString());
    if (!after.isEmpty())
        return {.where = ContentPlace::Where::After, .after = after};
    return placeOf(body.value(QLatin1String("position")).toObject());
}

QByteArray appendedAnswer(const std::vector<BlockRow> &blocks, const ContentForm &form)
{
    JsonWriter json;
    beginList(json);
    for (const BlockRow &block : blocks)
        writeBlock(json, block, form);
    endList(json, {}, "block");
    return json.take();
}

Answer appendChildren(Call &call)
{
    if (std::optional<HttpError> error = whyNoAppend(call))
        return *error;
    const auto id = call.parameter<QString>("block_id");
    AuditEntry entry = contentEntry(call, QStringLiteral("block.appended"), {});
    entry.objectId = id;
    // A refusal names the page as well; one that is nowhere is nobody's business.
    if (const auto page = BlockRepository(call.store).pageOf(call.actor.workspace, id))
        entry.page = *page;
    return performChange(call, entry, [&](Transaction &transaction) -> ChangeResult {
        if (std::optional<HttpError> error = whyNotPermitted(call, Need::InsertContent))
            return *error;
        const auto node = nodeFor(call, id);
        if (!node)
            return node.error();
        if (node->blockNumber)
            entry.objectType = QStringLiteral("block");
        if (node->block.inTrash)
            return archivedRefusal();
        if (node->blockNumber && !holdsBlocks(node->block.type, node->block.content))
            return Refusal::validation(
                QStringLiteral("Block does not support children: it is a %1.")
                    .arg(node->block.type));
        const auto blocks = newBlocks(call.body.value(QLatin1String("children")).toArray());
        const ContentPlace place = appendPlace(call.body);
        const auto appended
            = BlockRepository(call.store).append(transaction, *node, blocks, place, authorOf(call));
        if (!appended) {
            if (appended.error().kind == ApiError::Kind::NotFound)
                return Refusal::validation(
                    QStringLiteral("Could not find the block to append after, %1, among the "
                                   "children of %2.")
                        .arg(place.after, id));
            return Refusal::ofStore(appended.error());
        }
        entry.after.insert(QStringLiteral("blocks_count"), int(appended->size()));
        return Changed{.entry = entry, .answer = appendedAnswer(*appended, contentForm(call))};
    });
}

} // namespace

void addBlockRoutes(Routes &routes)
{
    routes.add(Method::Get, "/v1/blocks/{block_id}", {.handler = retrieveBlock});
    routes.add(Method::Get, "/v1/blocks/{block_id}/children",
        {.handler = listChildren, .query = &pagingQuery()});
    routes.add(Method::Patch, "/v1/blocks/{block_id}/children",
        {.handler = appendChildren, .body = &appendSchema()});
}

} // namespace GatehouseWorkspace
