// SPDX-License-Identifier: MIT
#include "app/workspace/admin/approvedconnections.h"

#include "app/workspace/admin/accessrevocation.h"
#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/governanceobjects.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/governancerules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/revocationrepository.h"
#include "app/workspace/store/store.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

namespace {

HttpError unknownConnection(const Gatehouse::ApiError &error, const ConnectionId &id)
{
    return error.kind == ApiError::Kind::NotFound
        ? adminNotFound(QStringLiteral("connection"), id.toString())
        : Refusal::ofStore(error);
}

} // namespace

AuditEntry approvalEntry(
    const Call &call, const Space &space, const QString &action, const ConnectionId &connection)
{
    AuditEntry entry = connectionEntry(call, space, action, connection);
    entry.objectType = QStringLiteral("approved_connection");
    return entry;
}

QJsonObject approvalJson(const ApprovalRow &entry)
{
    return {{QStringLiteral("note"), entry.note},
        {QStringLiteral("review_by"), timeJson(entry.reviewBy)}};
}

Gatehouse::Result<ApprovedRow, HttpError> approvableConnection(
    const Call &call, const Space &space, const ConnectionId &id)
{
    const auto row = PolicyRepository(call.store).approvedRow(space.workspace.id, id);
    if (!row)
        return unknownConnection(row.error(), id);
    if (!isRuledByApprovedList(row->connection.kind))
        return Refusal::validation(
            QStringLiteral("Internal connections and personal access tokens are not on the "
                           "approved list: other settings rule them."));
    if (row->connection.disconnectedAt)
        return Refusal::conflict(
            QStringLiteral("This connection is disconnected. Restore it first."));
    return *row;
}

namespace {

const Schema &approvalSchema()
{
    static const Schema schema = Schema::object({
        {.name = QLatin1String("note"), .schema = Schema::string({.most = 2000})},
        {.name = QLatin1String("review_by"), .schema = Schema::time().orNull()},
    });
    return schema;
}

const Schema &unapprovalSchema()
{
    static const Schema schema = Schema::object({
        {.name = QLatin1String("disconnect_users"), .schema = Schema::boolean()},
    });
    return schema;
}

QByteArray approvedAnswer(const Call &call, const ApprovedRow &row)
{
    JsonWriter json;
    writeApproved(json, row, call.store.now());
    return json.take();
}

Answer listApproved(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = maySeeGovernance(space->caller); !decision.allowed())
        return refusalFor(decision, QStringLiteral("see the approved list of this workspace"));
    PolicyRepository policies(call.store);
    const auto policy = policies.policy(space->workspace.id);
    if (!policy)
        return Refusal::ofStore(policy.error());
    const bool automatic = isAutoApproved({.firstParty = true}, *policy, space->workspace.plan);
    const auto page = policies.approved({.workspace = space->workspace.id,
        .automatic = automatic ? ApprovedQuery::Automatic::Shown : ApprovedQuery::Automatic::Left,
        .text = call.query.value(QLatin1String("q")).toString(),
        .page = adminPageRequest(call)});
    if (!page)
        return adminCursorRefusal(page.error());
    JsonWriter json;
    json.reserve(qsizetype(page->rows.size()) * 2048 + 512);
    beginAdminList(json);
    for (const ApprovedRow &row : page->rows)
        writeApproved(json, row, call.store.now());
    endAdminResults(json, page->next);
    json.key("counts").beginObject();
    json.key("approved").value(page->counts.approved);
    json.key("overdue").value(page->counts.overdue);
    json.key("not_approved").value(page->counts.notApproved);
    json.endObject();
    json.endObject();
    return Reply::json(json.take());
}

//! What the body makes of \a entry; 400 for a review that would be overdue as it is written down.
Gatehouse::Result<ApprovalRow, HttpError> wantedApproval(const Call &call, ApprovalRow entry)
{
    const QJsonValue note = call.body.value(QLatin1String("note"));
    if (note.isString())
        entry.note = note.toString();
    const QJsonValue review = call.body.value(QLatin1String("review_by"));
    if (review.isUndefined())
        return entry;
    const std::optional<Millis> reviewBy = timeOfJson(review);
    if (reviewBy && reviewBy != entry.reviewBy && *reviewBy <= call.store.now())
        return refusalOf(QStringLiteral("body"),
            {Problem::instead(QStringLiteral("body.review_by"),
                QStringLiteral("a time that lies ahead"), review)});
    entry.reviewBy = reviewBy;
    return entry;
}

