// SPDX-License-Identifier: MIT
// The list of AuditRepository; the rest of the class is in auditrepository.cpp.
#include "app/workspace/store/auditrepository.h"
#include "app/workspace/store/auditrows.h"
#include "app/workspace/store/cursor.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

template <class Tag>
QString auditFilterText(const std::optional<Gatehouse::Id<Tag>> &id)
{
    return id ? id->toString() : QString();
}

QString auditIdentity(const AuditQuery &query)
{
    const auto moment = [](const std::optional<Millis> &time) {
        return time ? QString::number(*time) : QString();
    };
    return QStringList{QStringLiteral("audit"), query.workspace.toString(),
        auditFilterText(query.connection), auditFilterText(query.pageId),
        auditFilterText(query.person), auditFilterText(query.actor),
        auditFilterText(query.requestsOf), query.actions.join(QLatin1Char(',')),
        QString::number(query.outcome ? int(*query.outcome) : -1), moment(query.from),
        moment(query.to)}
        .join(QLatin1Char('\n'));
}

// SQL with its values, in order.
struct AuditCondition {
    QString sql = {};
    std::vector<QVariant> values = {};

    void add(const QString &part, std::initializer_list<QVariant> more)
    {
        sql += QStringLiteral(" AND ") + part;
        values.insert(values.end(), more);
    }
    template <class Tag>
    void addId(const char *column, const std::optional<Gatehouse::Id<Tag>> &id)
    {
        if (id)
            add(QLatin1String(column) + QStringLiteral(" = ?"), {id->toString()});
    }
};

// The filter that leaves the fewest events is the one whose index is walked, newest first; the
// others are looked at on the way.
QLatin1String auditIndex(const AuditQuery &query)
{
    if (query.pageId)
        return QLatin1String("audit_events_by_page");
    if (query.connection)
        return QLatin1String("audit_events_by_connection");
    if (query.person)
        return QLatin1String("audit_events_by_person");
    if (query.outcome == AuditEntry::Outcome::Refused)
        return QLatin1String("audit_events_refused");
    if (query.actor)
        return QLatin1String("audit_events_by_actor");
    if (!query.actions.isEmpty())
        return QLatin1String("audit_events_by_action");
    return QLatin1String("audit_events_by_workspace");
}

// Events are in the order in which they were written, which is nearly that of their times, and not
// quite: an event may carry the moment it made up to mark what ended with it. So a time span is
// first turned into a span of the order.
void addAuditSpan(AuditCondition &condition, const AuditQuery &query)
{
    if (!query.from && !query.to)
        return;
    QString within = QStringLiteral("workspace_id = ?");
    std::vector<QVariant> values{query.workspace.toString()};
    const auto bound = [&](const char *comparison, const std::optional<Millis> &time) {
        if (!time)
            return;
        condition.add(QLatin1String(comparison), {*time});
        within += QStringLiteral(" AND ") + QLatin1String(comparison);
        values.emplace_back(*time);
    };
    bound("at >= ?", query.from);
    bound("at < ?", query.to);
    for (const char *end : {"sequence >= (SELECT MIN", "sequence <= (SELECT MAX"}) {
        condition.sql += QStringLiteral(" AND ") + QLatin1String(end)
            + QStringLiteral("(sequence) FROM audit_events INDEXED BY audit_events_by_time WHERE ")
            + within + QLatin1Char(')');
        condition.values.insert(condition.values.end(), values.begin(), values.end());
    }
}

AuditCondition auditCondition(const AuditQuery &query, const QStringList &actions)
{
    AuditCondition condition{
        .sql = QStringLiteral("workspace_id = ?"), .values = {query.workspace.toString()}};
    condition.addId("page_id", query.pageId);
    condition.addId("connection_id", query.connection);
    condition.addId("person_id", query.person);
    condition.addId("actor_id", query.actor);
    if (query.requestsOf) {
        const QString person = query.requestsOf->toString();
        condition.add(QStringLiteral("(action NOT GLOB 'connection_request.*' OR person_id = ? OR "
                                     "actor_id = ?)"),
            {person, person});
    }
    if (query.outcome)
        condition.add(query.outcome == AuditEntry::Outcome::Refused
                ? QStringLiteral("outcome = 'refused'")
                : QStringLiteral("outcome = 'done'"),
            {});
    if (auditIndex(query) == QLatin1String("audit_events_by_action"))
        condition.add(QStringLiteral("action = a.value"), {});
    else if (!query.actions.isEmpty())
        condition.add(
            QStringLiteral("action IN (SELECT value FROM json_each(?))"), {toJson(actions)});
    addAuditSpan(condition, query);
    return condition;
}

} // namespace

