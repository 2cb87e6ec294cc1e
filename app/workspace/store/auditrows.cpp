// SPDX-License-Identifier: MIT
#include "app/workspace/store/auditrows.h"

#include "app/workspace/store/text.h"

namespace GatehouseWorkspace {

namespace {

template <class Tag>
std::optional<Gatehouse::Id<Tag>> auditIdAt(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Gatehouse::Id<Tag>(row.text(column));
}

} // namespace

QString auditColumns()
{
    return QStringLiteral(
        "sequence, id, at, workspace_id, actor_type, actor_id, actor_name, on_behalf_of, action, "
        "object_type, object_id, connection_id, page_id, person_id, before, after, client, "
        "outcome, undoable, undoes, previous_mac, mac");
}

AuditRow auditRowOf(const Statement &row)
{
    AuditRow event;
    event.sequence = row.number(0);
    event.id = AuditEventId(row.text(1));
    AuditEntry &entry = event.entry;
    entry.at = row.number(2);
    entry.workspace = auditIdAt<WorkspaceTag>(row, 3);
    const QString actor = row.text(4);
    for (size_t i = 0; i < auditActorWords.size(); ++i) {
        if (actor == QLatin1String(auditActorWords[i]))
            entry.actorType = static_cast<AuditEntry::ActorType>(i);
    }
    entry.actor = auditIdAt<UserTag>(row, 5);
    entry.actorName = row.text(6);
    entry.onBehalfOf = auditIdAt<UserTag>(row, 7);
    entry.action = row.text(8);
    entry.objectType = row.text(9);
    entry.objectId = row.text(10);
    entry.connection = auditIdAt<ConnectionTag>(row, 11);
    entry.page = auditIdAt<PageTag>(row, 12);
    entry.person = auditIdAt<UserTag>(row, 13);
    entry.before = objectFromJson(row.text(14));
    entry.after = objectFromJson(row.text(15));
    entry.client = row.text(16);
    entry.outcome = row.text(17) == QLatin1String(auditOutcomeWords[1])
        ? AuditEntry::Outcome::Refused
        : AuditEntry::Outcome::Done;
    entry.undo = row.flag(18) ? AuditEntry::Undo::Possible : AuditEntry::Undo::Impossible;
    entry.undoes = auditIdAt<AuditEventTag>(row, 19);
    event.previousMac = row.bytes(20);
    event.mac = row.bytes(21);
    return event;
}

} // namespace GatehouseWorkspace
