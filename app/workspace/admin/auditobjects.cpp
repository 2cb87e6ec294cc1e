// SPDX-License-Identifier: MIT
#include "app/workspace/admin/auditobjects.h"

#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/store/auditnames.h"
#include "app/workspace/store/auditrepository.h"

#include <QJsonDocument>

namespace GatehouseWorkspace {

namespace {

void writeAuditActor(JsonWriter &json, const AuditEntry &entry)
{
    const bool person = entry.actorType == AuditEntry::ActorType::Person;
    json.beginObject();
    json.key("object").value(QLatin1String("user"));
    json.key("id");
    writeAuditId(json, entry.actor);
    json.key("type").value(QLatin1String(person ? "person" : "bot"));
    json.key("name").value(entry.actorName);
    json.endObject();
}

} // namespace

void writeAuditId(JsonWriter &json, const QString &id)
{
    if (id.isEmpty())
        json.null();
    else
        json.value(id);
}

std::optional<HttpError> writeAuditEvent(JsonWriter &json, const Call &call, const AuditRow &event)
{
    const AuditEntry &entry = event.entry;
    const Result<UndoState> undo = AuditRepository(call.store).undoState(event);
    if (!undo)
        return Refusal::ofStore(undo.error());
    const Result<QString> name = auditObjectName(call.store, entry, call.actor.user);
    if (!name)
        return Refusal::ofStore(name.error());
    json.beginObject();
    json.key("object").value(QLatin1String("audit_event"));
    json.key("id").value(event.id.toString());
    json.key("at");
    writeTime(json, entry.at);
    json.key("actor");
    writeAuditActor(json, entry);
    json.key("on_behalf_of");
    writeAuditId(json, entry.onBehalfOf);
    json.key("action").value(entry.action);
    json.key("object_type").value(entry.objectType);
    json.key("object_id");
    writeAuditId(json, entry.objectId);
    json.key("object_name").value(*name);
    json.key("connection_id");
    writeAuditId(json, entry.connection);
    json.key("page_id");
    writeAuditId(json, entry.page);
    json.key("user_id");
    writeAuditId(json, entry.person);
    json.key("before").raw(QJsonDocument(entry.before).toJson(QJsonDocument::Compact));
    json.key("after").raw(QJsonDocument(entry.after).toJson(QJsonDocument::Compact));
    json.key("client").value(entry.client);
    json.key("result").value(
        QLatin1String(entry.outcome == AuditEntry::Outcome::Done ? "done" : "refused"));
    json.key("undoable").value(*undo == UndoState::Open);
    json.key("mac").value(QString::fromLatin1(event.mac.toHex()));
    json.key("previous_mac").value(QString::fromLatin1(event.previousMac.toHex()));
    json.endObject();
    return {};
}

} // namespace GatehouseWorkspace
