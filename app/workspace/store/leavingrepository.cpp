// SPDX-License-Identifier: MIT
#include "app/workspace/store/leavingrepository.h"

#include "app/workspace/store/errors.h"
#include "app/workspace/store/leavingrows.h"
#include "app/workspace/store/store.h"

#include <QJsonObject>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

// A workspace and a person, in the order of leavingInstallations' question marks.
const QString leavingInstallations
    = QStringLiteral("SELECT id FROM installations WHERE workspace_id = ? AND person_id = ? AND "
                     "ended_at IS NULL");

struct LeavingStep {
    QString sql = {};
    std::vector<QVariant> values = {};
};

Result<void> runSteps(Store &store, const std::vector<LeavingStep> &steps)
{
    for (const LeavingStep &step : steps) {
        Statement statement = store.statement(step.sql);
        for (const QVariant &value : step.values)
            statement.bind(value);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

//! One moment for all that ends now: later than whatever ended before of this person and of the
//! connections they use.
Result<Millis> momentOfLeaving(Store &store, const Leaver &leaver)
{
    Statement select = store.statement(QStringLiteral(
        "SELECT MAX(at) FROM (SELECT MAX(e.ended_at) AS at FROM installations i CROSS JOIN "
        "installations e ON e.workspace_id = i.workspace_id AND e.connection_id = "
        "i.connection_id WHERE i.workspace_id = ? AND i.person_id = ? AND i.ended_at IS NULL "
        "UNION ALL SELECT MAX(ended_at) FROM installations WHERE workspace_id = ? AND person_id = "
        "? "
        "AND ended_at IS NOT NULL "
        "UNION ALL SELECT MAX(ended_at) FROM grants WHERE installation_id IN (%1) "
        "UNION ALL SELECT MAX(ended_at) FROM tokens WHERE installation_id IN (%1) "
        "UNION ALL SELECT MAX(ended_at) FROM tokens WHERE person_id = ? AND kind = 'session')")
                                           .arg(leavingInstallations));
    for (int part = 0; part < 4; ++part)
        select.bind(leaver.workspace).bind(leaver.person);
    if (auto done = select.bind(leaver.person).run(); !done)
        return done.error();
    const Millis last = select.next() ? select.number(0) : 0;
    return std::max(store.now(), last + 1);
}

Result<QJsonArray> withdrawRequests(Store &store, const Leaver &leaver, const UserId &by, Millis at)
{
    QJsonArray requests;
    {
        Statement select = store.statement(QStringLiteral(
            "SELECT id, state, decided_by, decided_at, note FROM requests WHERE person_id = ? AND "
            "workspace_id = ? AND state IN ('open', 'waiting_for_install') ORDER BY created_at"));
        if (auto done = select.bind(leaver.person).bind(leaver.workspace).run(); !done)
            return done.error();
        while (select.next()) {
            const auto decidedAt = select.optionalNumber(3);
            requests.append(QJsonObject{{QStringLiteral("id"), select.text(0)},
                {QStringLiteral("status"), select.text(1)},
                {QStringLiteral("decided_by"), select.text(2)},
                {QStringLiteral("decided_at"), decidedAt ? QJsonValue(*decidedAt) : QJsonValue()},
                {QStringLiteral("note"), select.text(4)}});
        }
        if (auto done = select.end(); !done)
            return done.error();
    }
    Statement update = store.statement(QStringLiteral(
        "UPDATE requests SET state = 'withdrawn', decided_by = ?, decided_at = ?, note = '' "
        "WHERE person_id = ? AND workspace_id = ? AND state IN ('open', 'waiting_for_install')"));
    update.bind(by).bind(at).bind(leaver.person).bind(leaver.workspace);
    if (auto done = update.run(); !done)
        return done.error();
    return requests;
}

Result<void> bringRequestsBack(Store &store, const Departure &departure)
{
    for (const QJsonValue &value : departure.requests) {
        const QJsonObject request = value.toObject();
        const QString decidedBy = request.value(QLatin1String("decided_by")).toString();
        const QJsonValue decidedAt = request.value(QLatin1String("decided_at"));
        Statement update = store.statement(QStringLiteral(
            "UPDATE requests SET state = ?, decided_by = ?, decided_at = ?, note = ? "
            "WHERE id = ? AND state = 'withdrawn' AND decided_at = ?"));
        update.bind(request.value(QLatin1String("status")).toString());
        update.bind(decidedBy.isEmpty() ? std::nullopt : std::optional<UserId>(decidedBy));
        update.bind(
            decidedAt.isNull() ? std::nullopt : std::optional<qint64>(decidedAt.toInteger()));
        update.bind(request.value(QLatin1String("note")).toString());
        update.bind(request.value(QLatin1String("id")).toString()).bind(departure.at);
        if (auto done = update.run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Departure> LeavingRepository::end(Transaction &, const Leaver &leaver, const UserId &by)
{
    const auto at = momentOfLeaving(m_store, leaver);
    if (!at)
        return at.error();
    const QString workspace = leaver.workspace.toString();
    const QString person = leaver.person.toString();
    const auto ended = runSteps(m_store,
        {{QStringLiteral("UPDATE grants SET ended_at = ? WHERE ended_at IS NULL AND "
                         "installation_id IN (%1)")
                 .arg(leavingInstallations),
             {*at, workspace, person}},
            {QStringLiteral("UPDATE tokens SET ended_at = ? WHERE ended_at IS NULL AND "
                            "installation_id IN (%1)")
                    .arg(leavingInstallations),
                {*at, workspace, person}},
            {QStringLiteral("UPDATE tokens AS t SET ended_at = ? WHERE %1 AND t.ended_at IS NULL")
                    .arg(leavingSessions()),
                {*at, person, workspace, workspace}},
            {QStringLiteral("UPDATE tokens SET ended_at = ? WHERE viewed_by = ? AND workspace_id = "
                            "? AND ended_at IS NULL"),
                {*at, person, workspace}}});
    if (!ended)
        return ended.error();
    int installations = 0;
    {
        Statement update = m_store.statement(
            QStringLiteral("UPDATE installations SET ended_at = ? WHERE workspace_id = ? AND "
                           "person_id = ? AND ended_at IS NULL"));
        if (auto done = update.bind(*at).bind(workspace).bind(person).run(); !done)
            return done.error();
        installations = update.affectedRows();
    }
    auto requests = withdrawRequests(m_store, leaver, by, *at);
    if (!requests)
        return requests.error();
    return Departure{
        .at = *at, .installationsCount = installations, .requests = std::move(*requests)};
}

Result<int> LeavingRepository::restorable(const Leaver &leaver, const Departure &departure)
{
    Statement select
        = m_store.statement(QStringLiteral("SELECT COUNT(*) FROM installations i INDEXED BY "
                                           "installations_ended_of_person WHERE i.person_id = ? "
                                           "AND i.workspace_id = ? AND i.ended_at = ? AND NOT "
                                           "EXISTS (SELECT 1 FROM installations l WHERE "
                                           "l.workspace_id = i.workspace_id AND l.connection_id = "
                                           "i.connection_id AND l.person_id = i.person_id AND "
                                           "l.ended_at IS NULL)"));
    select.bind(leaver.person).bind(leaver.workspace).bind(departure.at);
    if (auto done = select.run(); !done)
        return done.error();
    return select.next() ? int(select.number(0)) : 0;
}

Result<void> LeavingRepository::bringBack(
    Transaction &, const Leaver &leaver, const Departure &departure)
{
    // What somebody has installed again meanwhile is not there twice.
    const QString which = QStringLiteral(
        "person_id = ? AND workspace_id = ? AND ended_at = ? AND NOT EXISTS (SELECT 1 FROM "
        "installations l WHERE l.workspace_id = installations.workspace_id AND l.connection_id = "
        "installations.connection_id AND l.person_id = installations.person_id AND l.ended_at IS "
        "NULL)");
    const QString workspace = leaver.workspace.toString();
    const QString person = leaver.person.toString();
    const Millis at = departure.at;
    const auto back = runSteps(m_store,
        {{QStringLiteral("UPDATE grants SET ended_at = NULL WHERE installation_id IN (SELECT id "
                         "FROM installations WHERE %1) AND ended_at = ?")
                 .arg(which),
             {person, workspace, at, at}},
            {QStringLiteral("UPDATE tokens SET ended_at = NULL WHERE installation_id IN (SELECT id "
                            "FROM installations WHERE %1) AND ended_at = ?")
                    .arg(which),
                {person, workspace, at, at}},
            {QStringLiteral("UPDATE installations SET ended_at = NULL WHERE %1").arg(which),
                {person, workspace, at}},
            {QStringLiteral("UPDATE tokens SET ended_at = NULL WHERE person_id = ? AND kind = "
                            "'session' AND viewed_by IS NULL AND ended_at = ?"),
                {person, at}}});
    if (!back)
        return back;
    return bringRequestsBack(m_store, departure);
}

Result<void> LeavingRepository::handOver(Transaction &, const HandOver &handOver)
{
    for (const ConnectionId &connection : handOver.connections) {
        Statement update = m_store.statement(
            QStringLiteral("UPDATE connection_spaces SET added_by = ? WHERE workspace_id = ? AND "
                           "connection_id = ? AND added_by = ?"));
        update.bind(handOver.to).bind(handOver.workspace).bind(connection).bind(handOver.from);
        if (auto done = update.run(); !done)
            return done;
        if (update.affectedRows() != 1)
            return conflict(
                QStringLiteral("A connection that was handed over was handed on or destroyed "
                               "since."));
    }
    return {};
}

Result<LeavingRepository::Place> LeavingRepository::place(const Leaver &leaver)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT role_rank, state_rank, ended_event FROM memberships WHERE "
                       "workspace_id = ? AND person_id = ?"));
    if (auto done = select.bind(leaver.workspace).bind(leaver.person).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("person"));
    Place place{.membership = {.role = static_cast<Role>(select.number(0)),
                    .state = static_cast<PersonState>(select.number(1))}};
    if (!select.isNull(2))
        place.endedBy = AuditEventId(select.text(2));
    return place;
}

Result<void> LeavingRepository::setPlace(Transaction &, const Leaver &leaver, const Place &place)
{
    Statement update = m_store.statement(
        QStringLiteral("UPDATE memberships SET role_rank = ?, state_rank = ?, ended_event = ? "
                       "WHERE workspace_id = ? AND person_id = ?"));
    update.bind(int(place.membership.role)).bind(int(place.membership.state)).bind(place.endedBy);
    return update.bind(leaver.workspace).bind(leaver.person).run();
}

Result<int> LeavingRepository::activeOwners(const WorkspaceId &workspace)
{
    Statement select = m_store.statement(QStringLiteral(
        "SELECT count FROM membership_counts WHERE workspace_id = ? AND role_rank = ? AND "
        "state_rank = ?"));
    select.bind(workspace).bind(int(Role::Owner)).bind(int(PersonState::Active));
    if (auto done = select.run(); !done)
        return done.error();
    return select.next() ? int(select.number(0)) : 0;
}

} // namespace GatehouseWorkspace
