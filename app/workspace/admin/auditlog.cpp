// SPDX-License-Identifier: MIT
#include "app/workspace/admin/auditlog.h"

#include "app/workspace/admin/accessrevocation.h"
#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/approvalundo.h"
#include "app/workspace/admin/connectionchange.h"
#include "app/workspace/admin/connectionlifecycle.h"
#include "app/workspace/admin/connectionpages.h"
#include "app/workspace/admin/directory.h"
#include "app/workspace/admin/pageaccess.h"
#include "app/workspace/admin/policy.h"
#include "app/workspace/admin/requestdecisions.h"
#include "app/workspace/admin/visibleconnection.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/accessrules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/auditrepository.h"
#include "app/workspace/store/text.h"

#include <QJsonDocument>

namespace GatehouseWorkspace {

namespace {

void writeAuditId(JsonWriter &json, const QString &id)
{
    if (id.isEmpty())
        json.null();
    else
        json.value(id);
}

void writeAuditActor(JsonWriter &json, const AuditEntry &entry)
{
    const bool person = entry.actorType == AuditEntry::ActorType::Person;
    json.beginObject();
    json.key("object").value(QLatin1String("user"));
    json.key("id");
    writeAuditId(json, entry.actor ? entry.actor->toString() : QString());
    json.key("type").value(QLatin1String(person ? "person" : "bot"));
    json.key("name").value(entry.actorName);
    json.endObject();
}

void writeAuditEvent(JsonWriter &json, const AuditRow &event, UndoState undo)
{
    const AuditEntry &entry = event.entry;
    json.beginObject();
    json.key("object").value(QLatin1String("audit_event"));
    json.key("id").value(event.id.toString());
    json.key("at");
    writeTime(json, entry.at);
    json.key("actor");
    writeAuditActor(json, entry);
    json.key("on_behalf_of");
    writeAuditId(json, entry.onBehalfOf ? entry.onBehalfOf->toString() : QString());
    json.key("action").value(entry.action);
    json.key("object_type").value(entry.objectType);
    json.key("object_id");
    writeAuditId(json, entry.objectId);
    json.key("before").raw(QJsonDocument(entry.before).toJson(QJsonDocument::Compact));
    json.key("after").raw(QJsonDocument(entry.after).toJson(QJsonDocument::Compact));
    json.key("client").value(entry.client);
    json.key("result").value(
        QLatin1String(entry.outcome == AuditEntry::Outcome::Done ? "done" : "refused"));
    json.key("undoable").value(undo == UndoState::Open);
    json.key("mac").value(QString::fromLatin1(event.mac.toHex()));
    json.key("previous_mac").value(QString::fromLatin1(event.previousMac.toHex()));
    json.endObject();
}

Answer listAuditLog(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    AuditQuery query{.workspace = space->workspace.id, .page = adminPageRequest(call)};
    const QString connection = call.query.value(QLatin1String("connection_id")).toString();
    if (connection.isEmpty()) {
        if (const Decision decision = maySeeGovernance(space->caller); !decision.allowed())
            return refusalFor(decision, QStringLiteral("see the audit log of this workspace"));
    } else {
        // What happened to a connection is part of it, on every plan.
        query.connection = ConnectionId(canonicalUuid(connection));
        const auto seen = visibleConnection(call, *space, *query.connection);
        if (!seen)
            return seen.error();
    }
    AuditRepository audit(call.store);
    const Result<ListPage<AuditRow>> page = audit.list(query);
    if (!page)
        return adminCursorRefusal(page.error());
    JsonWriter json;
    json.reserve(qsizetype(page->rows.size()) * 768 + 512);
    beginAdminList(json);
    for (const AuditRow &row : page->rows) {
        const Result<UndoState> undo = audit.undoState(row);
        if (!undo)
            return Refusal::ofStore(undo.error());
        writeAuditEvent(json, row, *undo);
    }
    endAdminResults(json, page->next);
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
    return entry.connection && visibleConnection(call, space, *entry.connection);
}

Answer retrieveAuditEvent(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto id = call.parameter<AuditEventId>("event_id");
    AuditRepository audit(call.store);
    const Result<AuditRow> event = audit.find(space->workspace.id, id);
    if (!event && event.error().kind != ApiError::Kind::NotFound)
        return Refusal::ofStore(event.error());
    if (!event || !maySeeEvent(call, *space, event->entry))
        return adminNotFound(QStringLiteral("audit event"), id.toString());
    const Result<UndoState> undo = audit.undoState(*event);
    if (!undo)
        return Refusal::ofStore(undo.error());
    JsonWriter json;
    writeAuditEvent(json, *event, *undo);
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
              const Result<AuditEventId> undoing = changeEventId(call);
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
              writeAuditId(
                  json, event->entry.connection ? event->entry.connection->toString() : QString());
              json.key("page_id");
              writeAuditId(json, event->entry.page ? event->entry.page->toString() : QString());
              json.endObject();
              changed->answer = json.take();
              return changed;
          });
    return answer;
}

} // namespace

void addAuditLogRoutes(Routes &routes)
{
    static const QuerySchema log
        = adminQuery({{.name = QLatin1String("connection_id"), .schema = Schema::uuid()}});
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/audit_log",
        {.handler = listAuditLog, .query = &log});
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/audit_log/{event_id}",
        {.handler = retrieveAuditEvent});
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/audit_log/{event_id}/undo",
        {.handler = undoEvent});
}

} // namespace GatehouseWorkspace
