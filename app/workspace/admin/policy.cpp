// SPDX-License-Identifier: MIT
#include "app/workspace/admin/policy.h"

#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/governanceobjects.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/store.h"

namespace GatehouseWorkspace {

namespace {

const QString changeThePolicy = QStringLiteral("change the install policy of this workspace");

Schema expectedPolicySchema()
{
    constexpr auto required = Schema::Field::Presence::Required;
    return Schema::object({
        {.name = QLatin1String("restriction"),
            .schema = Schema::oneOf(wordsOf<Restriction>()),
            .presence = required},
        {.name = QLatin1String("auto_approve_first_party"),
            .schema = Schema::boolean(),
            .presence = required},
        {.name = QLatin1String("creation_limited_to_owners"),
            .schema = Schema::boolean(),
            .presence = required},
    });
}

QByteArray policyAnswer(const Space &space, const PolicyRow &policy)
{
    // A session that only looks says what the person could do whose eyes these are.
    Caller caller = space.caller;
    caller.readOnly = false;
    const bool may = mayChangeGovernance(caller).allowed();
    JsonWriter json;
    json.beginObject();
    json.key("object").value(QLatin1String("connection_policy"));
    writePolicyKeys(json, policy);
    json.key("may_change").value(may);
    json.key("why_not");
    if (may)
        json.null();
    else
        json.value(QLatin1String("role"));
    json.endObject();
    return json.take();
}

AuditEntry policyEntry(const Call &call, const Space &space)
{
    AuditEntry entry = changeEntry(call, space, QStringLiteral("connection_policy.changed"));
    entry.objectType = QStringLiteral("connection_policy");
    entry.objectId = space.workspace.id.toString();
    return entry;
}

//! Writes \a wanted over \a policy. The event holds what differs, before and after.
ChangeResult savePolicy(const Call &call, const Space &space, const PolicyRow &policy,
    const PolicyRow &wanted, Transaction &transaction)
{
    Changed changed{.entry = policyEntry(call, space), .answer = policyAnswer(space, wanted)};
    if (wanted == policy) {
        changed.extent = Changed::Extent::NothingToDo;
        return changed;
    }
    const QJsonObject before = policyJson(policy);
    const QJsonObject after = policyJson(wanted);
    for (auto key = after.begin(); key != after.end(); ++key) {
        if (before.value(key.key()) == key.value())
            continue;
        changed.entry.before.insert(key.key(), before.value(key.key()));
        changed.entry.after.insert(key.key(), key.value());
    }
    const auto saved = PolicyRepository(call.store).save(transaction, space.workspace.id, wanted);
    if (!saved)
        return Refusal::ofStore(saved.error());
    changed.entry.undo = AuditEntry::Undo::Possible;
    return changed;
}

Answer retrievePolicy(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = maySeePolicy(space->caller); !decision.allowed())
        return refusalFor(decision, QStringLiteral("see the install policy of this workspace"));
    const auto policy = PolicyRepository(call.store).policy(space->workspace.id);
    if (!policy)
        return Refusal::ofStore(policy.error());
    return Reply::json(policyAnswer(*space, *policy));
}

Answer changePolicy(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    AuditEntry attempt = policyEntry(call, *space);
    attempt.after = call.body;
    attempt.after.remove(QStringLiteral("expected"));
    return performChange(call, attempt, [&](Transaction &transaction) -> ChangeResult {
        if (const Decision decision = mayChangeGovernance(space->caller); !decision.allowed())
            return refusalFor(decision, changeThePolicy);
        const auto policy = PolicyRepository(call.store).policy(space->workspace.id);
        if (!policy)
            return Refusal::ofStore(policy.error());
        const QJsonValue expected = call.body.value(QLatin1String("expected"));
        if (expected.isObject() && expected.toObject() != policyJson(*policy))
            return Refusal::conflict(QStringLiteral("Somebody else changed the policy meanwhile."));
        const auto wanted = wantedPolicy(call, *policy);
        if (!wanted)
            return wanted.error();
        return savePolicy(call, *space, *policy, *wanted, transaction);
    });
}

} // namespace

PolicyChange policyChangeOf(const QJsonObject &json)
{
    PolicyChange change{
        .restriction = fromText<Restriction>(json.value(QLatin1String("restriction")).toString())};
    const auto flag = [&json](const char *key) -> std::optional<bool> {
        const QJsonValue value = json.value(QLatin1String(key));
        return value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
    };
    change.autoApproveFirstParty = flag("auto_approve_first_party");
    change.creationLimitedToOwners = flag("creation_limited_to_owners");
    return change;
}

Gatehouse::Result<PolicyRow, HttpError> wantedPolicy(const Call &call, const PolicyRow &policy)
{
    if (const auto changed = changedPolicy(policy, policyChangeOf(call.body)))
        return *changed;
    return refusalOf(QStringLiteral("body"),
        {Problem::instead(QStringLiteral("body.auto_approve_first_party"),
            QStringLiteral("false while restriction is off"),
            call.body.value(QLatin1String("auto_approve_first_party")))});
}

Schema policySchema(std::vector<Schema::Field> more)
{
    std::vector<Schema::Field> fields{
        {.name = QLatin1String("restriction"), .schema = Schema::oneOf(wordsOf<Restriction>())},
        {.name = QLatin1String("auto_approve_first_party"), .schema = Schema::boolean()},
        {.name = QLatin1String("creation_limited_to_owners"), .schema = Schema::boolean()},
    };
    fields.insert(fields.end(), more.begin(), more.end());
    return Schema::object(std::move(fields));
}

ChangeResult undoPolicyChange(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction)
{
    if (const Decision decision = mayChangeGovernance(space.caller); !decision.allowed())
        return refusalFor(decision, changeThePolicy);
    const auto policy = PolicyRepository(call.store).policy(space.workspace.id);
    if (!policy)
        return Refusal::ofStore(policy.error());
    const QJsonObject current = policyJson(*policy);
    for (auto key = event.entry.after.begin(); key != event.entry.after.end(); ++key) {
        if (current.value(key.key()) != key.value())
            return Refusal::conflict(QStringLiteral("The policy was changed again since."));
    }
    const auto wanted = changedPolicy(*policy, policyChangeOf(event.entry.before));
    if (!wanted)
        return Refusal::conflict(QStringLiteral("The restriction was turned off since."));
    return savePolicy(call, space, *policy, *wanted, transaction);
}

void addPolicyRoutes(Routes &routes)
{
    static const Schema change
        = policySchema({{.name = QLatin1String("expected"), .schema = expectedPolicySchema()}});
    routes.add(
        Method::Get, "/admin/v1/spaces/{space_id}/connection_policy", {.handler = retrievePolicy});
    routes.add(Method::Patch, "/admin/v1/spaces/{space_id}/connection_policy",
        {.handler = changePolicy, .body = &change});
}

} // namespace GatehouseWorkspace
