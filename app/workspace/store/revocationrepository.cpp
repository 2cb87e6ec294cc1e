// SPDX-License-Identifier: MIT
#include "app/workspace/store/revocationrepository.h"

#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/userrows.h"

#include <QDateTime>
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
        "SELECT %1 FROM installations i "
        "JOIN persons p ON p.id = i.person_id "
        "JOIN memberships m ON m.workspace_id = i.workspace_id AND m.person_id = i.person_id "
        "WHERE i.workspace_id = ? AND i.connection_id = ? AND i.ended_at IS NULL")
                      .arg(connectionUserColumns());
    if (query.persons)
        sql += QStringLiteral(" AND i.person_id IN (SELECT value FROM json_each(?))");
    Statement select = store.statement(sql + QStringLiteral(" ORDER BY i.installed_at, i.id"));
    select.bind(query.workspace).bind(query.connection);
    if (query.persons)
        select.bind(personsJson(*query.persons));
    if (auto done = select.run(); !done)
        return done.error();
    std::vector<ConnectionUserRow> rows;
    while (select.next())
        rows.push_back(connectionUserOf(select));
    if (auto done = select.end(); !done)
        return done.error();
    return rows;
}

//! Somebody whose access somebody else was quicker to end is another matter than a stranger.
ApiError whyNoAccess(Store &store, const RevocationQuery &query, const UserId &person)
{
    Statement select = store.statement(QStringLiteral(
        "SELECT p.name FROM installations i JOIN persons p ON p.id = i.person_id WHERE "
        "i.workspace_id = ? AND i.connection_id = ? AND i.person_id = ? LIMIT 1"));
    if (auto done = select.bind(query.workspace).bind(query.connection).bind(person).run(); !done)
        return done.error();
    if (select.next())
        return conflict(QStringLiteral("The access of %1 has ended already.").arg(select.text(0)));
    return notFound(person.toString());
}

Result<void> everybodyIsThere(
    Store &store, const RevocationQuery &query, const std::vector<ConnectionUserRow> &found)
{
    if (!query.persons)
        return {};
    QSet<QString> there;
    for (const ConnectionUserRow &row : found)
        there.insert(row.user.id.toString());
    for (const UserId &person : *query.persons) {
        if (!there.contains(person.toString()))
            return whyNoAccess(store, query, person);
    }
    return {};
}

//! An access whose time has passed.
struct DueAccess {
    WorkspaceId workspace = {};
    ConnectionId connection = {};
    UserId person = {};
};

Result<std::optional<DueAccess>> firstDueAccess(Store &store)
{
    Statement select = store.statement(QStringLiteral(
        "SELECT workspace_id, connection_id, person_id FROM installations INDEXED BY "
        "installations_ending WHERE ends_at <= ? AND ended_at IS NULL ORDER BY ends_at LIMIT 1"));
    if (auto done = select.bind(store.now()).run(); !done)
        return done.error();
    if (!select.next())
        return std::optional<DueAccess>();
    return std::optional<DueAccess>(DueAccess{.workspace = WorkspaceId(select.text(0)),
        .connection = ConnectionId(select.text(1)),
        .person = UserId(select.text(2))});
}

AuditEntry accessEnded(
    const DueAccess &access, const Revocation &revoked, const ConnectionRow &connection)
{
    const ConnectionUserRow &user = revoked.removed.front();
    const QString program = QStringLiteral("Gatehouse");
    const QString until = QDateTime::fromMSecsSinceEpoch(user.endsAt.value_or(0), Qt::UTC)
                              .toString(Qt::ISODateWithMs);
    return {.workspace = access.workspace,
        .actorName = program,
        .action = QStringLiteral("connection.access_ended"),
        .objectType = QStringLiteral("connection"),
        .objectId = access.connection.toString(),
        .connection = access.connection,
        .person = access.person,
        .before = {{QStringLiteral("name"), connection.name},
            {QStringLiteral("users_count"), connection.usersCount},
            {QStringLiteral("ends_at"), until}},
        .after = {{QStringLiteral("users_count"), connection.usersCount - 1},
            {QStringLiteral("users"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), user.user.id.toString()},
                    {QStringLiteral("name"), user.user.name}}}}},
        .client = program,
        .at = revoked.at};
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
    if (auto there = everybodyIsThere(m_store, query, *users); !there)
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
            "l.person_id = i.person_id AND l.ended_at IS NULL), i.ends_at <= ? FROM installations "
            "i "
            "JOIN persons p ON p.id = i.person_id LEFT JOIN memberships m ON m.workspace_id = "
            "i.workspace_id AND m.person_id = i.person_id WHERE i.workspace_id = ? AND "
            "i.connection_id = ? AND i.ended_at = ?"));
        select.bind(m_store.now()).bind(connection.workspace).bind(connection.id);
        if (auto done = select.bind(at).run(); !done)
            return done.error();
        int found = 0;
        for (; select.next(); ++found) {
            if (select.number(1) != 0)
                return conflict(QStringLiteral("%1 is no longer active in this workspace.")
                                    .arg(select.text(0)));
            if (select.flag(2))
                return conflict(QStringLiteral("%1 has installed this connection again since.")
                                    .arg(select.text(0)));
            if (select.flag(3))
                return conflict(
                    QStringLiteral("The time for which %1 wanted this connection has passed.")
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

Result<int> RevocationRepository::endWhatIsDue()
{
    for (int ended = 0;; ++ended) {
        const auto found = firstDueAccess(m_store);
        if (!found)
            return found.error();
        if (!*found)
            return ended;
        auto transaction = Transaction::begin(m_store);
        if (!transaction)
            return transaction.error();
        // Again, now that nobody else can write: somebody may have been quicker.
        const auto due = firstDueAccess(m_store);
        if (!due)
            return due.error();
        if (!*due)
            return ended;
        const DueAccess access = **due;
        const auto connection
            = ConnectionRepository(m_store).find(access.workspace, access.connection);
        if (!connection)
            return connection.error();
        const auto revoked = revoke(*transaction,
            {.workspace = access.workspace,
                .connection = access.connection,
                .persons = std::vector<UserId>{access.person}});
        if (!revoked)
            return revoked.error();
        if (const auto done = transaction->commit(accessEnded(access, *revoked, *connection));
            !done)
            return done.error();
    }
}

} // namespace GatehouseWorkspace
