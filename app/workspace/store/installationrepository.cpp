// SPDX-License-Identifier: MIT
#include "app/workspace/store/installationrepository.h"

#include "app/workspace/store/connectionrows.h"
#include "app/workspace/store/cursor.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"
#include "app/workspace/store/userrows.h"

namespace GatehouseWorkspace {

Result<InstallationId> InstallationRepository::create(
    Transaction &, const NewInstallation &installation)
{
    const InstallationId id = installation.id.isEmpty() ? InstallationId(newId()) : installation.id;
    const UserId bot = installation.botId.isEmpty() ? UserId(newId()) : installation.botId;
    {
        Statement taken = m_store.statement(QStringLiteral(
            "SELECT 1 FROM installations WHERE workspace_id = ? AND connection_id = ? "
            "AND person_id = ? AND ended_at IS NULL"));
        taken.bind(installation.workspace).bind(installation.connection).bind(installation.person);
        if (auto done = taken.run(); !done)
            return done.error();
        if (taken.next())
            return conflict(QStringLiteral("this person has installed this connection already"));
    }
    {
        Statement insert = m_store.statement(QStringLiteral(
            "INSERT INTO bots(id, workspace_id, connection_id, name, name_key, avatar_url, listed) "
            "SELECT ?, s.workspace_id, c.id, c.name, c.name_key, "
            "CASE WHEN c.icon LIKE 'https://%' THEN c.icon ELSE '' END, "
            "s.kind_rank = 1 AND s.disconnected_at IS NULL FROM connection_spaces s "
            "JOIN connections c ON c.id = s.connection_id "
            "WHERE s.workspace_id = ? AND s.connection_id = ?"));
        insert.bind(bot).bind(installation.workspace).bind(installation.connection);
        if (auto done = insert.run(); !done)
            return done.error();
        if (insert.affectedRows() != 1)
            return notFound(QStringLiteral("connection"));
    }
    Statement insert = m_store.statement(QStringLiteral(
        "INSERT INTO installations(id, workspace_id, connection_id, person_id, bot_id, via, "
        "read_content, update_content, insert_content, read_comments, insert_comments, "
        "user_information, installed_at, last_used_at, ends_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(id).bind(installation.workspace).bind(installation.connection);
    insert.bind(installation.person).bind(bot).bind(toText(installation.via));
    bindCapabilities(insert, installation.capabilities);
    insert.bind(installation.installedAt.value_or(m_store.now()));
    insert.bind(installation.lastUsedAt.value_or(0));
    if (auto done = insert.bind(installation.endsAt).run(); !done)
        return done.error();
    return id;
}

Result<void> InstallationRepository::endAt(
    Transaction &, const InstallationId &id, std::optional<Millis> time)
{
    Statement update = m_store.statement(
        QStringLiteral("UPDATE installations SET ends_at = ? WHERE id = ? AND ended_at IS NULL"));
    if (auto done = update.bind(time).bind(id).run(); !done)
        return done;
    if (update.affectedRows() != 1)
        return notFound(QStringLiteral("user with access"));
    return {};
}

Result<ListPage<ConnectionUserRow>> InstallationRepository::list(const ConnectionUsersQuery &query)
{
    const QString text = foldedKey(query.text);
    const QString identity
        = QStringLiteral("installations\n%1\n%2\n%3")
              .arg(query.workspace.toString(), query.connection.toString(), text);
    QString sql = QStringLiteral(
        "SELECT %1 FROM installations i INDEXED BY installations_by_time "
        "CROSS JOIN memberships m ON m.workspace_id = i.workspace_id AND m.person_id = i.person_id "
        "JOIN persons p ON p.id = i.person_id "
        "WHERE i.workspace_id = ? AND i.connection_id = ? AND i.ended_at IS NULL")
                      .arg(connectionUserColumns());
    if (!text.isEmpty()) {
        sql += QStringLiteral(" AND (instr(m.name_key, ?) > 0 OR instr(m.email_key, ?) > 0 OR "
                              "instr(i.person_id, ?) > 0)");
    }
    QJsonArray from;
    if (!query.page.cursor.isEmpty()) {
        auto keys = keysOfCursor(m_store.keys(), identity, query.page.cursor);
        if (!keys)
            return keys.error();
        from = *keys;
        sql += QStringLiteral(" AND (i.installed_at, i.id) > (?, ?)");
    }
    sql += QStringLiteral(" ORDER BY i.installed_at, i.id LIMIT ?");

    Statement select = m_store.statement(sql);
    select.bind(query.workspace).bind(query.connection);
    if (!text.isEmpty())
        select.bind(text).bind(text).bind(text);
    bindKeys(select, from);
    if (auto done = select.bind(query.page.size + 1).run(); !done)
        return done.error();
    ListPage<ConnectionUserRow> page;
    while (select.next()) {
        if (int(page.rows.size()) == query.page.size) {
            const ConnectionUserRow &last = page.rows.back();
            page.next = cursorFor(m_store.keys(), identity, {last.installedAt, last.id.toString()});
            break;
        }
        page.rows.push_back(connectionUserOf(select));
    }
    if (auto done = select.end(); !done)
        return done.error();
    return page;
}

Result<ConnectionUserRow> InstallationRepository::find(
    const WorkspaceId &workspace, const ConnectionId &connection, const UserId &person)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 FROM installations i JOIN persons p ON p.id = i.person_id "
                       "JOIN memberships m ON m.workspace_id = i.workspace_id AND m.person_id = "
                       "i.person_id WHERE i.workspace_id = ? AND i.connection_id = ? AND "
                       "i.person_id = ? AND i.ended_at IS NULL")
            .arg(connectionUserColumns()));
    if (auto done = select.bind(workspace).bind(connection).bind(person).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("user with access"));
    return connectionUserOf(select);
}

Result<int> InstallationRepository::countEver(
    const WorkspaceId &workspace, const ConnectionId &connection)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT COUNT(*) FROM installations WHERE workspace_id = ? AND connection_id = ?"));
    if (auto done = select.bind(workspace).bind(connection).run(); !done)
        return done.error();
    return select.next() ? int(select.number(0)) : 0;
}

Result<std::vector<PersonReference>> InstallationRepository::installers(
    const WorkspaceId &workspace, const ConnectionId &connection, int most)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT p.id, p.name, m.state_rank FROM installations i INDEXED BY installations_by_time "
        "CROSS JOIN memberships m ON m.workspace_id = i.workspace_id AND m.person_id = i.person_id "
        "JOIN persons p ON p.id = i.person_id WHERE i.workspace_id = ? AND i.connection_id = ? "
        "AND i.ended_at IS NULL ORDER BY i.installed_at, i.id LIMIT ?"));
    if (auto done = select.bind(workspace).bind(connection).bind(most).run(); !done)
        return done.error();
    std::vector<PersonReference> people;
    while (select.next())
        people.push_back(*personReferenceOf(select, 0));
    if (auto done = select.end(); !done)
        return done.error();
    return people;
}

} // namespace GatehouseWorkspace
