// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/rules/accessrules.h"
#include "app/workspace/rules/governancerules.h"
#include "app/workspace/rules/peoplerules.h"
#include "tests/unit/workspace/rules/governancetable.h"

namespace GatehouseWorkspace {

//! What the pure functions of rules/ make of a row of governance.table.
class RowRules {
public:
    explicit RowRules(const GovernanceRow &row)
        : m_row(row)
        , m_caller(callerFor(row))
        , m_policy(policyFor(row.policy))
    {
    }

    static PolicyRow policyFor(const QString &words)
    {
        const QStringList parts = words.split(QLatin1Char(','));
        return {.restriction = parts.contains(QLatin1String("approved_only"))
                ? Restriction::ApprovedOnly
                : Restriction::Off,
            .autoApproveFirstParty = parts.contains(QLatin1String("auto")),
            .creationLimitedToOwners = parts.contains(QLatin1String("limited"))};
    }

    //! The word of the table.
    QString outcome() const
    {
        const QString answer = answerOf(m_row.action);
        // Who is not in the workspace is told nothing of it. Rules know the role alone, which must
        // not be enough.
        return isOutside() && answer != QLatin1String("yes") ? QStringLiteral("hidden") : answer;
    }

private:
    bool isOutside() const { return !m_caller.role || m_caller.state != PersonState::Active; }

    static Caller callerFor(const GovernanceRow &row)
    {
        const Plan plan = fromText<Plan>(row.plan).value_or(Plan::Free);
        if (row.who == QLatin1String("organization"))
            return callerOf({.kind = Actor::Kind::Organization}, std::nullopt, plan);
        const Actor person{.readOnly = row.who == QLatin1String("viewer")};
        if (row.who == QLatin1String("nobody"))
            return callerOf(person, std::nullopt, plan);
        Membership membership{.role = Role::Owner};
        if (row.who == QLatin1String("member") || row.who == QLatin1String("viewer"))
            membership.role = Role::Member;
        if (row.who == QLatin1String("guest"))
            membership.role = Role::Guest;
        membership.state = fromText<PersonState>(row.who).value_or(PersonState::Active);
        return callerOf(person, membership, plan);
    }

    static QString word(const Decision &decision)
    {
        switch (decision.reason) {
        case Decision::Reason::None:
            return QStringLiteral("yes");
        case Decision::Reason::Plan:
            return QStringLiteral("plan");
        case Decision::Reason::Policy:
            return QStringLiteral("policy");
        case Decision::Reason::Role:
        case Decision::Reason::ReadOnly:
        case Decision::Reason::Capability:
            break;
        }
        return QStringLiteral("role");
    }

    Relation relation() const
    {
        // What others have installed as well is not one installer's.
        return m_row.whose == QLatin1String("own") && m_row.what != QLatin1String("shared")
            ? Relation::Own
            : Relation::Others;
    }

    bool seesConnection() const
    {
        switch (connectionVisibility(m_caller)) {
        case Visibility::Everything:
            return true;
        case Visibility::OwnOnly:
            return m_row.whose == QLatin1String("own");
        case Visibility::Nothing:
            break;
        }
        return false;
    }
    QString ofConnection(const Decision &decision) const
    {
        return seesConnection() ? word(decision) : QStringLiteral("hidden");
    }

    //! A session that only looks is told so before anything is looked at.
    QString ofChange(const Decision &decision) const
    {
        return m_caller.readOnly ? QStringLiteral("role") : ofConnection(decision);
    }

    bool hidesRequest() const
    {
        return connectionVisibility(m_caller) == Visibility::OwnOnly
            && m_row.whose == QLatin1String("others");
    }

    ApprovalFacts facts() const
    {
        return {.firstParty = m_row.what == QLatin1String("first_party"),
            .onApprovedList = m_row.what == QLatin1String("approved") || isGranted()};
    }
    bool isGranted() const
    {
        return m_row.what == QLatin1String("ending") || m_row.what == QLatin1String("ended");
    }
    Decision install() const
    {
        const bool isOver
            = m_row.what == QLatin1String("ended") && m_row.whose == QLatin1String("own");
        return mayInstall(m_caller, facts(), m_policy, isOver ? Term::Over : Term::Open);
    }

    QString answerOf(const QString &action) const
    {
        const auto is = [&action](const char *name) { return action == QLatin1String(name); };
        if (is("see_connections"))
            return connectionVisibility(m_caller) == Visibility::Nothing ? QStringLiteral("role")
                                                                         : QStringLiteral("yes");
        if (is("see_connection") || is("see_activity"))
            return ofConnection({});
        if (is("manage") || is("disconnect"))
            return ofChange(mayManageConnection(m_caller, relation()));
        if (is("reveal_token") || is("rotate_token"))
            return ofChange(mayRevealToken(m_caller, relation()));
        if (is("create"))
            return word(mayCreateConnection(m_caller, m_policy));
        if (is("see_directory"))
            return word(maySeeDirectory(m_caller));
        if (is("install"))
            return word(install());
        if (is("request")) {
            const Decision asking = mayRequest(m_caller);
            const OwnUse use
                = m_row.what == QLatin1String("ending") ? OwnUse::Ending : OwnUse::None;
            const bool isNeeded = needToAsk(use, install()) == ToAsk::Something;
            return asking.allowed() && !isNeeded ? QStringLiteral("conflict") : word(asking);
        }
        if (is("see_requests"))
            return word(maySeeRequests(m_caller));
        if (is("withdraw_request"))
            return hidesRequest() ? QStringLiteral("hidden")
                                  : word(mayWithdraw(m_caller, relation()));
        if (is("see_policy"))
            return word(maySeePolicy(m_caller));
        if (is("see_people"))
            return word(maySeePeople(m_caller));
        if (is("see_leaving"))
            return word(maySeeLeaving(m_caller));
        if (is("change_people"))
            return word(mayChangePeople(m_caller));
        if (is("view_as"))
            return word(mayViewAs(m_caller));
        if (is("see_approved") || is("see_audit_log") || is("see_policy_file")
            || is("preview_policy") || is("plan_policy_file"))
            return word(maySeeGovernance(m_caller));
        if (is("change_policy") || is("approve") || is("unapprove") || is("approve_request")
            || is("deny_request") || is("apply_policy_file"))
            return word(mayChangeGovernance(m_caller));
        return QStringLiteral("no rule for it");
    }

    const GovernanceRow &m_row;
    const Caller m_caller;
    const PolicyRow m_policy;
};

} // namespace GatehouseWorkspace
