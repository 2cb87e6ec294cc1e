// SPDX-License-Identifier: MIT
#include "app/workspace/admin/policyfile.h"

#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/policyfileform.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/accessrules.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/snapshot.h"
#include "app/workspace/store/store.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace GatehouseWorkspace {

namespace {

const QString applyPolicyFiles = QStringLiteral("apply a policy file to this workspace");

using StateResult = Gatehouse::Result<PolicyState, HttpError>;

//! The policy, and what the approved list rules here.
StateResult policyState(const Call &call, const Space &space)
{
    PolicyRepository policies(call.store);
    const WorkspaceId &workspace = space.workspace.id;
    const auto policy = policies.policy(workspace);
    if (!policy)
        return Refusal::ofStore(policy.error());
    const auto approvals = policies.approvals(workspace);
    if (!approvals)
        return Refusal::ofStore(approvals.error());
    QHash<QString, const ApprovalRow *> entries;
    for (const ApprovalRow &approval : *approvals)
        entries.insert(approval.connection.toString(), &approval);
    const auto ruled = policies.ruledConnections(workspace);
    if (!ruled)
        return Refusal::ofStore(ruled.error());
    PolicyState state{.workspace = workspace, .policy = *policy};
    for (const RuledConnection &row : *ruled) {
        PolicyState::Connection connection{
            .id = row.connection.id, .name = row.connection.name, .kind = row.connection.kind};
        if (const ApprovalRow *entry = entries.value(connection.id.toString()))
            connection.entry = *entry;
        state.connections.push_back(std::move(connection));
    }
    return state;
}

//! The same, with what \a file names and the list does not rule or does not rule any more.
StateResult policyStateFor(const Call &call, const Space &space, const PolicyFile &file)
{
    auto state = policyState(call, space);
    if (!state)
        return state;
    QSet<QString> known;
    for (const PolicyState::Connection &connection : state->connections)
        known.insert(connection.id.toString());
    for (const PolicyFile::Entry &entry : file.approved) {
        if (known.contains(entry.id.toString()))
            continue;
        known.insert(entry.id.toString());
        const auto found = ConnectionRepository(call.store).find(space.workspace.id, entry.id);
        if (!found && found.error().kind != ApiError::Kind::NotFound)
            return Refusal::ofStore(found.error());
        if (found)
            state->connections.push_back({.id = found->id,
                .name = found->name,
                .kind = found->kind,
                .use = found->disconnectedAt ? PolicyState::Connection::Use::Disconnected
                                             : PolicyState::Connection::Use::Active});
    }
    return state;
}

Answer showPolicyFile(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = maySeeGovernance(space->caller); !decision.allowed())
        return refusalFor(decision, QStringLiteral("see the policy file of this workspace"));
    const auto state = policyState(call, *space);
    if (!state)
        return state.error();
    PolicyFile file{.version = policyFileVersion,
        .workspace = space->workspace.id,
        .workspaceName = space->workspace.name,
        .policy = state->policy};
    for (const PolicyState::Connection &connection : state->connections) {
        if (connection.entry)
            file.approved.push_back({.id = connection.id,
                .name = connection.name,
                .note = connection.entry->note,
                .reviewBy = connection.entry->reviewBy});
    }
    JsonWriter json;
    writePolicyFile(json, file);
    return Reply::json(json.take());
}

QByteArray planAnswer(const PolicyPlan &plan, const PlannedPolicy &policy)
{
    JsonWriter json;
    writePolicyPlan(json, plan, policy);
    return json.take();
}

Answer planPolicyFile(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = maySeeGovernance(space->caller); !decision.allowed())
        return refusalFor(decision, applyPolicyFiles);
    // A POST that only reads: what it says comes from one moment all the same.
    const Result<Snapshot> moment = Snapshot::begin(call.store);
    if (!moment)
        return Refusal::ofStore(moment.error());
    const PolicyFile file = policyFileOf(call.body);
    const auto state = policyStateFor(call, *space, file);
    if (!state)
        return state.error();
    return Reply::json(
        planAnswer(planOf(file, *state), {.before = state->policy, .after = file.policy}));
}

