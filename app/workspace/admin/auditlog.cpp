// SPDX-License-Identifier: MIT
#include "app/workspace/admin/auditlog.h"

#include "app/workspace/admin/accessrevocation.h"
#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/approvalundo.h"
#include "app/workspace/admin/auditobjects.h"
#include "app/workspace/admin/connectionchange.h"
#include "app/workspace/admin/connectionlifecycle.h"
#include "app/workspace/admin/directory.h"
#include "app/workspace/admin/pageaccess.h"
#include "app/workspace/admin/pagepairs.h"
#include "app/workspace/admin/peoplechange.h"
#include "app/workspace/admin/policy.h"
#include "app/workspace/admin/policyfile.h"
#include "app/workspace/admin/requestdecisions.h"
#include "app/workspace/admin/visibleconnection.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/accessrules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/auditrepository.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

const QuerySchema &auditLogQuerySchema()
{
    static const QuerySchema schema = adminQuery({
        {.name = QLatin1String("actor_id"), .schema = Schema::uuid()},
        {.name = QLatin1String("connection_id"), .schema = Schema::uuid()},
        {.name = QLatin1String("page_id"), .schema = Schema::uuid()},
        {.name = QLatin1String("user_id"), .schema = Schema::uuid()},
        {.name = QLatin1String("action"), .schema = Schema::string({.least = 1, .most = 2000})},
        {.name = QLatin1String("result"),
            .schema = Schema::oneOf({QStringLiteral("done"), QStringLiteral("refused")})},
        {.name = QLatin1String("from"), .schema = Schema::time()},
        {.name = QLatin1String("to"), .schema = Schema::time()},
    });
    return schema;
}

template <class Id>
std::optional<Id> auditFilterId(const Call &call, const char *key)
{
    const QString id = call.query.value(QLatin1String(key)).toString();
    return id.isEmpty() ? std::nullopt : std::optional<Id>(canonicalUuid(id));
}

