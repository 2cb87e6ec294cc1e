// SPDX-License-Identifier: MIT
// What LeavingRepository says beforehand; the rest of the class is in leavingrepository.cpp.
#include "app/workspace/store/connectionrows.h"
#include "app/workspace/store/leavingrepository.h"
#include "app/workspace/store/leavingrows.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/userrows.h"

namespace GatehouseWorkspace {

namespace {

Result<int> leavingCount(Store &store, const QString &sql, const std::vector<QVariant> &values)
{
    Statement select = store.statement(sql);
    for (const QVariant &value : values)
        select.bind(value);
    if (auto done = select.run(); !done)
        return done.error();
    return select.next() ? int(select.number(0)) : 0;
}

Result<std::vector<ConnectionReference>> leavingReferences(
    Store &store, const QString &from, const std::vector<QVariant> &values)
{
    Statement select
        = store.statement(QStringLiteral("SELECT %1 FROM %2 ORDER BY s.name_key, s.connection_id")
                              .arg(connectionReferenceColumns(), from));
    for (const QVariant &value : values)
        select.bind(value);
    if (auto done = select.run(); !done)
        return done.error();
    std::vector<ConnectionReference> references;
    while (select.next())
        references.push_back(connectionReferenceOf(select, 0));
    if (auto done = select.end(); !done)
        return done.error();
    return references;
}

Result<std::vector<Leaving::Installation>> leavingInstallationsOf(
    Store &store, const Leaver &leaver)
{
    Statement select = store.statement(
        QStringLiteral("SELECT %1, i.id, i.direct_pages_count FROM installations i INDEXED BY "
                       "installations_by_person CROSS JOIN connection_spaces s ON s.workspace_id = "
                       "i.workspace_id AND s.connection_id = i.connection_id JOIN connections c ON "
                       "c.id = i.connection_id WHERE i.person_id = ? AND i.workspace_id = ? AND "
                       "i.ended_at IS NULL ORDER BY s.name_key, s.connection_id")
            .arg(connectionReferenceColumns()));
    if (auto done = select.bind(leaver.person).bind(leaver.workspace).run(); !done)
        return done.error();
    std::vector<Leaving::Installation> installations;
    while (select.next()) {
        Leaving::Installation installation{.connection = connectionReferenceOf(select, 0),
            .id = InstallationId(select.text(6)),
            .directPagesCount = int(select.number(7))};
        installation.lastUser = installation.connection.usersCount == 1;
        installations.push_back(std::move(installation));
    }
    if (auto done = select.end(); !done)
        return done.error();
    return installations;
}

//! Those whose "added by" is the person as long as they use it, and then the next one.
Result<std::vector<Leaving::MovingOn>> leavingMovesOn(Store &store, const Leaver &leaver)
{
    Statement select = store.statement(QStringLiteral(
        "SELECT %1, n.id, n.name, nm.state_rank FROM connection_spaces s INDEXED BY "
        "connection_spaces_by_adder CROSS JOIN connections c ON c.id = s.connection_id "
        "JOIN persons n ON n.id = (SELECT person_id FROM installations x INDEXED BY "
        "installations_by_time WHERE x.workspace_id = s.workspace_id AND x.connection_id = "
        "s.connection_id AND x.ended_at IS NULL AND x.person_id <> s.added_by ORDER BY "
        "x.installed_at, x.id LIMIT 1) "
        "LEFT JOIN memberships nm ON nm.workspace_id = s.workspace_id AND nm.person_id = n.id "
        "WHERE s.added_by = ? AND s.workspace_id = ? AND s.kind_rank IN (1, 3, 4) AND EXISTS "
        "(SELECT 1 FROM installations i WHERE i.workspace_id = s.workspace_id AND i.connection_id "
        "= s.connection_id AND i.person_id = s.added_by AND i.ended_at IS NULL) "
        "ORDER BY s.name_key, s.connection_id")
                                           .arg(connectionReferenceColumns()));
    if (auto done = select.bind(leaver.person).bind(leaver.workspace).run(); !done)
        return done.error();
    std::vector<Leaving::MovingOn> moving;
    while (select.next())
        moving.push_back({.connection = connectionReferenceOf(select, 0),
            .addedBy = personReferenceOf(select, 6).value_or(PersonReference())});
    if (auto done = select.end(); !done)
        return done.error();
    return moving;
}

} // namespace

Result<Leaving> LeavingRepository::leaving(const Leaver &leaver)
{
    const QString workspace = leaver.workspace.toString();
    const QString person = leaver.person.toString();
    auto installations = leavingInstallationsOf(m_store, leaver);
    if (!installations)
        return installations.error();
    const auto requests = leavingCount(m_store,
        QStringLiteral("SELECT COUNT(*) FROM requests WHERE person_id = ? AND workspace_id = ? AND "
                       "state IN ('open', 'waiting_for_install')"),
        {person, workspace});
    if (!requests)
        return requests.error();
    const auto sessions = leavingCount(m_store,
        QStringLiteral("SELECT COUNT(*) FROM tokens t WHERE %1 AND t.viewed_by IS NULL AND "
                       "t.ended_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > ?)")
            .arg(leavingSessions()),
        {person, workspace, workspace, m_store.now()});
    if (!sessions)
        return sessions.error();
    auto internal = leavingReferences(m_store,
        QStringLiteral("connection_spaces s INDEXED BY connection_spaces_by_adder CROSS JOIN "
                       "connections c ON c.id = s.connection_id WHERE s.added_by = ? AND "
                       "s.workspace_id = ? AND s.kind_rank = 0 AND s.disconnected_at IS NULL"),
        {person, workspace});
    if (!internal)
        return internal.error();
    auto moving = leavingMovesOn(m_store, leaver);
    if (!moving)
        return moving.error();
    auto registered = leavingReferences(m_store,
        QStringLiteral(
            "connections c INDEXED BY connections_by_registrar CROSS JOIN "
            "connection_spaces s ON s.connection_id = c.id WHERE c.registered_by = ? AND "
            "s.workspace_id = ? AND s.kind_rank = 1 AND s.disconnected_at IS NULL"),
        {person, workspace});
    if (!registered)
        return registered.error();
    return Leaving{.installations = std::move(*installations),
        .requestsCount = *requests,
        .sessionsCount = *sessions,
        .keepsRunning = std::move(*internal),
        .movesOn = std::move(*moving),
        .registered = std::move(*registered)};
}

} // namespace GatehouseWorkspace
