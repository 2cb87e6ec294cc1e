// SPDX-License-Identifier: MIT
#include "models/api/wire/auditcodec.h"

#include "models/api/wire/objectreader.h"

namespace Gatehouse::Wire {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Result<AuditEvent> decodeAuditEvent(const QJsonObject &json)
{
    ObjectReader reader(json, "audit_event"_L1);
    reader.requireObjectType("audit_event"_L1);
    AuditEvent event{.id = AuditEventId(reader.required("id"_L1)),
        .at = parsedTime(reader.required("at"_L1)),
        .action = reader.required("action"_L1),
        .objectType = reader.text("object_type"_L1),
        .objectId = reader.text("object_id"_L1),
        .objectName = reader.text("object_name"_L1),
        .before = json.value("before"_L1).toObject(),
        .after = json.value("after"_L1).toObject(),
        .client = reader.text("client"_L1),
        .outcome = reader.text("result"_L1) == "refused"_L1 ? AuditEvents::Outcome::Refused
                                                            : AuditEvents::Outcome::Done,
        .mac = reader.text("mac"_L1),
        .previousMac = reader.text("previous_mac"_L1),
        .undoable = reader.optionalFlag("undoable"_L1).value_or(false)};
    if (const auto actor = reader.optionalObject("actor"_L1)) {
        const ObjectReader who(*actor, "actor"_L1);
        event.actor = UserId(who.text("id"_L1));
        event.actorName = who.text("name"_L1);
        if (who.text("type"_L1) == "bot"_L1)
            event.actorType = People::Type::Bot;
    }
    if (const auto connection = reader.optionalText("connection_id"_L1))
        event.connection = ConnectionId(*connection);
    if (const auto page = reader.optionalText("page_id"_L1))
        event.page = PageId(*page);
    if (const auto person = reader.optionalText("user_id"_L1))
        event.person = UserId(*person);
    if (const auto behalf = reader.optionalText("on_behalf_of"_L1))
        event.onBehalfOf = UserId(*behalf);
    if (const auto problem = reader.problem())
        return *problem;
    return event;
}

Result<UndoneEvent> decodeUndoneEvent(const QJsonObject &json)
{
    ObjectReader reader(json, "audit_undo"_L1);
    UndoneEvent undone{.action = reader.required("action"_L1)};
    if (const auto connection = reader.optionalText("connection_id"_L1))
        undone.connection = ConnectionId(*connection);
    if (const auto problem = reader.problem())
        return *problem;
    return undone;
}

} // namespace Gatehouse::Wire
