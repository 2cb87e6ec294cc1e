// SPDX-License-Identifier: MIT
#include "app/workspace/store/policyrepository.h"

#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/userrows.h"

namespace GatehouseWorkspace {

namespace {

// Columns and tables, read by approvalOf().
const QString approvalsWithPeople = QStringLiteral(
    "v.connection_id, p.id, p.name, m.state_rank, v.approved_at, v.note, v.review_by "
    "FROM approvals v JOIN connections c ON c.id = v.connection_id "
    "LEFT JOIN persons p ON p.id = v.approved_by "
    "LEFT JOIN memberships m ON m.workspace_id = v.workspace_id AND m.person_id = p.id");

ApprovalRow approvalOf(const Statement &row)
{
    return {.connection = ConnectionId(row.text(0)),
        .approvedBy = personReferenceOf(row, 1),
        .approvedAt = row.number(4),
        .note = row.text(5),
        .reviewBy = row.optionalNumber(6)};
}

} // namespace

Result<PolicyRow> PolicyRepository::policy(const WorkspaceId &workspace)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT restriction, auto_approve_first_party, creation_limited_to_owners "
                       "FROM workspaces WHERE id = ?"));
    if (auto done = select.bind(workspace).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("workspace"));
    return PolicyRow{.restriction = select.word<Restriction>(0),
        .autoApproveFirstParty = select.flag(1),
        .creationLimitedToOwners = select.flag(2)};
}

Result<void> PolicyRepository::save(
    Transaction &, const WorkspaceId &workspace, const PolicyRow &policy)
{
    Statement update = m_store.statement(
        QStringLiteral("UPDATE workspaces SET restriction = ?, auto_approve_first_party = ?, "
                       "creation_limited_to_owners = ? WHERE id = ?"));
    update.bind(toText(policy.restriction)).bind(policy.autoApproveFirstParty ? 1 : 0);
    update.bind(policy.creationLimitedToOwners ? 1 : 0).bind(workspace);
    if (auto done = update.run(); !done)
        return done;
    if (update.affectedRows() != 1)
        return notFound(QStringLiteral("workspace"));
    return {};
}

Result<void> PolicyRepository::approve(
    Transaction &, const WorkspaceId &workspace, const ApprovalRow &approval)
{
    Statement insert = m_store.statement(
        QStringLiteral("INSERT INTO approvals(workspace_id, connection_id, approved_by, "
                       "approved_at, note, review_by) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET note = excluded.note, "
                       "review_by = excluded.review_by"));
    insert.bind(workspace).bind(approval.connection);
    insert.bind(
        approval.approvedBy ? std::optional<UserId>(approval.approvedBy->id) : std::nullopt);
    insert.bind(approval.approvedAt).bind(approval.note).bind(approval.reviewBy);
    return insert.run();
}

Result<void> PolicyRepository::unapprove(
    Transaction &, const WorkspaceId &workspace, const ConnectionId &connection)
{
    Statement remove = m_store.statement(
        QStringLiteral("DELETE FROM approvals WHERE workspace_id = ? AND connection_id = ?"));
    if (auto done = remove.bind(workspace).bind(connection).run(); !done)
        return done;
    if (remove.affectedRows() != 1)
        return notFound(QStringLiteral("approved connection"));
    return {};
}

Result<ApprovalRow> PolicyRepository::approval(
    const WorkspaceId &workspace, const ConnectionId &connection)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 WHERE v.workspace_id = ? AND v.connection_id = ?")
            .arg(approvalsWithPeople));
    if (auto done = select.bind(workspace).bind(connection).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("approved connection"));
    return approvalOf(select);
}

Result<std::vector<ApprovalRow>> PolicyRepository::approvals(const WorkspaceId &workspace)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 WHERE v.workspace_id = ? ORDER BY c.name_key, c.id")
            .arg(approvalsWithPeople));
    if (auto done = select.bind(workspace).run(); !done)
        return done.error();
    std::vector<ApprovalRow> rows;
    while (select.next())
        rows.push_back(approvalOf(select));
    if (auto done = select.end(); !done)
        return done.error();
    return rows;
}

} // namespace GatehouseWorkspace
