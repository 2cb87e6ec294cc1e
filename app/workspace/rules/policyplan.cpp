// SPDX-License-Identifier: MIT
#include "app/workspace/rules/policyplan.h"

#include "app/workspace/rules/governancerules.h"

#include <QHash>
#include <QSet>

namespace GatehouseWorkspace {

namespace {

using PlannedKind = PolicyFileChange::Kind;
using PlannedKey = PolicyFileChange::Key;

void planPolicy(const PolicyRow &before, const PolicyRow &after, PolicyPlan &plan)
{
    const auto add = [&plan](PlannedKey key, bool differs) {
        if (differs)
            plan.changes.push_back({.kind = PlannedKind::Policy, .key = key});
    };
    add(PlannedKey::Restriction, before.restriction != after.restriction);
    add(PlannedKey::AutoApproveFirstParty,
        before.autoApproveFirstParty != after.autoApproveFirstParty);
    add(PlannedKey::CreationLimitedToOwners,
        before.creationLimitedToOwners != after.creationLimitedToOwners);
    const bool makesSense
        = after.restriction == Restriction::ApprovedOnly || !after.autoApproveFirstParty;
    if (!makesSense)
        plan.problems << QStringLiteral(
            "Approving what Notion built by itself needs the restriction to approved connections.");
}

//! What makes a file unfit for this workspace, whatever is in it.
void planHead(const PolicyFile &file, const PolicyState &state, PolicyPlan &plan)
{
    if (file.version != policyFileVersion)
        plan.problems << QStringLiteral("The file is of version %1; only version %2 is understood.")
                             .arg(file.version)
                             .arg(policyFileVersion);
    if (file.workspace != state.workspace)
        plan.problems
            << QStringLiteral("The file is of another workspace, “%1”.").arg(file.workspaceName);
}

//! Why an entry of the file cannot be on the list; empty: it can.
QString whyNotOnList(const PolicyFile::Entry &wanted, const PolicyState::Connection *connection)
{
    if (!connection)
        return QStringLiteral("“%1” (%2) is not installed in this workspace.")
            .arg(wanted.name, wanted.id.toString());
    if (!isRuledByApprovedList(connection->kind))
        return QStringLiteral("“%1” is not ruled by the approved list.").arg(connection->name);
    if (connection->use == PolicyState::Connection::Use::Disconnected)
        return QStringLiteral("“%1” is disconnected. Restore it first.").arg(connection->name);
    return {};
}

void planEntry(
    const PolicyState::Connection &connection, const PolicyFile::Entry *wanted, PolicyPlan &plan)
{
    PolicyFileChange change{.connection = connection.id, .name = connection.name};
    if (connection.entry)
        change.before = *connection.entry;
    if (!wanted) {
        if (!connection.entry)
            return;
        change.kind = PlannedKind::Unapprove;
        plan.changes.push_back(change);
        return;
    }
    change.after = connection.entry.value_or(ApprovalRow{.connection = connection.id});
    change.after.note = wanted->note;
    change.after.reviewBy = wanted->reviewBy;
    if (!connection.entry) {
        change.kind = PlannedKind::Approve;
        plan.changes.push_back(change);
        return;
    }
    change.kind = PlannedKind::Annotate;
    const auto add = [&](PlannedKey key, bool differs) {
        change.key = key;
        if (differs)
            plan.changes.push_back(change);
    };
    add(PlannedKey::Note, change.before.note != change.after.note);
    add(PlannedKey::ReviewBy, change.before.reviewBy != change.after.reviewBy);
}

} // namespace

PolicyPlan planOf(const PolicyFile &file, const PolicyState &state)
{
    PolicyPlan plan;
    planHead(file, state, plan);
    planPolicy(state.policy, file.policy, plan);
    QHash<QString, const PolicyState::Connection *> known;
    for (const PolicyState::Connection &connection : state.connections)
        known.insert(connection.id.toString(), &connection);
    QHash<QString, const PolicyFile::Entry *> wanted;
    for (const PolicyFile::Entry &entry : file.approved) {
        const QString id = entry.id.toString();
        const PolicyState::Connection *connection = known.value(id);
        if (wanted.contains(id))
            plan.problems << QStringLiteral("“%1” is in the file more than once.")
                                 .arg(connection ? connection->name : entry.name);
        else if (const QString why = whyNotOnList(entry, connection); !why.isEmpty())
            plan.problems << why;
        wanted.insert(id, &entry);
    }
    for (const PolicyState::Connection &connection : state.connections) {
        const bool works = connection.use == PolicyState::Connection::Use::Active
            && isRuledByApprovedList(connection.kind);
        if (works)
            planEntry(connection, wanted.value(connection.id.toString()), plan);
    }
    return plan;
}

} // namespace GatehouseWorkspace
