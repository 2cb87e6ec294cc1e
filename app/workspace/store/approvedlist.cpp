// SPDX-License-Identifier: MIT
// The lists of PolicyRepository; the rest of the class is in policyrepository.cpp.
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/connectionrows.h"
#include "app/workspace/store/cursor.h"
#include "app/workspace/store/installationrepository.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"
#include "app/workspace/store/userrows.h"

namespace GatehouseWorkspace {

namespace {

constexpr int installersNamed = 20; // of each connection; how many there are is always there

// Active connections of kinds that the approved list rules, in a workspace.
const QString ruledConnection = QStringLiteral(
    "s.workspace_id = ? AND s.disconnected_at IS NULL AND s.kind_rank IN (1, 3, 4)");

// Whether `s` is on the list: by an entry or, asked for with a 1, because Notion built it.
const QString onTheList = QStringLiteral(
    "(EXISTS (SELECT 1 FROM approvals v WHERE v.workspace_id = s.workspace_id AND v.connection_id "
    "= s.connection_id) OR (? AND (SELECT first_party FROM connections WHERE id = "
    "s.connection_id)))");

int automaticFlag(const ApprovedQuery &query)
{
    return query.automatic == ApprovedQuery::Automatic::Shown ? 1 : 0;
}

struct ApprovedKeys {
    std::vector<ConnectionId> ids = {};
    std::optional<QString> next = {};
};

Result<ApprovedKeys> approvedKeys(Store &store, const ApprovedQuery &query)
{
    const QString text = foldedKey(query.text);
    const QString identity
        = QStringLiteral("approved\n%1\n%2").arg(query.workspace.toString(), text);
    const Keyset keyset{
        .columns = {QStringLiteral("s.name_key"), QStringLiteral("s.connection_id")}};
    QString sql = QStringLiteral("SELECT s.name_key, s.connection_id FROM connection_spaces s "
                                 "INDEXED BY connection_spaces_by_name WHERE %1 AND %2")
                      .arg(ruledConnection, onTheList);
    if (!text.isEmpty())
        sql += QStringLiteral(
            " AND instr((SELECT search_key FROM connections WHERE id = s.connection_id), ?) > 0");
    QJsonArray from;
    if (!query.page.cursor.isEmpty()) {
        auto keys = keysOfCursor(store.keys(), identity, query.page.cursor);
        if (!keys)
            return keys.error();
        from = *keys;
        sql += QStringLiteral(" AND ") + keyset.after();
    }
    Statement select
        = store.statement(sql + QStringLiteral(" ORDER BY %1 LIMIT ?").arg(keyset.orderBy()));
    select.bind(query.workspace).bind(automaticFlag(query));
    if (!text.isEmpty())
        select.bind(text);
    bindKeys(select, from);
    if (auto done = select.bind(query.page.size + 1).run(); !done)
        return done.error();
    ApprovedKeys result;
    QJsonArray last;
    while (select.next()) {
        if (int(result.ids.size()) == query.page.size) {
            result.next = cursorFor(store.keys(), identity, last);
            break;
        }
        result.ids.emplace_back(select.text(1));
        last = keysOfRow(select, 0, 2);
    }
    if (auto done = select.end(); !done)
        return done.error();
    return result;
}

Result<ApprovedCounts> approvedCounts(Store &store, const ApprovedQuery &query)
{
    Statement select = store.statement(
        QStringLiteral("SELECT COALESCE(SUM(%1), 0), COALESCE(SUM(EXISTS (SELECT 1 FROM approvals "
                       "o WHERE o.workspace_id = s.workspace_id AND o.connection_id = "
                       "s.connection_id AND o.review_by < ?)), 0), COALESCE(SUM(NOT %2), 0) FROM "
                       "connection_spaces s JOIN workspaces w ON w.id = s.workspace_id WHERE %3")
            .arg(onTheList, approvedExpression(), ruledConnection));
    select.bind(automaticFlag(query)).bind(store.now());
    if (auto done = select.bind(query.workspace).run(); !done)
        return done.error();
    if (!select.next())
        return ApprovedCounts{};
    return ApprovedCounts{.approved = int(select.number(0)),
        .overdue = int(select.number(1)),
        .notApproved = int(select.number(2))};
}

} // namespace

Result<ApprovedPage> PolicyRepository::approved(const ApprovedQuery &query)
{
    auto keys = approvedKeys(m_store, query);
    if (!keys)
        return keys.error();
    ApprovedPage page;
    page.next = keys->next;
    for (const ConnectionId &id : keys->ids) {
        auto row = approvedRow(query.workspace, id);
        if (!row)
            return row.error();
        page.rows.push_back(std::move(*row));
    }
    auto counts = approvedCounts(m_store, query);
    if (!counts)
        return counts.error();
    page.counts = *counts;
    return page;
}

Result<ApprovedRow> PolicyRepository::approvedRow(
    const WorkspaceId &workspace, const ConnectionId &id)
{
    auto connection = ConnectionRepository(m_store).find(workspace, id);
    if (!connection)
        return connection.error();
    auto installers = InstallationRepository(m_store).installers(workspace, id, installersNamed);
    if (!installers)
        return installers.error();
    auto entry = approval(workspace, id);
    if (!entry && entry.error().kind != ApiError::Kind::NotFound)
        return entry.error();
    ApprovedRow row{.connection = std::move(*connection), .installers = std::move(*installers)};
    if (entry)
        row.entry = std::move(*entry);
    return row;
}

Result<std::vector<RuledConnection>> PolicyRepository::ruledConnections(
    const WorkspaceId &workspace)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1, EXISTS (SELECT 1 FROM approvals v WHERE v.workspace_id = "
                       "s.workspace_id AND v.connection_id = s.connection_id) FROM "
                       "connection_spaces s INDEXED BY connection_spaces_by_name CROSS JOIN "
                       "connections c ON c.id = s.connection_id WHERE %2 ORDER BY s.name_key, "
                       "s.connection_id")
            .arg(connectionReferenceColumns(), ruledConnection));
    if (auto done = select.bind(workspace).run(); !done)
        return done.error();
    std::vector<RuledConnection> connections;
    while (select.next()) {
        connections.push_back(
            {.connection = connectionReferenceOf(select, 0), .onApprovedList = select.flag(6)});
    }
    if (auto done = select.end(); !done)
        return done.error();
    return connections;
}

Result<BoundPeople> PolicyRepository::boundPeople(const WorkspaceId &workspace, int most)
{
    BoundPeople people;
    {
        Statement count = m_store.statement(
            QStringLiteral("SELECT count FROM membership_counts WHERE workspace_id = ? AND "
                           "role_rank = ? AND state_rank = ?"));
        count.bind(workspace).bind(int(Role::Member)).bind(int(PersonState::Active));
        if (auto done = count.run(); !done)
            return done.error();
        if (count.next())
            people.count = int(count.number(0));
    }
    Statement select = m_store.statement(QStringLiteral(
        "SELECT p.id, p.name, m.state_rank FROM memberships m INDEXED BY memberships_by_role CROSS "
        "JOIN persons p ON p.id = m.person_id WHERE m.workspace_id = ? AND m.role_rank = ? AND "
        "m.state_rank = ? ORDER BY m.name_key, m.person_id LIMIT ?"));
    select.bind(workspace).bind(int(Role::Member)).bind(int(PersonState::Active));
    if (auto done = select.bind(most).run(); !done)
        return done.error();
    while (select.next())
        people.first.push_back(*personReferenceOf(select, 0));
    if (auto done = select.end(); !done)
        return done.error();
    return people;
}

} // namespace GatehouseWorkspace
