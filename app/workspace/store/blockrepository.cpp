// SPDX-License-Identifier: MIT
#include "app/workspace/store/blockrepository.h"

#include "app/workspace/store/contentplace.h"
#include "app/workspace/store/contentscope.h"
#include "app/workspace/store/cursor.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>

namespace GatehouseWorkspace {

namespace {

// Of page `p`. A subpage counts when it shares its parent's fate: both live, or both in the trash
// together.
const QString contentPageColumns = QStringLiteral(
    "p.id, p.title, p.created_at, p.created_by, p.edited_at, p.edited_by, p.in_trash, "
    "EXISTS (SELECT 1 FROM blocks c WHERE c.page = p.no AND c.parent IS NULL AND c.in_trash = 0) "
    "OR EXISTS (SELECT 1 FROM pages c WHERE c.workspace_id = p.workspace_id AND c.parent = p.no "
    "AND c.trashed_with IS p.trashed_with), p.position, p.no");

// Of block `b` on page `p`.
const QString contentBlockColumns = QStringLiteral(
    "b.id, b.type, b.created_at, b.created_by, b.edited_at, b.edited_by, b.in_trash OR p.in_trash, "
    "EXISTS (SELECT 1 FROM blocks c WHERE c.page = b.page AND c.parent = b.no AND c.in_trash = 0), "
    "b.position, b.no, b.content");

constexpr int positionColumn = 8;
constexpr int contentNumberColumn = 9;

BlockRow contentRow(const Statement &row)
{
    return {.id = row.text(0),
        .createdAt = row.number(2),
        .createdBy = UserId(row.text(3)),
        .editedAt = row.number(4),
        .editedBy = UserId(row.text(5)),
        .hasChildren = row.flag(7),
        .inTrash = row.flag(6)};
}

BlockRow subpageRow(const Statement &row)
{
    BlockRow block = contentRow(row);
    block.type = QStringLiteral("child_page");
    block.content = {{QStringLiteral("title"), row.text(1)}};
    return block;
}

BlockRow blockRow(const Statement &row)
{
    BlockRow block = contentRow(row);
    block.type = row.text(1);
    block.content = objectFromJson(row.text(10));
    return block;
}

//! A row with its place: blocks go before subpages of the same position.
struct PlacedBlock {
    BlockRow row = {};
    qint64 position = 0;
    int kind = 0;
    qint64 number = 0;

    auto key() const { return std::tuple(position, kind, number); }
};

constexpr int blockKind = 0;
constexpr int pageKind = 1;

struct PlaceKey {
    qint64 position = std::numeric_limits<qint64>::min();
    int kind = blockKind;
    qint64 number = 0;

