// SPDX-License-Identifier: MIT
#include "app/workspace/store/workspacerepository.h"

#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

namespace GatehouseWorkspace {

namespace {

const QString workspaceColumns
    = QStringLiteral("w.id, w.name, w.icon, w.plan, w.created_at, "
                     "(SELECT COALESCE(SUM(count), 0) FROM membership_counts c "
                     " WHERE c.workspace_id = w.id AND c.role_rank < 2 AND c.state_rank = 0), "
                     "(SELECT COUNT(*) FROM connection_spaces s WHERE s.workspace_id = w.id AND "
                     "s.disconnected_at IS NULL)");

WorkspaceRow workspaceRowOf(const Statement &row)
{
    return {.id = WorkspaceId(row.text(0)),
        .name = row.text(1),
        .icon = row.text(2),
        .plan = row.word<Plan>(3),
        .createdAt = row.number(4),
        .peopleCount = int(row.number(5)),
        .connectionsCount = int(row.number(6))};
}

} // namespace

Result<WorkspaceId> WorkspaceRepository::create(Transaction &, const NewWorkspace &workspace)
{
    const WorkspaceId id = workspace.id.isEmpty() ? WorkspaceId(newId()) : workspace.id;
    Statement insert = m_store.statement(QStringLiteral(
        "INSERT INTO workspaces(id, name, icon, plan, created_at) VALUES (?, ?, ?, ?, ?)"));
    insert.bind(id).bind(workspace.name).bind(workspace.icon).bind(toText(workspace.plan));
    if (auto done = insert.bind(workspace.createdAt.value_or(m_store.now())).run(); !done)
        return done.error();
    return id;
}

Result<WorkspaceRow> WorkspaceRepository::find(const WorkspaceId &id)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 FROM workspaces w WHERE w.id = ?").arg(workspaceColumns));
    if (auto done = select.bind(id).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("workspace"));
    return workspaceRowOf(select);
}

Result<WorkspaceHead> WorkspaceRepository::findHead(const WorkspaceId &id)
{
    Statement select
        = m_store.statement(QStringLiteral("SELECT id, name, plan FROM workspaces WHERE id = ?"));
    if (auto done = select.bind(id).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("workspace"));
    return WorkspaceHead{
        .id = WorkspaceId(select.text(0)), .name = select.text(1), .plan = select.word<Plan>(2)};
}

Result<WorkspaceRow> WorkspaceRepository::findFor(const WorkspaceId &id, const UserId &person)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1, m.role_rank FROM workspaces w "
                       "JOIN memberships m ON m.workspace_id = w.id AND m.person_id = ? "
                       "WHERE w.id = ? AND m.state_rank = 0")
            .arg(workspaceColumns));
    if (auto done = select.bind(person).bind(id).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("workspace"));
    WorkspaceRow row = workspaceRowOf(select);
    row.ownRole = static_cast<Role>(select.number(7));
    return row;
}

Result<std::vector<WorkspaceRow>> WorkspaceRepository::listFor(const UserId &person)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT %1, m.role_rank FROM memberships m JOIN workspaces w ON w.id = m.workspace_id "
        "WHERE m.person_id = ? AND m.state_rank = 0 ORDER BY w.no")
                                             .arg(workspaceColumns));
    if (auto done = select.bind(person).run(); !done)
        return done.error();
    std::vector<WorkspaceRow> rows;
    while (select.next()) {
        rows.push_back(workspaceRowOf(select));
        rows.back().ownRole = static_cast<Role>(select.number(7));
    }
    if (auto done = select.end(); !done)
        return done.error();
    return rows;
}

Result<std::vector<WorkspaceRow>> WorkspaceRepository::listAll()
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 FROM workspaces w ORDER BY w.no").arg(workspaceColumns));
    if (auto done = select.run(); !done)
        return done.error();
    std::vector<WorkspaceRow> rows;
    while (select.next())
        rows.push_back(workspaceRowOf(select));
    if (auto done = select.end(); !done)
        return done.error();
    return rows;
}

} // namespace GatehouseWorkspace
