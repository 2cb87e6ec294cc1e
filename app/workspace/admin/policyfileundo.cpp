// SPDX-License-Identifier: MIT
// The undo of an applied policy file; the rest is in policyfile.cpp.
#include "app/workspace/admin/approvedconnections.h"
#include "app/workspace/admin/governanceobjects.h"
#include "app/workspace/admin/policy.h"
#include "app/workspace/admin/policyfile.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/governancerules.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

namespace {

//! One change of the event, and where it is taken back.
struct AppliedChange {
    const Call &call;
    const Space &space;
    const AuditRow &event;
    Transaction &transaction;
    QJsonObject json = {};

    QJsonValue value(const char *key) const { return json.value(QLatin1String(key)); }
    ConnectionId connection() const { return ConnectionId(value("connection_id").toString()); }
};

HttpError changedSinceApplied(const AppliedChange &change)
{
    return Refusal::conflict(QStringLiteral("The approval of “%1” was changed since.")
                                 .arg(change.value("name").toString()));
}

//! The entry the change left behind; Conflict when there is none any more.
Gatehouse::Result<ApprovalRow, HttpError> appliedEntry(const AppliedChange &change)
{
    const auto entry = PolicyRepository(change.call.store)
                           .approval(change.space.workspace.id, change.connection());
    if (entry)
        return *entry;
    return entry.error().kind == ApiError::Kind::NotFound ? changedSinceApplied(change)
                                                          : Refusal::ofStore(entry.error());
}

std::optional<HttpError> takeOffAgain(const AppliedChange &change)
{
    const auto entry = appliedEntry(change);
    if (!entry)
        return entry.error();
    if (approvalJson(*entry) != change.value("after").toObject()
        || change.event.entry.at != entry->approvedAt)
        return changedSinceApplied(change);
    const auto done
        = PolicyRepository(change.call.store)
              .unapprove(change.transaction, change.space.workspace.id, change.connection());
    if (!done)
        return Refusal::ofStore(done.error());
    return {};
}

std::optional<HttpError> putOnAgain(const AppliedChange &change)
{
    const auto row = approvableConnection(change.call, change.space, change.connection());
    if (!row)
        return row.error().status >= 500
            ? row.error()
            : Refusal::conflict(QStringLiteral("“%1” is not connected any more.")
                                    .arg(change.value("name").toString()));
    if (row->entry)
        return changedSinceApplied(change);
    const QJsonObject before = change.value("before").toObject();
    ApprovalRow approval{.connection = change.connection(),
        .approvedAt = timeOfJson(change.value("approved_at")).value_or(0),
        .note = before.value(QLatin1String("note")).toString(),
        .reviewBy = timeOfJson(before.value(QLatin1String("review_by")))};
    if (const QString by = change.value("approved_by").toString(); !by.isEmpty())
        approval.approvedBy = PersonReference{.id = UserId(by)};
    const auto done = PolicyRepository(change.call.store)
                          .approve(change.transaction, change.space.workspace.id, approval);
    if (!done)
        return Refusal::ofStore(done.error());
    return {};
}

std::optional<HttpError> annotateAsBefore(const AppliedChange &change)
{
    auto entry = appliedEntry(change);
    if (!entry)
        return entry.error();
    const QString key = change.value("key").toString();
    if (approvalJson(*entry).value(key) != change.value("after"))
        return changedSinceApplied(change);
    if (key == QLatin1String("note"))
        entry->note = change.value("before").toString();
    else
        entry->reviewBy = timeOfJson(change.value("before"));
    const auto done = PolicyRepository(change.call.store)
                          .approve(change.transaction, change.space.workspace.id, *entry);
    if (!done)
        return Refusal::ofStore(done.error());
    return {};
}

//! All keys of the policy that the event changed, at once: only together may they make sense.
std::optional<HttpError> policyAsBefore(
    const Call &call, const Space &space, const QJsonArray &changes, Transaction &transaction)
{
    PolicyRepository policies(call.store);
    const auto policy = policies.policy(space.workspace.id);
    if (!policy)
        return Refusal::ofStore(policy.error());
    QJsonObject wanted = policyJson(*policy);
    for (const QJsonValue &value : changes) {
        const QJsonObject change = value.toObject();
        if (change.value(QLatin1String("change")) != QLatin1String("policy"))
            continue;
        const QString key = change.value(QLatin1String("key")).toString();
        if (wanted.value(key) != change.value(QLatin1String("after")))
            return Refusal::conflict(QStringLiteral("The policy was changed again since."));
        wanted.insert(key, change.value(QLatin1String("before")));
    }
    const auto changed = changedPolicy(*policy, policyChangeOf(wanted));
    if (!changed)
        return Refusal::conflict(QStringLiteral("The restriction was turned off since."));
    if (const auto done = policies.save(transaction, space.workspace.id, *changed); !done)
        return Refusal::ofStore(done.error());
    return {};
}

std::optional<HttpError> takeBackApplied(const AppliedChange &change)
{
    const QJsonValue kind = change.value("change");
    if (kind == QLatin1String("approve"))
        return takeOffAgain(change);
    if (kind == QLatin1String("unapprove"))
        return putOnAgain(change);
    if (kind == QLatin1String("annotate"))
        return annotateAsBefore(change);
    return {};
}

} // namespace

ChangeResult undoPolicyFile(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    if (const Decision decision = mayChangeGovernance(space.caller); !decision.allowed())
        return refusalFor(decision, QStringLiteral("take a policy file back"));
    const QJsonArray changes = event.entry.after.value(QLatin1String("changes")).toArray();
    if (const auto error = policyAsBefore(call, space, changes, transaction))
        return *error;
    for (const QJsonValue &change : changes) {
        const auto error = takeBackApplied({.call = call,
            .space = space,
            .event = event,
            .transaction = transaction,
            .json = change.toObject()});
        if (error)
            return *error;
    }
    AuditEntry entry = changeEntry(call, space, event.entry.action);
    entry.objectType = event.entry.objectType;
    entry.objectId = event.entry.objectId;
    entry.before = event.entry.after;
    return Changed{.entry = std::move(entry)};
}

} // namespace GatehouseWorkspace
