// SPDX-License-Identifier: MIT
#include "app/workspace/store/requestrepository.h"

#include "app/workspace/store/cursor.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"
#include "app/workspace/store/userrows.h"

namespace GatehouseWorkspace {

namespace {

constexpr Millis soonIs = Millis(7) * 24 * 60 * 60 * 1000;

// Partial indexes serve what names their condition as it stands.
const QString pendingRequest = QStringLiteral("state IN ('open', 'waiting_for_install')");

// An installation `i` of a connection that works, which ends soon because request `r` said so; the
// question mark takes the end of "soon".
const QString endingInstallation = QStringLiteral(
    "i.workspace_id = r.workspace_id AND i.connection_id = r.connection_id AND i.person_id = "
    "r.person_id AND i.ends_at = r.until AND i.ended_at IS NULL AND i.ends_at <= ? AND EXISTS "
    "(SELECT 1 FROM connection_spaces s WHERE s.workspace_id = r.workspace_id AND s.connection_id "
    "= r.connection_id AND s.disconnected_at IS NULL)");

// Columns of `r` and of whom it names, read by requestOf(); takes the end of "soon".
QString requestColumns()
{
    return QStringLiteral(
        "r.id, r.workspace_id, r.connection_id, r.reason, r.page_ids, r.until, r.state, "
        "r.decided_at, r.note, r.created_at, "
        "r.state = 'approved' AND EXISTS (SELECT 1 FROM installations i WHERE %1), "
        "r.person_id, p.name, m.state_rank, d.id, d.name, dm.state_rank")
        .arg(endingInstallation);
}

const QString requestTables = QStringLiteral(
    "requests r %1 CROSS JOIN persons p ON p.id = r.person_id "
    "LEFT JOIN memberships m ON m.workspace_id = r.workspace_id AND m.person_id = r.person_id "
    "LEFT JOIN persons d ON d.id = r.decided_by "
    "LEFT JOIN memberships dm ON dm.workspace_id = r.workspace_id AND dm.person_id = r.decided_by");

RequestRow requestOf(const Statement &row)
{
    RequestRow request{.id = RequestId(row.text(0)),
        .workspace = WorkspaceId(row.text(1)),
        .person = personReferenceOf(row, 11).value_or(PersonReference()),
        .connection = ConnectionId(row.text(2)),
        .reason = row.text(3),
        .until = row.optionalNumber(5),
        .state = row.word<RequestState>(6),
        .decidedBy = personReferenceOf(row, 14),
        .decidedAt = row.optionalNumber(7),
        .note = row.text(8),
        .createdAt = row.number(9),
        .endsSoon = row.flag(10)};
    for (const QString &page : listFromJson(row.text(4)))
        request.pages.emplace_back(page);
    return request;
}

SortDirection requestDirection(const RequestQuery &query)
{
    return query.state == RequestState::Open ? SortDirection::Ascending : SortDirection::Descending;
}

QString requestIndex(const RequestQuery &query)
{
    if (query.person)
        return QStringLiteral("INDEXED BY requests_by_person");
    return query.state ? QStringLiteral("INDEXED BY requests_by_state")
                       : QStringLiteral("INDEXED BY requests_by_time");
}

} // namespace

Result<RequestId> RequestRepository::create(Transaction &, const NewRequest &request)
{
    {
        Statement pending = m_store.statement(
            QStringLiteral("SELECT 1 FROM requests WHERE workspace_id = ? AND connection_id = ? "
                           "AND person_id = ? AND ")
            + pendingRequest);
        pending.bind(request.workspace).bind(request.connection).bind(request.person);
        if (auto done = pending.run(); !done)
            return done.error();
        if (pending.next())
            return conflict(QStringLiteral("You have asked for this connection already."));
    }
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

Result<RequestRow> RequestRepository::find(const WorkspaceId &workspace, const RequestId &id)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 FROM %2 WHERE r.id = ? AND r.workspace_id = ?")
            .arg(requestColumns(), requestTables.arg(QString())));
    select.bind(m_store.now() + soonIs).bind(id).bind(workspace);
    if (auto done = select.run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("request"));
    return requestOf(select);
}

