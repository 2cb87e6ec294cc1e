// SPDX-License-Identifier: MIT
// The list of ConnectionRepository; the rest of the class is in connectionrepository.cpp.
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/connectionrows.h"
#include "app/workspace/store/cursor.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

namespace GatehouseWorkspace {

namespace {

QStringList connectionSortColumns(ConnectionQuery::Sort sort)
{
    const QString name = QStringLiteral("s.name_key");
    const QString id = QStringLiteral("s.connection_id");
    switch (sort) {
    case ConnectionQuery::Sort::Name:
        break;
    case ConnectionQuery::Sort::Kind:
        return {QStringLiteral("s.kind_rank"), name, id};
    case ConnectionQuery::Sort::AddedAt:
        return {QStringLiteral("s.added_at"), id};
    case ConnectionQuery::Sort::AddedBy:
        return {QStringLiteral("s.added_by_key"), name, id};
    case ConnectionQuery::Sort::Users:
        return {QStringLiteral("s.users_count"), name, id};
    case ConnectionQuery::Sort::Pages:
        return {QStringLiteral("s.direct_pages_count"), name, id};
    case ConnectionQuery::Sort::Status:
        return {statusExpression(), name, id};
    case ConnectionQuery::Sort::LastUsedAt:
        return {QStringLiteral("s.last_used_at"), id};
    }
    return {name, id};
}

QString connectionIdentity(const ConnectionQuery &query)
{
    return QStringLiteral("connections\n%1\n%2\n%3\n%4\n%5\n%6\n%7\n%8\n%9")
        .arg(query.workspace.toString(), foldedKey(query.text))
        .arg(query.kind ? int(*query.kind) : -1)
        .arg(int(query.filter))
        .arg(query.addedBy ? query.addedBy->toString() : QString(),
            query.user ? query.user->toString() : QString(),
            query.ownedBy ? query.ownedBy->toString() : QString())
        .arg(int(query.sort))
        .arg(int(query.direction));
}

// SQL after WHERE, with its values in order.
struct ConnectionCondition {
    QString sql;
    std::vector<QVariant> values;

