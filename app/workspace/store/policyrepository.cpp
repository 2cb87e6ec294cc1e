// SPDX-License-Identifier: MIT
#include "app/workspace/store/policyrepository.h"

#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

namespace GatehouseWorkspace {

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

Result<std::vector<ApprovalRow>> PolicyRepository::approvals(const WorkspaceId &workspace)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT v.connection_id, p.id, p.name, m.state_rank, v.approved_at, v.note, v.review_by "
        "FROM approvals v JOIN connections c ON c.id = v.connection_id "
        "LEFT JOIN persons p ON p.id = v.approved_by "
        "LEFT JOIN memberships m ON m.workspace_id = v.workspace_id AND m.person_id = p.id "
        "WHERE v.workspace_id = ? ORDER BY c.name_key, c.id"));
    if (auto done = select.bind(workspace).run(); !done)
        return done.error();
    std::vector<ApprovalRow> rows;
    while (select.next()) {
        ApprovalRow row{.connection = ConnectionId(select.text(0)),
            .approvedAt = select.number(4),
            .note = select.text(5),
            .reviewBy = select.optionalNumber(6)};
        if (!select.isNull(1)) {
            row.approvedBy = PersonReference{.id = UserId(select.text(1)),
                .name = select.text(2),
                .state = select.isNull(3) ? PersonState::Left
                                          : static_cast<PersonState>(select.number(3))};
        }
        rows.push_back(std::move(row));
    }
    if (auto done = select.end(); !done)
        return done.error();
    return rows;
}

Result<RequestId> PolicyRepository::request(Transaction &, const NewRequest &request)
{
    const RequestId id = request.id.isEmpty() ? RequestId(newId()) : request.id;
    QStringList pages;
    for (const PageId &page : request.pages)
        pages.append(page.toString());
    Statement insert = m_store.statement(QStringLiteral(
        "INSERT INTO requests(id, workspace_id, person_id, connection_id, reason, page_ids, until, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(id).bind(request.workspace).bind(request.person).bind(request.connection);
    insert.bind(request.reason).bind(toJson(pages)).bind(request.until);
    if (auto done = insert.bind(request.createdAt.value_or(m_store.now())).run(); !done)
        return done.error();
    return id;
}

Result<int> PolicyRepository::openRequests(const WorkspaceId &workspace)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT COUNT(*) FROM requests WHERE workspace_id = ? AND state = 'open'"));
    if (auto done = select.bind(workspace).run(); !done)
        return done.error();
    return select.next() ? int(select.number(0)) : 0;
}

} // namespace GatehouseWorkspace