ChangeResult saveApproval(
    Call &call, const Space &space, const ConnectionId &id, Transaction &transaction)
{
    const auto row = approvableConnection(call, space, id);
    if (!row)
        return row.error();
    const bool added = !row->entry;
    const auto person = actingPerson(call, transaction);
    if (!person)
        return person.error();
    const Millis now = call.store.now();
    const ApprovalRow current = row->entry.value_or(ApprovalRow{
        .connection = id, .approvedBy = PersonReference{.id = *person}, .approvedAt = now});
    const auto wanted = wantedApproval(call, current);
    if (!wanted)
        return wanted.error();
    const QJsonObject before = approvalJson(current);
    const QJsonObject after = approvalJson(*wanted);
    if (!added && before == after)
        return Changed{
            .answer = approvedAnswer(call, *row), .extent = Changed::Extent::NothingToDo};
    PolicyRepository policies(call.store);
    if (const auto done = policies.approve(transaction, space.workspace.id, *wanted); !done)
        return Refusal::ofStore(done.error());
    const auto saved = policies.approvedRow(space.workspace.id, id);
    if (!saved)
        return Refusal::ofStore(saved.error());
    AuditEntry entry = approvalEntry(call, space,
        added ? QStringLiteral("connection.approved")
              : QStringLiteral("connection.approval_changed"),
        id);
    entry.at = now;
    entry.undo = AuditEntry::Undo::Possible;
    if (added) {
        entry.after = after;
        entry.after.insert(QStringLiteral("name"), row->connection.name);
    } else {
        for (auto key = after.begin(); key != after.end(); ++key) {
            if (before.value(key.key()) == key.value())
                continue;
            entry.before.insert(key.key(), before.value(key.key()));
            entry.after.insert(key.key(), key.value());
        }
    }
    return Changed{.entry = entry, .answer = approvedAnswer(call, *saved)};
}

Answer approveConnection(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto id = call.parameter<ConnectionId>("connection_id");
    const AuditEntry attempt
        = approvalEntry(call, *space, QStringLiteral("connection.approved"), id);
    return performChange(call, attempt, [&](Transaction &transaction) -> ChangeResult {
        if (const Decision decision = mayChangeGovernance(space->caller); !decision.allowed())
            return refusalFor(decision, changeApprovedList);
        return saveApproval(call, *space, id, transaction);
    });
}

//! Ends everybody's use of it within the removal. Nothing when nobody uses it.
std::optional<HttpError> endAllAccess(
    const Call &call, const ConnectionRow &connection, AuditEntry &entry, Transaction &transaction)
{
    const auto revoked = RevocationRepository(call.store)
                             .revoke(transaction,
                                 {.workspace = connection.workspace, .connection = connection.id});
    if (!revoked)
        return Refusal::ofStore(revoked.error());
    if (revoked->removed.empty())
        return {};
    entry.at = revoked->at;
    entry.before.insert(QStringLiteral("users_count"), connection.usersCount);
    entry.after.insert(QStringLiteral("removed_count"), int(revoked->removed.size()));
    entry.after.insert(QStringLiteral("users"), peopleNamed(revoked->removed));
    return {};
}

ChangeResult removeApproval(
    Call &call, const Space &space, AuditEntry entry, Transaction &transaction)
{
    const ConnectionId id = entry.connection.value_or(ConnectionId());
    PolicyRepository policies(call.store);
    const auto row = policies.approvedRow(space.workspace.id, id);
    if (!row)
        return unknownConnection(row.error(), id);
    if (!row->entry) {
        const auto policy = policies.policy(space.workspace.id);
        if (!policy)
            return Refusal::ofStore(policy.error());
        const ApprovalFacts facts{
            .kind = row->connection.kind, .firstParty = row->connection.firstParty};
        if (isAutoApproved(facts, *policy, space.workspace.plan))
            return Refusal::conflict(
                QStringLiteral("%1 is approved because Notion built it. It stays so while the "
                               "policy approves all that Notion built.")
                    .arg(row->connection.name));
        return adminNotFound(QStringLiteral("approved connection"), id.toString());
    }
    entry.before = approvalJson(*row->entry);
    entry.before.insert(QStringLiteral("name"), row->connection.name);
    entry.before.insert(QStringLiteral("approved_at"), timeJson(row->entry->approvedAt));
    if (row->entry->approvedBy)
        entry.before.insert(QStringLiteral("approved_by"), row->entry->approvedBy->id.toString());
    if (const auto done = policies.unapprove(transaction, space.workspace.id, id); !done)
        return Refusal::ofStore(done.error());
    if (call.body.value(QLatin1String("disconnect_users")).toBool()) {
        if (const auto refusal = endAllAccess(call, row->connection, entry, transaction))
            return *refusal;
    }
    entry.undo = AuditEntry::Undo::Possible;
    return Changed{.entry = entry, .answer = approvedAnswer(call, *row)};
}

Answer unapproveConnection(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const AuditEntry entry = approvalEntry(call, *space, QStringLiteral("connection.unapproved"),
        call.parameter<ConnectionId>("connection_id"));
    return performChange(call, entry, [&](Transaction &transaction) -> ChangeResult {
        if (const Decision decision = mayChangeGovernance(space->caller); !decision.allowed())
            return refusalFor(decision, changeApprovedList);
        return removeApproval(call, *space, entry, transaction);
    });
}

} // namespace

void addApprovedConnectionRoutes(Routes &routes)
{
    static const QuerySchema query
        = adminQuery({{.name = QLatin1String("q"), .schema = Schema::string({.most = 200})}});
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/approved_connections",
        {.handler = listApproved, .query = &query});
    routes.add(Method::Put, "/admin/v1/spaces/{space_id}/approved_connections/{connection_id}",
        {.handler = approveConnection, .body = &approvalSchema()});
    routes.add(Method::Delete, "/admin/v1/spaces/{space_id}/approved_connections/{connection_id}",
        {.handler = unapproveConnection, .body = &unapprovalSchema()});
}

} // namespace GatehouseWorkspace