std::optional<Millis> auditFilterTime(const Call &call, const char *key)
{
    const QJsonValue time = call.query.value(QLatin1String(key));
    if (time.isUndefined())
        return {};
    return QDateTime::fromString(time.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

//! The actions of the query, given with commas between them; a star stands at an end only.
Gatehouse::Result<QStringList, HttpError> auditFilterActions(const Call &call)
{
    static constexpr qsizetype most = 50;
    static const QRegularExpression form(QStringLiteral("^([a-z_.]+\\*?|\\*)$"));
    const QString given = call.query.value(QLatin1String("action")).toString();
    const QStringList actions = given.split(QLatin1Char(','), Qt::SkipEmptyParts);
    const bool understood = actions.size() <= most && actions.isEmpty() == given.isEmpty()
        && std::all_of(actions.begin(), actions.end(),
            [](const QString &action) { return form.match(action).hasMatch(); });
    if (understood)
        return actions;
    return refusalOf(QStringLiteral("query"),
        {Problem::instead(QStringLiteral("query.action"),
            QStringLiteral("at most %1 actions with commas between them, each may end in a star")
                .arg(most),
            given)});
}

Gatehouse::Result<AuditQuery, HttpError> auditQueryOf(const Call &call, const Space &space)
{
    auto actions = auditFilterActions(call);
    if (!actions)
        return actions.error();
    AuditQuery query{.workspace = space.workspace.id,
        .connection = auditFilterId<ConnectionId>(call, "connection_id"),
        .pageId = auditFilterId<PageId>(call, "page_id"),
        .person = auditFilterId<UserId>(call, "user_id"),
        .actor = auditFilterId<UserId>(call, "actor_id"),
        .actions = std::move(*actions),
        .from = auditFilterTime(call, "from"),
        .to = auditFilterTime(call, "to"),
        .page = adminPageRequest(call)};
    if (const QJsonValue result = call.query.value(QLatin1String("result")); result.isString())
        query.outcome = result == QLatin1String("refused") ? AuditEntry::Outcome::Refused
                                                           : AuditEntry::Outcome::Done;
    return query;
}

//! Why somebody wants a connection, and what owners answer, is for them and for owners.
bool seesOthersRequests(const Space &space)
{
    return connectionVisibility(space.caller) == Visibility::Everything;
}

Answer listAuditLog(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    auto query = auditQueryOf(call, *space);
    if (!query)
        return query.error();
    if (!query->connection) {
        if (const Decision decision = maySeeGovernance(space->caller); !decision.allowed())
            return refusalFor(decision, QStringLiteral("see the audit log of this workspace"));
    } else if (const auto seen = visibleConnection(call, *space, *query->connection); !seen) {
        // What happened to a connection is part of it, on every plan.
        return seen.error();
    }
    if (!seesOthersRequests(*space))
        query->requestsOf = call.actor.user;
    AuditRepository audit(call.store);
    const Result<ListPage<AuditRow>> page = audit.list(*query);
    if (!page)
        return adminCursorRefusal(page.error());
    const Result<AuditHead> head = audit.head();
    if (!head)
        return Refusal::ofStore(head.error());
    JsonWriter json;
    json.reserve(qsizetype(page->rows.size()) * 1024 + 512);
    beginAdminList(json);
    for (const AuditRow &row : page->rows) {
        if (std::optional<HttpError> error = writeAuditEvent(json, call, row))
            return *error;
    }
    endAdminResults(json, page->next);
    json.key("head").beginObject();
    json.key("count").value(head->count);
    json.key("mac");
    writeAuditId(json, QString::fromLatin1(head->mac.toHex()));
    json.endObject();
    json.endObject();
    return Reply::json(json.take());
}

//! Whether the caller may see this event outside of the whole log: what they did themselves, and
//! what happened to a connection they see.
bool maySeeEvent(const Call &call, const Space &space, const AuditEntry &entry)
{
    if (connectionVisibility(space.caller) == Visibility::Nothing)
        return false;
    if (entry.actor && *entry.actor == call.actor.user)
        return true;
    if (maySeeGovernance(space.caller).allowed())
        return true;
    if (entry.action.startsWith(QLatin1String("connection_request.")) && !seesOthersRequests(space)
        && entry.person != call.actor.user)
        return false;
    return entry.connection && visibleConnection(call, space, *entry.connection);
}

Answer retrieveAuditEvent(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto id = call.parameter<AuditEventId>("event_id");
    const Result<AuditRow> event = AuditRepository(call.store).find(space->workspace.id, id);
    if (!event && event.error().kind != ApiError::Kind::NotFound)
        return Refusal::ofStore(event.error());
    if (!event || !maySeeEvent(call, *space, event->entry))
        return adminNotFound(QStringLiteral("audit event"), id.toString());
    JsonWriter json;
    if (std::optional<HttpError> error = writeAuditEvent(json, call, *event))
        return *error;
    return Reply::json(json.take());
}

using UndoFunction = ChangeResult (*)(Call &, const Space &, const AuditRow &, Transaction &);

UndoFunction undoOf(const QString &action)
{
    if (action == QLatin1String("connection.created"))
        return undoCreation;
    if (action == QLatin1String("connection.disconnected"))
        return undoDisconnect;
    if (action == QLatin1String("connection.changed"))
        return undoConnectionChange;
    if (action == QLatin1String("connection.access_revoked"))
        return undoRevocation;
    if (action == QLatin1String("page.connection_added"))
        return undoPageAdded;
    if (action == QLatin1String("page.connection_removed"))
        return undoPageRemoved;
    if (action == QLatin1String("page_access.changed"))
        return undoPageAccess;
    if (action == QLatin1String("connection_policy.changed"))
        return undoPolicyChange;
    if (action == QLatin1String("policy_file.applied"))
        return undoPolicyFile;
    if (action == QLatin1String("connection.approved"))
        return undoApproval;
    if (action == QLatin1String("connection.approval_changed"))
        return undoApprovalChange;
    if (action == QLatin1String("connection.unapproved"))
        return undoUnapproval;
    if (action == QLatin1String("connection.installed"))
        return undoInstall;
    if (action == QLatin1String("connection_request.approved")
        || action == QLatin1String("connection_request.denied"))
        return undoRequestDecision;
    if (action == QLatin1String("person.role_changed")
        || action == QLatin1String("person.suspended")
        || action == QLatin1String("person.reinstated")
        || action == QLatin1String("person.removed"))
        return undoPersonChange;
    return nullptr;
}

Answer undoEvent(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto id = call.parameter<AuditEventId>("event_id");
    AuditRepository audit(call.store);
    const HttpError unseen = adminNotFound(QStringLiteral("audit event"), id.toString());
    // Guests know of no events.
    if (connectionVisibility(space->caller) == Visibility::Nothing)
        return unseen;
    const Result<AuditRow> event = audit.find(space->workspace.id, id);
    if (!event)
        return event.error().kind == ApiError::Kind::NotFound ? unseen
                                                              : Refusal::ofStore(event.error());
    AuditEntry attempt = changeEntry(call, *space, event->entry.action + QStringLiteral(".undo"));
    attempt.objectType = event->entry.objectType;
    attempt.objectId = event->entry.objectId;
    attempt.connection = event->entry.connection;
    attempt.page = event->entry.page;
    attempt.person = event->entry.person;
    const Answer answer
        = performChange(call, attempt, [&](Transaction &transaction) -> ChangeResult {
              const Result<UndoState> state = audit.undoState(*event);
              if (!state)
                  return Refusal::ofStore(state.error());
              const UndoFunction undo = undoOf(event->entry.action);
              if (*state == UndoState::Undone)
                  return Refusal::conflict(QStringLiteral("This was undone already."));
              if (*state == UndoState::Impossible || !undo)
                  return Refusal::conflict(QStringLiteral("This cannot be undone."));
              ChangeResult changed = undo(call, *space, *event, transaction);
              if (!changed)
                  return changed;
              const Result<AuditEventId> undoing
                  = changed->entry.id ? *changed->entry.id : changeEventId(call);
              if (!undoing)
                  return Refusal::ofStore(undoing.error());
              changed->entry.id = *undoing;
              changed->entry.undoes = event->id;
              changed->entry.undo = AuditEntry::Undo::Impossible;
              changed->extent = Changed::Extent::Changed;
              JsonWriter json;
              json.beginObject();
              json.key("object").value(QLatin1String("audit_undo"));
              json.key("event_id").value(undoing->toString());
              json.key("undone").value(event->id.toString());
              json.key("action").value(changed->entry.action);
              json.key("connection_id");
              writeAuditId(json, event->entry.connection);
              json.key("page_id");
              writeAuditId(json, event->entry.page);
              json.key("user_id");
              writeAuditId(json, event->entry.person);
              json.endObject();
              changed->answer = json.take();
              return changed;
          });
    return answer;
}

} // namespace

void addAuditLogRoutes(Routes &routes)
{
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/audit_log",
        {.handler = listAuditLog, .query = &auditLogQuerySchema()});
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/audit_log/{event_id}",
        {.handler = retrieveAuditEvent});
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/audit_log/{event_id}/undo",
        {.handler = undoEvent});
}

} // namespace GatehouseWorkspace