    void add(const QString &part, std::initializer_list<QVariant> more)
    {
        sql += QStringLiteral(" AND ") + part;
        values.insert(values.end(), more);
    }
};

// Everything but the status filter, which the counts are not under.
ConnectionCondition connectionScope(const ConnectionQuery &query)
{
    ConnectionCondition condition{
        .sql = QStringLiteral("s.workspace_id = ?"), .values = {query.workspace.toString()}};
    if (query.kind)
        condition.add(QStringLiteral("s.kind_rank = ?"), {int(*query.kind)});
    if (query.addedBy)
        condition.add(QStringLiteral("s.added_by = ?"), {query.addedBy->toString()});
    if (query.user) {
        condition.add(
            QStringLiteral(
                "EXISTS (SELECT 1 FROM installations u WHERE u.workspace_id = s.workspace_id "
                "AND u.connection_id = s.connection_id AND u.person_id = ? AND u.ended_at IS "
                "NULL)"),
            {query.user->toString()});
    }
    if (query.ownedBy) {
        const QString person = query.ownedBy->toString();
        condition.add(ownedExpression(), {person, person, person});
    }
    if (!query.text.isEmpty()) {
        const QString text = foldedKey(query.text);
        condition.add(
            QStringLiteral(
                "(instr((SELECT search_key FROM connections WHERE id = s.connection_id), ?) > 0 "
                "OR instr(s.added_by_key, ?) > 0)"),
            {text, text});
    }
    return condition;
}

void addConnectionFilter(ConnectionCondition &condition, ConnectionQuery::Filter filter, Millis now)
{
    const QString living = QStringLiteral("s.disconnected_at IS NULL");
    switch (filter) {
    case ConnectionQuery::Filter::All:
        return;
    case ConnectionQuery::Filter::Active:
        return condition.add(living, {});
    case ConnectionQuery::Filter::Disconnected:
        return condition.add(QStringLiteral("s.disconnected_at IS NOT NULL"), {});
    case ConnectionQuery::Filter::TokenExpired:
        return condition.add(statusExpression() + QStringLiteral(" = 1"), {now});
    case ConnectionQuery::Filter::NotApproved:
        condition.add(living, {});
        return condition.add(QStringLiteral("NOT ") + approvedExpression(), {});
    case ConnectionQuery::Filter::OwnerLeft: // or is suspended: nobody answers for it either way
        condition.add(living, {});
        return condition.add(QStringLiteral("s.added_by_state_rank <> 0"), {});
    }
}

Result<ConnectionCounts> connectionCounts(Store &store, const ConnectionQuery &query)
{
    const ConnectionCondition scope = connectionScope(query);
    Statement select = store.statement(QStringLiteral(
        "SELECT COUNT(*), COALESCE(SUM(s.disconnected_at IS NULL), 0), "
        "COALESCE(SUM(s.disconnected_at IS NULL AND NOT %1), 0), "
        "COALESCE(SUM(s.disconnected_at IS NULL AND s.added_by_state_rank <> 0), 0), "
        "COALESCE(SUM(s.disconnected_at IS NULL AND s.token_expires_at <= ?), 0) "
        "FROM connection_spaces s JOIN workspaces w ON w.id = s.workspace_id WHERE %2")
                                           .arg(approvedExpression(), scope.sql));
    select.bind(store.now());
    for (const QVariant &value : scope.values)
        select.bind(value);
    if (auto done = select.run(); !done)
        return done.error();
    if (!select.next())
        return ConnectionCounts{};
    const int all = int(select.number(0));
    const int active = int(select.number(1));
    return ConnectionCounts{.active = active,
        .notApproved = int(select.number(2)),
        .ownerLeft = int(select.number(3)),
        .tokenExpired = int(select.number(4)),
        .disconnected = all - active,
        .all = all};
}

} // namespace

Result<ConnectionPage> ConnectionRepository::list(const ConnectionQuery &query)
{
    const QString identity = connectionIdentity(query);
    const Millis now = m_store.now();
    const QStringList sort = connectionSortColumns(query.sort);
    const Keyset keyset{.columns = sort, .direction = query.direction};
    const bool byStatus = query.sort == ConnectionQuery::Sort::Status;

    ConnectionCondition condition = connectionScope(query);
    addConnectionFilter(condition, query.filter, now);
    if (!query.page.cursor.isEmpty()) {
        auto keys = keysOfCursor(m_store.keys(), identity, query.page.cursor);
        if (!keys)
            return keys.error();
        condition.add(keyset.after(), {});
        if (byStatus)
            condition.values.emplace_back(now);
        for (const QJsonValue &key : *keys)
            condition.values.push_back(key.toVariant());
    }
    // The page's keys come from one table and its index; only the rows shown are joined.
    const QString page
        = QStringLiteral("SELECT s.workspace_id, s.connection_id FROM connection_spaces s "
                         "JOIN workspaces w ON w.id = s.workspace_id WHERE %1 ORDER BY %2 LIMIT ?")
              .arg(condition.sql, keyset.orderBy());
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1, %2 FROM (%3) k CROSS JOIN connection_spaces s "
                       "ON s.workspace_id = k.workspace_id AND s.connection_id = k.connection_id "
                       "%4 ORDER BY %5")
            .arg(connectionColumns(), sort.join(QStringLiteral(", ")), page,
                connectionTables().mid(int(qstrlen("connection_spaces s "))), keyset.orderBy()));
    select.bind(now);
    if (byStatus)
        select.bind(now);
    for (const QVariant &value : condition.values)
        select.bind(value);
    if (byStatus)
        select.bind(now);
    select.bind(query.page.size + 1);
    if (byStatus)
        select.bind(now);
    if (auto done = select.run(); !done)
        return done.error();

    ConnectionPage result;
    QJsonArray last;
    while (select.next()) {
        if (int(result.rows.size()) == query.page.size) {
            result.next = cursorFor(m_store.keys(), identity, last);
            break;
        }
        result.rows.push_back(connectionOf(select));
        last = keysOfRow(select, connectionColumnCount(), int(sort.size()));
    }
    if (auto done = select.end(); !done)
        return done.error();
    auto counts = connectionCounts(m_store, query);
    if (!counts)
        return counts.error();
    result.counts = *counts;
    return result;
}

} // namespace GatehouseWorkspace