//! Does what \a plan says; gives its changes as the event holds them. \a at is the event's moment
//! too: an undo knows by it what is still as it was left.
Gatehouse::Result<QJsonArray, HttpError> applyPlan(const Call &call, const Space &space,
    const PolicyPlan &plan, const PlannedPolicy &policy, Millis at, Transaction &transaction)
{
    const auto person = actingPerson(call, transaction);
    if (!person)
        return person.error();
    PolicyRepository policies(call.store);
    const WorkspaceId &workspace = space.workspace.id;
    QJsonArray written;
    for (const PolicyFileChange &change : plan.changes) {
        const auto done = [&]() -> Result<void> {
            ApprovalRow row = change.after;
            switch (change.kind) {
            case PolicyFileChange::Kind::Policy:
                break;
            case PolicyFileChange::Kind::Approve:
                row.approvedBy = PersonReference{.id = *person};
                row.approvedAt = at;
                return policies.approve(transaction, workspace, row);
            case PolicyFileChange::Kind::Unapprove:
                return policies.unapprove(transaction, workspace, change.connection);
            case PolicyFileChange::Kind::Annotate:
                return policies.approve(transaction, workspace, row);
            } // no default: the compiler names a forgotten kind
            return policies.save(transaction, workspace, policy.after);
        }();
        if (!done)
            return Refusal::ofStore(done.error());
        written.append(changeJson(change, policy));
    }
    return written;
}

AuditEntry policyFileEntry(const Call &call, const Space &space)
{
    AuditEntry entry = changeEntry(call, space, QStringLiteral("policy_file.applied"));
    entry.objectType = QStringLiteral("policy_file");
    entry.objectId = space.workspace.id.toString();
    return entry;
}

ChangeResult applyFile(Call &call, Transaction &transaction)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = mayChangeGovernance(space->caller); !decision.allowed())
        return refusalFor(decision, applyPolicyFiles);
    const PolicyFile file = policyFileOf(call.body.value(QLatin1String("file")).toObject());
    const auto state = policyStateFor(call, *space, file);
    if (!state)
        return state.error();
    const PolicyPlan plan = planOf(file, *state);
    const PlannedPolicy policy{.before = state->policy, .after = file.policy};
    if (!plan.problems.isEmpty())
        return Refusal::conflict(plan.problems.join(QLatin1Char(' ')));
    const QString seen = call.body.value(QLatin1String("seen")).toString();
    if (!seen.isEmpty() && seen != planDigest(plan, policy))
        return Refusal::conflict(
            QStringLiteral("What the file would change has changed. Look again."));
    if (plan.changes.empty())
        return Changed{.answer = planAnswer(plan, policy), .extent = Changed::Extent::NothingToDo};
    const Millis at = call.store.now();
    const auto written = applyPlan(call, *space, plan, policy, at, transaction);
    if (!written)
        return written.error();
    AuditEntry entry = policyFileEntry(call, *space);
    entry.at = at;
    entry.after = {{QStringLiteral("changes"), *written}};
    entry.undo = AuditEntry::Undo::Possible;
    return Changed{.entry = std::move(entry), .answer = planAnswer(plan, policy)};
}

Answer applyPolicyFile(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    return performChange(call, policyFileEntry(call, *space),
        [&](Transaction &transaction) -> ChangeResult { return applyFile(call, transaction); });
}

} // namespace

void addPolicyFileRoutes(Routes &routes)
{
    static const Schema file = policyFileSchema();
    static const Schema apply = Schema::object({
        {.name = QLatin1String("file"),
            .schema = policyFileSchema(),
            .presence = Schema::Field::Presence::Required},
        {.name = QLatin1String("seen"), .schema = Schema::string({.least = 1, .most = 200})},
    });
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/policy_file", {.handler = showPolicyFile});
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/policy_file/plan",
        {.handler = planPolicyFile, .body = &file});
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/policy_file/apply",
        {.handler = applyPolicyFile, .body = &apply});
}

} // namespace GatehouseWorkspace