Result<QStringList> AuditRepository::knownActions(const AuditQuery &query)
{
    // From one action to the next in the index: there are few of them among many events.
    Statement select = m_store.statement(QStringLiteral(
        "WITH RECURSIVE k(action) AS (SELECT MIN(action) FROM audit_events INDEXED BY "
        "audit_events_by_action WHERE workspace_id = ? UNION ALL SELECT (SELECT MIN(action) FROM "
        "audit_events INDEXED BY audit_events_by_action WHERE workspace_id = ? AND action > "
        "k.action) FROM k WHERE k.action IS NOT NULL) SELECT action FROM k WHERE action IS NOT "
        "NULL"));
    if (auto done = select.bind(query.workspace).bind(query.workspace).run(); !done)
        return done.error();
    QStringList known;
    while (select.next()) {
        const QString action = select.text(0);
        const bool wanted = std::any_of(
            query.actions.begin(), query.actions.end(), [&action](const QString &pattern) {
                return pattern.endsWith(QLatin1Char('*')) ? action.startsWith(pattern.chopped(1))
                                                          : action == pattern;
            });
        if (wanted)
            known << action;
    }
    if (auto done = select.end(); !done)
        return done.error();
    return known;
}

Result<ListPage<AuditRow>> AuditRepository::list(const AuditQuery &query)
{
    const QString identity = auditIdentity(query);
    QStringList actions;
    if (!query.actions.isEmpty()) {
        const auto known = knownActions(query);
        if (!known)
            return known.error();
        actions = *known;
    }
    AuditCondition condition = auditCondition(query, actions);
    if (!query.page.cursor.isEmpty()) {
        const auto keys = keysOfCursor(m_store.keys(), identity, query.page.cursor);
        if (!keys)
            return keys.error();
        condition.add(QStringLiteral("sequence < ?"), {keys->at(0).toVariant()});
    }
    const QLatin1String index = auditIndex(query);
    const bool byAction = index == QLatin1String("audit_events_by_action");
    const QString walked
        = QStringLiteral(
            "SELECT %1 FROM audit_events INDEXED BY %2 WHERE %3 ORDER BY sequence DESC "
            "LIMIT ?")
              .arg(byAction ? QStringLiteral("sequence") : auditColumns(), index, condition.sql);
    // The newest of each action, and of those the newest.
    Statement select = m_store.statement(byAction
            ? QStringLiteral("SELECT %1 FROM (SELECT o.sequence AS no FROM json_each(?) a CROSS "
                             "JOIN audit_events o WHERE o.sequence IN (%2) ORDER BY o.sequence "
                             "DESC LIMIT ?) k CROSS JOIN audit_events ON sequence = k.no ORDER BY "
                             "sequence DESC")
                  .arg(auditColumns(), walked)
            : walked);
    if (byAction)
        select.bind(toJson(actions));
    for (const QVariant &value : condition.values)
        select.bind(value);
    select.bind(query.page.size + 1);
    if (byAction)
        select.bind(query.page.size + 1);
    if (auto done = select.run(); !done)
        return done.error();
    ListPage<AuditRow> page;
    while (select.next()) {
        if (int(page.rows.size()) == query.page.size) {
            page.next = cursorFor(m_store.keys(), identity, {page.rows.back().sequence});
            break;
        }
        page.rows.push_back(auditRowOf(select));
    }
    if (auto done = select.end(); !done)
        return done.error();
    return page;
}

} // namespace GatehouseWorkspace