    //! What a number of that kind has to exceed at this very position.
    qint64 numberFor(int asked) const
    {
        if (asked == kind)
            return number;
        return asked < kind ? std::numeric_limits<qint64>::max() : -1;
    }
};

Result<std::vector<PlacedBlock>> placedBlocks(
    Store &store, const ContentNode &parent, const PlaceKey &from, int count)
{
    Statement select = store.statement(
        QStringLiteral("SELECT %1 FROM blocks b CROSS JOIN pages p ON p.no = b.page WHERE b.page = "
                       "? AND b.parent IS ? AND b.in_trash = 0 AND (b.position, b.no) > (?, ?) "
                       "ORDER BY b.position, b.no LIMIT ?")
            .arg(contentBlockColumns));
    select.bind(parent.pageNumber).bind(parent.blockNumber);
    select.bind(from.position).bind(from.numberFor(blockKind));
    if (auto done = select.bind(count).run(); !done)
        return done.error();
    std::vector<PlacedBlock> blocks;
    while (select.next()) {
        PlacedBlock block{.row = blockRow(select),
            .position = select.number(positionColumn),
            .kind = blockKind,
            .number = select.number(contentNumberColumn)};
        block.row.page = parent.page;
        if (parent.blockNumber)
            block.row.parentBlock = parent.block.id;
        blocks.push_back(std::move(block));
    }
    if (auto done = select.end(); !done)
        return done.error();
    return blocks;
}

Result<std::vector<PlacedBlock>> placedPages(
    Store &store, const ContentNode &parent, const PlaceKey &from, int count)
{
    std::vector<PlacedBlock> pages;
    if (parent.blockNumber)
        return pages;
    Statement select = store.statement(
        QStringLiteral("SELECT %1 FROM pages p INDEXED BY pages_by_parent WHERE p.workspace_id = ? "
                       "AND p.parent = ? AND p.trashed_with IS ? AND (p.position, p.no) > (?, ?) "
                       "ORDER BY p.position, p.no LIMIT ?")
            .arg(contentPageColumns));
    select.bind(parent.workspace).bind(parent.pageNumber).bind(parent.trashedWith);
    select.bind(from.position).bind(from.numberFor(pageKind));
    if (auto done = select.bind(count).run(); !done)
        return done.error();
    while (select.next()) {
        PlacedBlock page{.row = subpageRow(select),
            .position = select.number(positionColumn),
            .kind = pageKind,
            .number = select.number(contentNumberColumn)};
        page.row.page = parent.page;
        pages.push_back(std::move(page));
    }
    if (auto done = select.end(); !done)
        return done.error();
    return pages;
}

Result<void> insertBlocks(Store &store, const ContentNode &page, std::optional<qint64> parent,
    qint64 position, const std::vector<NewBlock> &blocks, const ContentAuthor &author,
    QStringList *ids)
{
    for (const NewBlock &block : blocks) {
        const QString id = newId();
        qint64 number = 0;
        {
            Statement insert = store.statement(QStringLiteral(
                "INSERT INTO blocks(id, page, parent, position, type, content, created_at, "
                "created_by, edited_at, edited_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
            insert.bind(id).bind(page.pageNumber).bind(parent).bind(position++).bind(block.type);
            insert.bind(toJson(block.content)).bind(author.at).bind(author.user);
            if (auto done = insert.bind(author.at).bind(author.user).run(); !done)
                return done;
            number = insert.lastInsertId();
        }
        if (ids)
            ids->append(id);
        if (auto done = insertBlocks(store, page, number, 0, block.children, author, nullptr);
            !done)
            return done;
    }
    return {};
}

Result<void> markEdited(Store &store, const ContentNode &node, const ContentAuthor &author)
{
    if (node.blockNumber) {
        Statement block = store.statement(
            QStringLiteral("UPDATE blocks SET edited_at = ?, edited_by = ? WHERE no = ?"));
        if (auto done = block.bind(author.at).bind(author.user).bind(node.blockNumber).run(); !done)
            return done;
    }
    Statement page = store.statement(
        QStringLiteral("UPDATE pages SET edited_at = ?, edited_by = ? WHERE no = ?"));
    return page.bind(author.at).bind(author.user).bind(node.pageNumber).run();
}

} // namespace

Result<ContentNode> BlockRepository::find(const ContentScope &scope, const QString &id)
{
    if (scope.kind == ContentScope::Kind::Nobody)
        return notFound(QStringLiteral("block"));
    auto page = findPage(scope, id);
    if (page || page.error().kind != ApiError::Kind::NotFound)
        return page;
    return findBlock(scope, id);
}

Result<ContentNode> BlockRepository::findPage(const ContentScope &scope, const QString &id)
{
    const ScopeCondition visible = visibleIn(scope);
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1, (SELECT id FROM pages WHERE no = p.parent), p.trashed_with FROM "
                       "pages p WHERE p.id = ? AND p.workspace_id = ? AND %2")
            .arg(contentPageColumns, visible.sql));
    select.bind(id).bind(scope.workspace);
    visible.bindTo(select);
    if (auto done = select.run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("page"));
    ContentNode node{.block = subpageRow(select),
        .page = PageId(id),
        .workspace = scope.workspace,
        .pageNumber = select.number(contentNumberColumn),
        .trashedWith = select.optionalNumber(11)};
    if (!select.isNull(10))
        node.block.page = PageId(select.text(10));
    return node;
}

Result<ContentNode> BlockRepository::findBlock(const ContentScope &scope, const QString &id)
{
    const ScopeCondition visible = visibleIn(scope);
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1, (SELECT id FROM blocks WHERE no = b.parent), p.id, p.no, "
                       "p.trashed_with FROM blocks b CROSS JOIN pages p ON p.no = b.page WHERE "
                       "b.id = ? AND p.workspace_id = ? AND %2")
            .arg(contentBlockColumns, visible.sql));
    select.bind(id).bind(scope.workspace);
    visible.bindTo(select);
    if (auto done = select.run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("block"));
    ContentNode node{.block = blockRow(select),
        .page = PageId(select.text(12)),
        .workspace = scope.workspace,
        .pageNumber = select.number(13),
        .blockNumber = select.number(contentNumberColumn),
        .trashedWith = select.optionalNumber(14)};
    node.block.page = node.page;
    if (!select.isNull(11))
        node.block.parentBlock = select.text(11);
    return node;
}