Result<RequestPage> RequestRepository::list(const RequestQuery &query)
{
    const QString identity
        = QStringLiteral("requests\n%1\n%2\n%3")
              .arg(query.workspace.toString(), query.person ? query.person->toString() : QString(),
                  query.state ? QString(toText(*query.state)) : QString());
    const Keyset keyset{.columns = {QStringLiteral("r.created_at"), QStringLiteral("r.id")},
        .direction = requestDirection(query)};
    QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE r.workspace_id = ?")
                      .arg(requestColumns(), requestTables.arg(requestIndex(query)));
    if (query.person)
        sql += QStringLiteral(" AND r.person_id = ?");
    if (query.state)
        sql += QStringLiteral(" AND r.state = ?");
    QJsonArray from;
    if (!query.page.cursor.isEmpty()) {
        auto keys = keysOfCursor(m_store.keys(), identity, query.page.cursor);
        if (!keys)
            return keys.error();
        from = *keys;
        sql += QStringLiteral(" AND ") + keyset.after();
    }
    sql += QStringLiteral(" ORDER BY %1 LIMIT ?").arg(keyset.orderBy());
    Statement select = m_store.statement(sql);
    select.bind(m_store.now() + soonIs).bind(query.workspace);
    if (query.person)
        select.bind(*query.person);
    if (query.state)
        select.bind(toText(*query.state));
    bindKeys(select, from);
    if (auto done = select.bind(query.page.size + 1).run(); !done)
        return done.error();
    RequestPage page;
    while (select.next()) {
        if (int(page.rows.size()) == query.page.size) {
            const RequestRow &last = page.rows.back();
            page.next = cursorFor(m_store.keys(), identity, {last.createdAt, last.id.toString()});
            break;
        }
        page.rows.push_back(requestOf(select));
    }
    if (auto done = select.end(); !done)
        return done.error();
    auto counted = counts(query);
    if (!counted)
        return counted.error();
    page.counts = *counted;
    return page;
}

Result<RequestCounts> RequestRepository::counts(const RequestQuery &query)
{
    const QString whose = query.person ? QStringLiteral(" AND person_id = ?") : QString();
    RequestCounts counts;
    {
        Statement select = m_store.statement(
            QStringLiteral("SELECT state, COUNT(*) FROM requests INDEXED BY %1 WHERE workspace_id "
                           "= ?%2 GROUP BY state")
                .arg(query.person ? QStringLiteral("requests_by_person")
                                  : QStringLiteral("requests_by_state"),
                    whose));
        select.bind(query.workspace);
        if (query.person)
            select.bind(*query.person);
        if (auto done = select.run(); !done)
            return done.error();
        while (select.next()) {
            const int count = int(select.number(1));
            switch (select.word<RequestState>(0)) {
            case RequestState::Open:
                counts.open = count;
                break;
            case RequestState::WaitingForInstall:
                counts.waitingForInstall = count;
                break;
            case RequestState::Approved:
                counts.approved = count;
                break;
            case RequestState::Denied:
                counts.denied = count;
                break;
            case RequestState::Withdrawn:
                counts.withdrawn = count;
                break;
            } // no default: the compiler names a forgotten state
        }
        if (auto done = select.end(); !done)
            return done.error();
    }
    // What ends at all is little, so that is where to look.
    Statement soon = m_store.statement(
        QStringLiteral("SELECT COUNT(*) FROM installations i INDEXED BY installations_ending CROSS "
                       "JOIN requests r INDEXED BY requests_by_person ON %1 WHERE i.workspace_id = "
                       "? AND r.state = 'approved'%2")
            .arg(endingInstallation,
                query.person ? QStringLiteral(" AND r.person_id = ?") : QString()));
    soon.bind(m_store.now() + soonIs).bind(query.workspace);
    if (query.person)
        soon.bind(*query.person);
    if (auto done = soon.run(); !done)
        return done.error();
    if (soon.next())
        counts.endsSoon = int(soon.number(0));
    return counts;
}

