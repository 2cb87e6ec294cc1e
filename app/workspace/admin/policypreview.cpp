// SPDX-License-Identifier: MIT
#include "app/workspace/admin/policypreview.h"

#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/governanceobjects.h"
#include "app/workspace/admin/policy.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/store/snapshot.h"

namespace GatehouseWorkspace {

namespace {

constexpr size_t connectionsNamed = 50;
constexpr int peopleNamedInPreview = 20;

//! How many, and the first of them.
struct TouchedConnections {
    int count = 0;
    std::vector<ConnectionReference> first = {};

    void add(const ConnectionReference &connection)
    {
        ++count;
        if (first.size() < connectionsNamed)
            first.push_back(connection);
    }
};

//! What becomes of the installed connections that the approved list rules.
struct ConnectionEffect {
    TouchedConnections notCovered = {};
    TouchedConnections newlyNotCovered = {};
    TouchedConnections newlyCovered = {};
    TouchedConnections autoApproved = {};
};

ConnectionEffect connectionEffect(const std::vector<RuledConnection> &connections,
    const PolicyRow &before, const PolicyRow &after, Plan plan)
{
    ConnectionEffect effect;
    for (const RuledConnection &ruled : connections) {
        const ApprovalFacts facts{.kind = ruled.connection.kind,
            .firstParty = ruled.connection.firstParty,
            .onApprovedList = ruled.onApprovedList};
        const bool covered = countsAsApproved(facts, before, plan);
        const bool willBe = countsAsApproved(facts, after, plan);
        if (!willBe)
            effect.notCovered.add(ruled.connection);
        if (covered && !willBe)
            effect.newlyNotCovered.add(ruled.connection);
        if (!covered && willBe)
            effect.newlyCovered.add(ruled.connection);
        if (isAutoApproved(facts, after, plan))
            effect.autoApproved.add(ruled.connection);
    }
    return effect;
}

void writeTouched(JsonWriter &json, const char *key, const TouchedConnections &touched)
{
    json.key(key).beginObject();
    json.key("count").value(touched.count);
    json.key("connections").beginArray();
    for (const ConnectionReference &connection : touched.first)
        writeConnectionReference(json, connection);
    json.endArray();
    json.endObject();
}

//! \a people when they lose something, nobody otherwise.
void writeRefused(JsonWriter &json, const char *key, bool lose, const BoundPeople &people)
{
    json.key(key).beginObject();
    json.key("count").value(lose ? people.count : 0);
    json.key("people").beginArray();
    if (lose) {
        for (const PersonReference &person : people.first)
            writePersonReference(json, person);
    }
    json.endArray();
    json.endObject();
}

Answer previewPolicy(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = maySeeGovernance(space->caller); !decision.allowed())
        return refusalFor(decision, QStringLiteral("see what another install policy would do"));
    const auto moment = Snapshot::begin(call.store);
    if (!moment)
        return Refusal::ofStore(moment.error());
    PolicyRepository policies(call.store);
    const auto before = policies.policy(space->workspace.id);
    if (!before)
        return Refusal::ofStore(before.error());
    const auto after = wantedPolicy(call, *before);
    if (!after)
        return after.error();
    const auto connections = policies.ruledConnections(space->workspace.id);
    if (!connections)
        return Refusal::ofStore(connections.error());
    const auto people = policies.boundPeople(space->workspace.id, peopleNamedInPreview);
    if (!people)
        return Refusal::ofStore(people.error());

    const Plan plan = space->workspace.plan;
    const Caller member{.role = Role::Member, .plan = plan};
    const ConnectionEffect effect = connectionEffect(*connections, *before, *after, plan);
    const bool installLost
        = mayInstall(member, {}, *before).allowed() && !mayInstall(member, {}, *after).allowed();
    const bool creationLost = mayCreateConnection(member, *before).allowed()
        && !mayCreateConnection(member, *after).allowed();
    JsonWriter json;
    json.beginObject();
    json.key("object").value(QLatin1String("connection_policy_preview"));
    json.key("before").beginObject();
    writePolicyKeys(json, *before);
    json.endObject();
    json.key("after").beginObject();
    writePolicyKeys(json, *after);
    json.endObject();
    writeTouched(json, "not_covered", effect.notCovered);
    writeTouched(json, "newly_not_covered", effect.newlyNotCovered);
    writeTouched(json, "newly_covered", effect.newlyCovered);
    writeTouched(json, "auto_approved", effect.autoApproved);
    writeRefused(json, "install_refused", installLost, *people);
    writeRefused(json, "creation_refused", creationLost, *people);
    json.endObject();
    return Reply::json(json.take());
}

} // namespace

void addPolicyPreviewRoutes(Routes &routes)
{
    static const Schema change = policySchema();
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/connection_policy/preview",
        {.handler = previewPolicy, .body = &change});
}

} // namespace GatehouseWorkspace
