// SPDX-License-Identifier: MIT
#include "app/workspace/store/grantrepository.h"

#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

namespace GatehouseWorkspace {

Result<GrantId> GrantRepository::create(Transaction &, const NewGrant &grant)
{
    {
        Statement taken = m_store.statement(
            QStringLiteral("SELECT 1 FROM grants WHERE page = (SELECT no FROM pages WHERE id = ?) "
                           "AND connection_id = ? AND installation_id IS ? AND ended_at IS NULL"));
        taken.bind(grant.page).bind(grant.connection).bind(grant.installation);
        if (auto done = taken.run(); !done)
            return done.error();
        if (taken.next())
            return conflict(QStringLiteral("this page is open to this connection already"));
    }
    const GrantId id(newId());
    Statement insert = m_store.statement(QStringLiteral(
        "INSERT INTO grants(id, workspace_id, connection_id, installation_id, page, granted_by, "
        "granted_at) SELECT ?, p.workspace_id, ?, ?, p.no, ?, ? FROM pages p WHERE p.id = ?"));
    insert.bind(grant.id.isEmpty() ? id : grant.id).bind(grant.connection).bind(grant.installation);
    insert.bind(grant.grantedBy).bind(grant.grantedAt.value_or(m_store.now()));
    if (auto done = insert.bind(grant.page).run(); !done)
        return done.error();
    if (insert.affectedRows() != 1)
        return notFound(QStringLiteral("page"));
    return grant.id.isEmpty() ? id : grant.id;
}

Result<std::vector<GrantRow>> GrantRepository::direct(
    const WorkspaceId &workspace, const ConnectionId &connection)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT g.id, p.id, g.installation_id, g.granted_by, g.granted_at FROM grants g "
        "JOIN pages p ON p.no = g.page WHERE g.workspace_id = ? AND g.connection_id = ? "
        "AND g.ended_at IS NULL ORDER BY g.granted_at, g.id"));
    if (auto done = select.bind(workspace).bind(connection).run(); !done)
        return done.error();
    std::vector<GrantRow> grants;
    while (select.next()) {
        GrantRow grant{.id = GrantId(select.text(0)),
            .page = PageId(select.text(1)),
            .connection = connection,
            .grantedBy = UserId(select.text(3)),
            .grantedAt = select.number(4)};
        if (!select.isNull(2))
            grant.installation = InstallationId(select.text(2));
        grants.push_back(std::move(grant));
    }
    if (auto done = select.end(); !done)
        return done.error();
    return grants;
}

Result<PageAccess> GrantRepository::access(const PageId &page, const ConnectionId &connection)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT a.depth, (SELECT id FROM pages WHERE no = a.ancestor) FROM page_ancestors a "
        "WHERE a.page = (SELECT no FROM pages WHERE id = ?) AND EXISTS (SELECT 1 FROM grants g "
        "WHERE g.page = a.ancestor AND g.connection_id = ? AND g.ended_at IS NULL) "
        "ORDER BY a.depth LIMIT 1"));
    if (auto done = select.bind(page).bind(connection).run(); !done)
        return done.error();
    PageAccess access;
    if (select.next()) {
        const bool direct = select.number(0) == 0;
        access.kind = direct ? PageAccess::Kind::Direct : PageAccess::Kind::Inherited;
        if (!direct)
            access.from = PageId(select.text(1));
    }
    return access;
}

Result<Reach> GrantRepository::reach(const WorkspaceId &workspace, const ConnectionId &connection)
{
    // A root is a granted page with no granted one above; roots' trees do not overlap, so their
    // sizes add up.
    Statement select = m_store.statement(QStringLiteral(
        "WITH given AS (SELECT DISTINCT page FROM grants WHERE workspace_id = ? AND connection_id "
        "= ? "
        "AND ended_at IS NULL) "
        "SELECT COUNT(*), COALESCE(SUM(root), 0), COALESCE(SUM(root * (descendants_count + 1)), 0) "
        "FROM (SELECT p.descendants_count, NOT EXISTS (SELECT 1 FROM page_ancestors a "
        "JOIN grants g ON g.page = a.ancestor AND g.connection_id = ? AND g.ended_at IS NULL "
        "WHERE a.page = given.page AND a.depth > 0) AS root FROM given JOIN pages p ON p.no = "
        "given.page WHERE p.in_trash = 0)"));
    if (auto done = select.bind(workspace).bind(connection).bind(connection).run(); !done)
        return done.error();
    if (!select.next())
        return Reach{};
    return Reach{.directPages = int(select.number(0)),
        .roots = int(select.number(1)),
        .pages = int(select.number(2))};
}

} // namespace GatehouseWorkspace