Result<PageId> BlockRepository::pageOf(const WorkspaceId &workspace, const QString &id)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT p.id FROM pages p WHERE p.workspace_id = ? AND p.no = COALESCE((SELECT no FROM "
        "pages WHERE id = ?), (SELECT page FROM blocks WHERE id = ?))"));
    if (auto done = select.bind(workspace).bind(id).bind(id).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("block"));
    return PageId(select.text(0));
}

Result<ListPage<BlockRow>> BlockRepository::children(
    const ContentNode &parent, const PageRequest &request)
{
    const QString identity = QStringLiteral("block children\n%1").arg(parent.block.id);
    PlaceKey from;
    if (!request.cursor.isEmpty()) {
        const auto keys = keysOfCursor(m_store.keys(), identity, request.cursor);
        if (!keys)
            return keys.error();
        from = {.position = keys->at(0).toInteger(),
            .kind = keys->at(1).toInt(),
            .number = keys->at(2).toInteger()};
    }
    auto blocks = placedBlocks(m_store, parent, from, request.size + 1);
    if (!blocks)
        return blocks.error();
    auto pages = placedPages(m_store, parent, from, request.size + 1);
    if (!pages)
        return pages.error();
    std::vector<PlacedBlock> all;
    std::merge(std::make_move_iterator(blocks->begin()), std::make_move_iterator(blocks->end()),
        std::make_move_iterator(pages->begin()), std::make_move_iterator(pages->end()),
        std::back_inserter(all),
        [](const PlacedBlock &a, const PlacedBlock &b) { return a.key() < b.key(); });
    ListPage<BlockRow> page;
    for (PlacedBlock &block : all) {
        if (int(page.rows.size()) == request.size)
            break;
        page.rows.push_back(std::move(block.row));
    }
    if (int(all.size()) > request.size) {
        const PlacedBlock &last = all[size_t(request.size) - 1];
        page.next = cursorFor(
            m_store.keys(), identity, QJsonArray{last.position, last.kind, last.number});
    }
    return page;
}

Result<std::vector<BlockRow>> BlockRepository::append(Transaction &, const ContentNode &parent,
    const std::vector<NewBlock> &blocks, const ContentPlace &place, const ContentAuthor &author)
{
    const auto position = makeRoom(m_store,
        {.workspace = parent.workspace, .page = parent.pageNumber, .block = parent.blockNumber},
        place, int(blocks.size()));
    if (!position)
        return position.error();
    QStringList ids;
    if (auto done
        = insertBlocks(m_store, parent, parent.blockNumber, *position, blocks, author, &ids);
        !done)
        return done.error();
    if (auto done = markEdited(m_store, parent, author); !done)
        return done.error();
    std::vector<BlockRow> appended;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const NewBlock &block = blocks[size_t(i)];
        BlockRow row{.id = ids[i],
            .page = parent.page,
            .type = block.type,
            .content = block.content,
            .createdAt = author.at,
            .createdBy = author.user,
            .editedAt = author.at,
            .editedBy = author.user,
            .hasChildren = !block.children.empty()};
        if (parent.blockNumber)
            row.parentBlock = parent.block.id;
        appended.push_back(std::move(row));
    }
    return appended;
}

} // namespace GatehouseWorkspace
