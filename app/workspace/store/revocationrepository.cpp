// SPDX-License-Identifier: MIT
#include "app/workspace/store/revocationrepository.h"

#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/userrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

QString personsJson(const std::vector<UserId> &persons)
{
    QJsonArray ids;
    for (const UserId &person : persons)
        ids.append(person.toString());
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

//! One moment for all that ends now, and for nothing that ended before.
Result<Millis> momentOfRevocation(Store &store, const RevocationQuery &query)
{
    Statement select = store.statement(QStringLiteral(
        "SELECT MAX(at) FROM (SELECT MAX(ended_at) AS at FROM installations WHERE workspace_id = ? "
        "AND connection_id = ? UNION ALL SELECT MAX(g.ended_at) FROM installations i CROSS JOIN "
        "grants g ON g.installation_id = i.id WHERE i.workspace_id = ? AND i.connection_id = ? AND "
        "i.ended_at IS NULL UNION ALL SELECT MAX(t.ended_at) FROM installations i CROSS JOIN "
        "tokens "
        "t ON t.installation_id = i.id WHERE i.workspace_id = ? AND i.connection_id = ? AND "
        "i.ended_at IS NULL)"));
    for (int part = 0; part < 3; ++part)
        select.bind(query.workspace).bind(query.connection);
    if (auto done = select.run(); !done)
        return done.error();
    const Millis last = select.next() ? select.number(0) : 0;
    return std::max(store.now(), last + 1);
}

Result<std::vector<ConnectionUserRow>> usersToRevoke(Store &store, const RevocationQuery &query)
{
    QString sql = QStringLiteral(
        "SELECT %1, i.id, i.bot_id, i.installed_at, i.via, i.last_used_at, i.direct_pages_count "
        "FROM installations i "
        "JOIN persons p ON p.id = i.person_id "
        "JOIN memberships m ON m.workspace_id = i.workspace_id AND m.person_id = i.person_id "
        "WHERE i.workspace_id = ? AND i.connection_id = ? AND i.ended_at IS NULL")
                      .arg(personColumns());
    if (query.persons)
        sql += QStringLiteral(" AND i.person_id IN (SELECT value FROM json_each(?))");
    Statement select = store.statement(sql + QStringLiteral(" ORDER BY i.installed_at, i.id"));
    select.bind(query.workspace).bind(query.connection);
    if (query.persons)
        select.bind(personsJson(*query.persons));
    if (auto done = select.run(); !done)
        return done.error();
    std::vector<ConnectionUserRow> rows;
    while (select.next()) {
        ConnectionUserRow row{.id = InstallationId(select.text(7)),
            .botId = UserId(select.text(8)),
            .user = personOf(select, 0),
            .installedAt = select.number(9),
            .via = select.word<Via>(10),
            .directPagesCount = int(select.number(12))};
        if (select.number(11) > 0)
            row.lastUsedAt = select.number(11);
        rows.push_back(std::move(row));
    }
    if (auto done = select.end(); !done)
        return done.error();
    return rows;
}

Result<void> everybodyIsThere(
    const RevocationQuery &query, const std::vector<ConnectionUserRow> &found)
{
    if (!query.persons)
        return {};
    QSet<QString> there;
    for (const ConnectionUserRow &row : found)
        there.insert(row.user.id.toString());
    for (const UserId &person : *query.persons) {
        if (!there.contains(person.toString()))
            return notFound(person.toString());
    }
    return {};
}

} // namespace

Result<Revocation> RevocationRepository::revoke(Transaction &, const RevocationQuery &query)
{
    const auto at = momentOfRevocation(m_store, query);
    if (!at)
        return at.error();
    auto users = usersToRevoke(m_store, query);
    if (!users)
        return users.error();
    if (auto there = everybodyIsThere(query, *users); !there)
        return there.error();
    QString which = QStringLiteral("workspace_id = ? AND connection_id = ? AND ended_at IS NULL");
    if (query.persons)
        which += QStringLiteral(" AND person_id IN (SELECT value FROM json_each(?))");
    for (const char *sql : {
             "UPDATE grants SET ended_at = ? WHERE ended_at IS NULL AND installation_id IN (SELECT "
             "id FROM installations WHERE %1)",
             "UPDATE tokens SET ended_at = ? WHERE ended_at IS NULL AND installation_id IN (SELECT "
             "id FROM installations WHERE %1)",
             "UPDATE installations SET ended_at = ? WHERE %1",
         }) {
        Statement update = m_store.statement(QString::fromLatin1(sql).arg(which));
        update.bind(*at).bind(query.workspace).bind(query.connection);
        if (query.persons)
            update.bind(personsJson(*query.persons));
        if (auto done = update.run(); !done)
            return done.error();
    }
    return Revocation{.at = *at, .removed = std::move(*users)};
}

Result<void> RevocationRepository::bringBack(
    Transaction &, const ConnectionRow &connection, Millis at, int count)
{
    {
        Statement select = m_store.statement(QStringLiteral(
            "SELECT p.name, COALESCE(m.state_rank, 2), EXISTS (SELECT 1 FROM installations l WHERE "
            "l.workspace_id = i.workspace_id AND l.connection_id = i.connection_id AND "
            "l.person_id = i.person_id AND l.ended_at IS NULL) FROM installations i "
            "JOIN persons p ON p.id = i.person_id LEFT JOIN memberships m ON m.workspace_id = "
            "i.workspace_id AND m.person_id = i.person_id WHERE i.workspace_id = ? AND "
            "i.connection_id = ? AND i.ended_at = ?"));
        if (auto done = select.bind(connection.workspace).bind(connection.id).bind(at).run(); !done)
            return done.error();
        int found = 0;
        for (; select.next(); ++found) {
            if (select.number(1) != 0)
                return conflict(QStringLiteral("%1 is no longer active in this workspace.")
                                    .arg(select.text(0)));
            if (select.flag(2))
                return conflict(QStringLiteral("%1 has installed this connection again since.")
                                    .arg(select.text(0)));
        }
        if (auto done = select.end(); !done)
            return done;
        if (found != count || found == 0)
            return conflict(QStringLiteral("What ended then was destroyed since."));
    }
    const QString which = QStringLiteral("workspace_id = ? AND connection_id = ? AND ended_at = ?");
    for (const char *sql : {
             "UPDATE grants SET ended_at = NULL WHERE installation_id IN (SELECT id FROM "
             "installations WHERE %1) AND ended_at = ?",
             "UPDATE tokens SET ended_at = NULL WHERE installation_id IN (SELECT id FROM "
             "installations WHERE %1) AND ended_at = ?",
         }) {
        Statement update = m_store.statement(QString::fromLatin1(sql).arg(which));
        update.bind(connection.workspace).bind(connection.id).bind(at).bind(at);
        if (auto done = update.run(); !done)
            return done;
    }
    Statement update = m_store.statement(
        QStringLiteral("UPDATE installations SET ended_at = NULL WHERE %1").arg(which));
    return update.bind(connection.workspace).bind(connection.id).bind(at).run();
}

} // namespace GatehouseWorkspace