Result<int> RequestRepository::openRequests(const WorkspaceId &workspace)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT COUNT(*) FROM requests WHERE workspace_id = ? AND state = 'open'"));
    if (auto done = select.bind(workspace).run(); !done)
        return done.error();
    return select.next() ? int(select.number(0)) : 0;
}

Result<void> RequestRepository::decide(
    Transaction &, const RequestId &id, const RequestDecision &decision)
{
    Statement update = m_store.statement(QStringLiteral(
        "UPDATE requests SET state = ?, decided_by = ?, decided_at = ?, note = ? WHERE id = ?"));
    update.bind(toText(decision.state)).bind(decision.by).bind(decision.at).bind(decision.note);
    if (auto done = update.bind(id).run(); !done)
        return done;
    if (update.affectedRows() != 1)
        return notFound(QStringLiteral("request"));
    return {};
}

Result<void> RequestRepository::reopen(Transaction &, const RequestRow &request)
{
    {
        Statement again = m_store.statement(
            QStringLiteral("SELECT 1 FROM requests WHERE workspace_id = ? AND connection_id = ? "
                           "AND person_id = ? AND id <> ? AND ")
            + pendingRequest);
        again.bind(request.workspace).bind(request.connection).bind(request.person.id);
        if (auto done = again.bind(request.id).run(); !done)
            return done;
        if (again.next())
            return conflict(QStringLiteral("%1 has asked for this connection again since.")
                                .arg(request.person.name));
    }
    Statement update = m_store.statement(
        QStringLiteral("UPDATE requests SET state = 'open', decided_by = NULL, decided_at = NULL, "
                       "note = '' WHERE id = ?"));
    return update.bind(request.id).run();
}

Result<std::vector<RequestId>> RequestRepository::installed(Transaction &,
    const WorkspaceId &workspace, const ConnectionId &connection,
    const std::optional<UserId> &person)
{
    std::vector<RequestId> waiting;
    {
        Statement select = m_store.statement(
            QStringLiteral("SELECT id FROM requests WHERE workspace_id = ? AND connection_id = ? "
                           "AND %1 AND state = 'waiting_for_install'%2 ORDER BY created_at, id")
                .arg(pendingRequest, person ? QStringLiteral(" AND person_id = ?") : QString()));
        select.bind(workspace).bind(connection);
        if (person)
            select.bind(*person);
        if (auto done = select.run(); !done)
            return done.error();
        while (select.next())
            waiting.emplace_back(select.text(0));
        if (auto done = select.end(); !done)
            return done.error();
    }
    for (const RequestId &id : waiting) {
        Statement update = m_store.statement(
            QStringLiteral("UPDATE requests SET state = 'approved' WHERE id = ?"));
        if (auto done = update.bind(id).run(); !done)
            return done.error();
    }
    return waiting;
}

Result<void> RequestRepository::uninstalled(Transaction &, const std::vector<RequestId> &requests)
{
    for (const RequestId &id : requests) {
        // Who has asked again meanwhile waits with that request already.
        Statement update = m_store.statement(
            QStringLiteral("UPDATE requests SET state = 'waiting_for_install' WHERE id = ? AND "
                           "state = 'approved' AND NOT EXISTS (SELECT 1 FROM requests o WHERE "
                           "o.workspace_id = requests.workspace_id AND o.connection_id = "
                           "requests.connection_id AND o.person_id = requests.person_id AND o.")
            + pendingRequest + QLatin1Char(')'));
        if (auto done = update.bind(id).run(); !done)
            return done;
    }
    return {};
}

} // namespace GatehouseWorkspace
