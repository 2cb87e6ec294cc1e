// SPDX-License-Identifier: MIT
#include "app/workspace/store/pagerepository.h"

#include "app/workspace/store/contentplace.h"
#include "app/workspace/store/cursor.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/pagerows.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

namespace GatehouseWorkspace {

namespace {

// With the keys a list may go on by: the number in column 14, the folded title in column 15.
const QString keyedPageColumns = pageColumns() + QStringLiteral(", p.no, p.title_key");

Result<ListPage<PageRow>> readPages(Statement &select, Store &store, const QString &identity,
    const PageRequest &request, const std::vector<int> &keyColumns)
{
    if (auto done = select.bind(request.size + 1).run(); !done)
        return done.error();
    ListPage<PageRow> page;
    QJsonArray last;
    while (select.next()) {
        if (int(page.rows.size()) == request.size) {
            page.next = cursorFor(store.keys(), identity, last);
            break;
        }
        page.rows.push_back(pageRow(select));
        last = {};
        for (const int column : keyColumns)
            last.append(keysOfRow(select, column, 1).first());
    }
    if (auto done = select.end(); !done)
        return done.error();
    return page;
}

} // namespace

Result<PageId> PageRepository::create(Transaction &, const NewPage &page)
{
    std::optional<qint64> parent;
    if (page.parent) {
        Statement find = m_store.statement(
            QStringLiteral("SELECT no FROM pages WHERE id = ? AND workspace_id = ?"));
        if (auto done = find.bind(*page.parent).bind(page.workspace).run(); !done)
            return done.error();
        if (!find.next())
            return notFound(QStringLiteral("parent page"));
        parent = find.number(0);
    }
    const auto position
        = makeRoom(m_store, {.workspace = page.workspace, .page = parent}, page.place, 1);
    if (!position)
        return position.error();
    const PageId id = page.id.isEmpty() ? PageId(newId()) : page.id;
    const Millis createdAt = page.createdAt.value_or(m_store.now());
    qint64 no = 0;
    {
        Statement insert = m_store.statement(
            QStringLiteral("INSERT INTO pages(id, workspace_id, parent, title, title_key, icon, "
                           "position, created_at, "
                           "created_by, edited_at, edited_by, private_owner, document) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        insert.bind(id).bind(page.workspace).bind(parent).bind(page.title);
        insert.bind(foldedKey(page.title)).bind(page.icon).bind(*position);
        insert.bind(createdAt).bind(page.createdBy).bind(createdAt).bind(page.createdBy);
        insert.bind(page.privateOwner).bind(toJson(page.document));
        if (auto done = insert.run(); !done)
            return done.error();
        no = insert.lastInsertId();
    }
    Statement closure = m_store.statement(QStringLiteral(
        "INSERT INTO page_ancestors(page, ancestor, depth) SELECT ?, ?, 0 "
        "UNION ALL SELECT ?, ancestor, depth + 1 FROM page_ancestors WHERE page = ?"));
    if (auto done = closure.bind(no).bind(no).bind(no).bind(parent).run(); !done)
        return done.error();
    Statement count = m_store.statement(
        QStringLiteral("UPDATE pages SET descendants_count = descendants_count + 1 WHERE no IN "
                       "(SELECT ancestor FROM page_ancestors WHERE page = ?)"));
    if (auto done = count.bind(parent).run(); !done)
        return done.error();
    return id;
}

Result<void> PageRepository::appendBlocks(
    Transaction &, const PageId &page, const std::vector<BlockRow> &blocks)
{
    for (const BlockRow &block : blocks) {
        Statement insert
            = m_store.statement(QStringLiteral("INSERT INTO blocks(id, page, position, type, "
                                               "content, created_at, created_by, edited_at, "
                                               "edited_by) SELECT ?, p.no, "
                                               "MAX(COALESCE((SELECT MAX(position) + 1 FROM "
                                               "blocks WHERE page = p.no AND parent IS NULL), 0), "
                                               "COALESCE((SELECT MAX(position) + 1 FROM pages "
                                               "WHERE workspace_id = p.workspace_id AND parent = "
                                               "p.no), 0)), "
                                               "?, ?, p.edited_at, p.edited_by, p.edited_at, "
                                               "p.edited_by FROM pages p WHERE p.id = ?"));
        insert.bind(block.id.isEmpty() ? newId() : block.id).bind(block.type);
        if (auto done = insert.bind(toJson(block.content)).bind(page).run(); !done)
            return done;
        if (insert.affectedRows() != 1)
            return notFound(QStringLiteral("page"));
    }
    return {};
}

Result<PageRow> PageRepository::find(const WorkspaceId &workspace, const PageId &id)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 FROM pages p WHERE p.id = ? AND p.workspace_id = ?")
            .arg(keyedPageColumns));
    if (auto done = select.bind(id).bind(workspace).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("page"));
    return pageRow(select);
}

Result<ListPage<PageRow>> PageRepository::children(
    const WorkspaceId &workspace, const std::optional<PageId> &parent, const PageRequest &request)
{
    const QString identity
        = QStringLiteral("children\n%1\n%2")
              .arg(workspace.toString(), parent ? parent->toString() : QString());
    QString sql = QStringLiteral("SELECT %1 FROM pages p WHERE p.workspace_id = ? AND p.parent %2 "
                                 "AND p.in_trash = 0")
                      .arg(keyedPageColumns,
                          parent ? QStringLiteral("= (SELECT no FROM pages WHERE id = ?)")
                                 : QStringLiteral("IS NULL"));
    QJsonArray from;
    if (!request.cursor.isEmpty()) {
        auto keys = keysOfCursor(m_store.keys(), identity, request.cursor);
        if (!keys)
            return keys.error();
        from = *keys;
        sql += QStringLiteral(" AND (p.position, p.no) > (?, ?)");
    }
    Statement select
        = m_store.statement(sql + QStringLiteral(" ORDER BY p.position, p.no LIMIT ?"));
    select.bind(workspace);
    if (parent)
        select.bind(*parent);
    bindKeys(select, from);
    return readPages(select, m_store, identity, request, {5, 14});
}

Result<ListPage<PageRow>> PageRepository::search(
    const WorkspaceId &workspace, const QString &text, const PageRequest &request)
{
    const QString wanted = foldedKey(text);
    const QString identity = QStringLiteral("pages\n%1\n%2").arg(workspace.toString(), wanted);
    QString sql
        = QStringLiteral("SELECT %1 FROM pages p WHERE p.workspace_id = ? AND p.in_trash = 0")
              .arg(keyedPageColumns);
    // A trigram index knows nothing of texts shorter than three.
    const bool indexed = wanted.size() >= 3;
    if (indexed)
        sql += QStringLiteral(" AND p.no IN (SELECT rowid FROM pages_fts WHERE pages_fts MATCH ?)");
    else if (!wanted.isEmpty())
        sql += QStringLiteral(" AND instr(p.title_key, ?) > 0");
    QJsonArray from;
    if (!request.cursor.isEmpty()) {
        auto keys = keysOfCursor(m_store.keys(), identity, request.cursor);
        if (!keys)
            return keys.error();
        from = *keys;
        sql += QStringLiteral(" AND (p.title_key, p.no) > (?, ?)");
    }
    Statement select
        = m_store.statement(sql + QStringLiteral(" ORDER BY p.title_key, p.no LIMIT ?"));
    select.bind(workspace);
    if (indexed) {
        QString quoted = wanted;
        quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        select.bind(QStringLiteral("\"%1\"").arg(quoted));
    } else if (!wanted.isEmpty()) {
        select.bind(wanted);
    }
    bindKeys(select, from);
    return readPages(select, m_store, identity, request, {15, 14});
}

Result<std::vector<BlockRow>> PageRepository::blocks(const PageId &page)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT b.id, b.type, b.content FROM blocks b "
                       "WHERE b.page = (SELECT no FROM pages WHERE id = ?) AND b.parent IS NULL "
                       "AND b.in_trash = 0 ORDER BY b.position, b.no"));
    if (auto done = select.bind(page).run(); !done)
        return done.error();
    std::vector<BlockRow> blocks;
    while (select.next()) {
        blocks.push_back({.id = select.text(0),
            .page = page,
            .type = select.text(1),
            .content = objectFromJson(select.text(2))});
    }
    if (auto done = select.end(); !done)
        return done.error();
    return blocks;
}

} // namespace GatehouseWorkspace
