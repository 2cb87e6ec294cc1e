// SPDX-License-Identifier: MIT
#include "app/workspace/admin/approvalundo.h"

#include "app/workspace/admin/approvedconnections.h"
#include "app/workspace/admin/governanceobjects.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/governancerules.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/revocationrepository.h"

namespace GatehouseWorkspace {

namespace {

//! The entry \a event is about, for whoever may undo; Conflict when it is gone.
Gatehouse::Result<ApprovalRow, HttpError> entryToUndo(
    const Call &call, const Space &space, const ConnectionId &id)
{
    if (const Decision decision = mayChangeGovernance(space.caller); !decision.allowed())
        return refusalFor(decision, changeApprovedList);
    const auto entry = PolicyRepository(call.store).approval(space.workspace.id, id);
    if (entry)
        return *entry;
    if (entry.error().kind == ApiError::Kind::NotFound)
        return Refusal::conflict(
            QStringLiteral("This connection is no longer on the approved list."));
    return Refusal::ofStore(entry.error());
}

HttpError approvalChangedSince()
{
    return Refusal::conflict(QStringLiteral("The approval was changed since."));
}

} // namespace

std::optional<HttpError> takeApprovalBack(const Call &call, const Space &space,
    const ConnectionId &connection, Millis at, Transaction &transaction)
{
    if (const Decision decision = mayChangeGovernance(space.caller); !decision.allowed())
        return refusalFor(decision, changeApprovedList);
    PolicyRepository policies(call.store);
    const auto entry = policies.approval(space.workspace.id, connection);
    if (!entry) {
        if (entry.error().kind == ApiError::Kind::NotFound)
            return {};
        return Refusal::ofStore(entry.error());
    }
    if (entry->approvedAt != at || !entry->note.isEmpty() || entry->reviewBy)
        return approvalChangedSince();
    const auto done = policies.unapprove(transaction, space.workspace.id, connection);
    if (!done)
        return Refusal::ofStore(done.error());
    return {};
}

ChangeResult undoApproval(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    const ConnectionId id = event.entry.connection.value_or(ConnectionId());
    const auto current = entryToUndo(call, space, id);
    if (!current)
        return current.error();
    const QJsonObject written = approvalJson(*current);
    for (auto key = written.begin(); key != written.end(); ++key) {
        if (event.entry.after.value(key.key()) != key.value())
            return approvalChangedSince();
    }
    if (event.entry.at != current->approvedAt)
        return approvalChangedSince();
    const auto done = PolicyRepository(call.store).unapprove(transaction, space.workspace.id, id);
    if (!done)
        return Refusal::ofStore(done.error());
    AuditEntry entry = approvalEntry(call, space, QStringLiteral("connection.unapproved"), id);
    entry.before = event.entry.after;
    return Changed{.entry = entry};
}

ChangeResult undoApprovalChange(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    const ConnectionId id = event.entry.connection.value_or(ConnectionId());
    const auto current = entryToUndo(call, space, id);
    if (!current)
        return current.error();
    QJsonObject wanted = approvalJson(*current);
    for (auto key = event.entry.after.begin(); key != event.entry.after.end(); ++key) {
        if (wanted.value(key.key()) != key.value())
            return approvalChangedSince();
        wanted.insert(key.key(), event.entry.before.value(key.key()));
    }
    ApprovalRow row = *current;
    row.note = wanted.value(QLatin1String("note")).toString();
    row.reviewBy = timeOfJson(wanted.value(QLatin1String("review_by")));
    const auto done = PolicyRepository(call.store).approve(transaction, space.workspace.id, row);
    if (!done)
        return Refusal::ofStore(done.error());
    AuditEntry entry = approvalEntry(call, space, event.entry.action, id);
    entry.before = event.entry.after;
    entry.after = event.entry.before;
    return Changed{.entry = entry};
}

ChangeResult undoUnapproval(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    const ConnectionId id = event.entry.connection.value_or(ConnectionId());
    if (const Decision decision = mayChangeGovernance(space.caller); !decision.allowed())
        return refusalFor(decision, changeApprovedList);
    const auto row = approvableConnection(call, space, id);
    if (!row)
        return row.error();
    if (row->entry)
        return Refusal::conflict(QStringLiteral("This connection is on the approved list again."));
    const QJsonObject &before = event.entry.before;
    ApprovalRow approval{.connection = id,
        .approvedAt = timeOfJson(before.value(QLatin1String("approved_at"))).value_or(0),
        .note = before.value(QLatin1String("note")).toString(),
        .reviewBy = timeOfJson(before.value(QLatin1String("review_by")))};
    if (const QString by = before.value(QLatin1String("approved_by")).toString(); !by.isEmpty())
        approval.approvedBy = PersonReference{.id = UserId(by)};
    const auto done
        = PolicyRepository(call.store).approve(transaction, space.workspace.id, approval);
    if (!done)
        return Refusal::ofStore(done.error());
    const int count = event.entry.after.value(QLatin1String("removed_count")).toInt();
    if (count > 0) {
        const auto back
            = RevocationRepository(call.store)
                  .bringBack(transaction, row->connection, event.entry.at.value_or(0), count);
        if (!back)
            return changeRefusal(back.error());
    }
    AuditEntry entry = approvalEntry(call, space, QStringLiteral("connection.approved"), id);
    entry.before = event.entry.after;
    entry.after = event.entry.before;
    return Changed{.entry = entry};
}

} // namespace GatehouseWorkspace
