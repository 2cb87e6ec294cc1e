// SPDX-License-Identifier: MIT
#include "app/workspace/store/pageaccessrepository.h"

#include "app/workspace/store/cursor.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"

#include <QJsonDocument>

namespace GatehouseWorkspace {

Result<ListPage<PageConnectionRow>> PageAccessRepository::connectionsOf(
    const WorkspaceId &workspace, const PageId &page, const PageRequest &request)
{
    const QString identity
        = QStringLiteral("page connections\n%1\n%2").arg(workspace.toString(), page.toString());
    QJsonArray from;
    if (!request.cursor.isEmpty()) {
        auto keys = keysOfCursor(m_store.keys(), identity, request.cursor);
        if (!keys)
            return keys.error();
        from = *keys;
    }
    // As many as reach this one page; sorting them is no work.
    QString sql = QStringLiteral(
        "SELECT s.connection_id, s.name_key, (SELECT name FROM connections WHERE id = "
        "s.connection_id) FROM (SELECT DISTINCT g.connection_id FROM page_ancestors a JOIN grants "
        "g ON g.page = a.ancestor AND g.ended_at IS NULL WHERE a.page = (SELECT no FROM pages "
        "WHERE id = ?)) k CROSS JOIN connection_spaces s ON s.workspace_id = ? AND "
        "s.connection_id = k.connection_id WHERE s.disconnected_at IS NULL");
    if (!from.isEmpty())
        sql += QStringLiteral(" AND (s.name_key, s.connection_id) > (?, ?)");
    Statement select
        = m_store.statement(sql + QStringLiteral(" ORDER BY s.name_key, s.connection_id LIMIT ?"));
    select.bind(page).bind(workspace);
    bindKeys(select, from);
    if (auto done = select.bind(request.size + 1).run(); !done)
        return done.error();
    ListPage<PageConnectionRow> result;
    QJsonArray last;
    while (select.next()) {
        if (int(result.rows.size()) == request.size) {
            result.next = cursorFor(m_store.keys(), identity, last);
            break;
        }
        PageConnectionRow row{.id = ConnectionId(select.text(0)), .name = select.text(2)};
        const auto access = GrantRepository(m_store).access(page, row.id);
        if (!access)
            return access.error();
        row.access = *access;
        result.rows.push_back(std::move(row));
        last = {select.text(1), select.text(0)};
    }
    if (auto done = select.end(); !done)
        return done.error();
    return result;
}

Result<bool> PageAccessRepository::isHidden(const PageId &page, const UserId &viewer)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT 1 FROM page_ancestors h JOIN pages hp ON hp.no = h.ancestor WHERE h.page = (SELECT "
        "no FROM pages WHERE id = ?) AND hp.private_owner <> ?"));
    if (auto done = select.bind(page).bind(viewer).run(); !done)
        return done.error();
    return select.next();
}

Result<std::optional<QString>> PageAccessRepository::titleFor(
    const PageId &page, const UserId &viewer)
{
    const auto hidden = isHidden(page, viewer);
    if (!hidden)
        return hidden.error();
    if (*hidden)
        return std::optional<QString>();
    Statement select = m_store.statement(QStringLiteral("SELECT title FROM pages WHERE id = ?"));
    if (auto done = select.bind(page).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("page"));
    return std::optional<QString>(select.text(0));
}

Result<std::vector<qint64>> PageAccessRepository::directNumbers(
    const WorkspaceId &workspace, const ConnectionId &connection)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT DISTINCT page FROM grants INDEXED BY grants_living WHERE connection_id = ? AND "
        "ended_at IS NULL AND workspace_id = ?"));
    if (auto done = select.bind(connection).bind(workspace).run(); !done)
        return done.error();
    std::vector<qint64> numbers;
    while (select.next())
        numbers.push_back(select.number(0));
    if (auto done = select.end(); !done)
        return done.error();
    return numbers;
}

Result<qint64> PageAccessRepository::numberOf(const PageId &page)
{
    Statement select = m_store.statement(QStringLiteral("SELECT no FROM pages WHERE id = ?"));
    if (auto done = select.bind(page).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("page"));
    return select.number(0);
}

Result<int> PageAccessRepository::treeSize(const std::vector<qint64> &pages)
{
    QJsonArray numbers;
    for (const qint64 page : pages)
        numbers.append(page);
    // As for reach: only pages with no other of them above count, each with all below it.
    Statement select = m_store.statement(QStringLiteral(
        "WITH given AS MATERIALIZED (SELECT DISTINCT CAST(value AS INTEGER) AS page FROM "
        "json_each(?)) SELECT COALESCE(SUM(p.descendants_count + 1), 0) FROM given CROSS JOIN "
        "pages p ON p.no = given.page WHERE p.in_trash = 0 AND NOT EXISTS (SELECT 1 FROM "
        "page_ancestors a WHERE "
        "a.page = p.no AND a.depth > 0 AND a.ancestor IN (SELECT page FROM given))"));
    select.bind(QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact)));
    if (auto done = select.run(); !done)
        return done.error();
    return select.next() ? int(select.number(0)) : 0;
}

Result<std::vector<GrantId>> PageAccessRepository::directGrants(
    const PageId &page, const ConnectionId &connection)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT id FROM grants WHERE page = (SELECT no FROM pages WHERE id = ?) AND connection_id "
        "= ? AND ended_at IS NULL ORDER BY granted_at, id"));
    if (auto done = select.bind(page).bind(connection).run(); !done)
        return done.error();
    std::vector<GrantId> grants;
    while (select.next())
        grants.emplace_back(select.text(0));
    if (auto done = select.end(); !done)
        return done.error();
    return grants;
}

Result<void> PageAccessRepository::end(Transaction &, const std::vector<GrantId> &grants, Millis at)
{
    for (const GrantId &grant : grants) {
        Statement update = m_store.statement(
            QStringLiteral("UPDATE grants SET ended_at = ? WHERE id = ? AND ended_at IS NULL"));
        if (auto done = update.bind(at).bind(grant).run(); !done)
            return done;
        if (update.affectedRows() != 1)
            return conflict(QStringLiteral("This access to the page has ended already."));
    }
    return {};
}

Result<void> PageAccessRepository::bringBack(Transaction &, const std::vector<GrantId> &grants)
{
    for (const GrantId &grant : grants) {
        Statement update = m_store.statement(QStringLiteral(
            "UPDATE grants SET ended_at = NULL WHERE id = ? AND ended_at IS NOT NULL "
            "AND NOT EXISTS (SELECT 1 FROM grants o WHERE o.connection_id = grants.connection_id "
            "AND o.page = grants.page AND o.installation_id IS grants.installation_id AND "
            "o.ended_at IS NULL) AND NOT EXISTS (SELECT 1 FROM installations i WHERE i.id = "
            "grants.installation_id AND i.ended_at IS NOT NULL)"));
        if (auto done = update.bind(grant).run(); !done)
            return done;
        if (update.affectedRows() != 1)
            return conflict(QStringLiteral(
                "The page was given to this connection again, or its user's access has ended "
                "since."));
    }
    return {};
}

} // namespace GatehouseWorkspace
