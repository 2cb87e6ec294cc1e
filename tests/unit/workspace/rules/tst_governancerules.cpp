// SPDX-License-Identifier: MIT
#include "app/workspace/rules/governancerules.h"

#include <QTest>

using namespace GatehouseWorkspace;

namespace {

Caller of(Role role, Plan plan = Plan::Enterprise)
{
    return {.role = role, .plan = plan};
}

const PolicyRow open{};
const PolicyRow restricted{.restriction = Restriction::ApprovedOnly};
const PolicyRow automatic{.restriction = Restriction::ApprovedOnly, .autoApproveFirstParty = true};

using Reason = Decision::Reason;

} // namespace

class TestGovernanceRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayWhat_data()
    {
        QTest::addColumn<Caller>("who");
        QTest::addColumn<Reason>("policy");
        QTest::addColumn<Reason>("directory");
        QTest::addColumn<Reason>("install"); // what is not approved, under the restriction
        QTest::addColumn<Reason>("requests");
        QTest::addColumn<Reason>("request");
        QTest::addColumn<Reason>("withdraw");
        constexpr auto yes = Reason::None;
        constexpr auto role = Reason::Role;
        constexpr auto plan = Reason::Plan;
        constexpr auto policy = Reason::Policy;
        constexpr auto looks = Reason::ReadOnly;
        const Caller organization
            = callerOf({.kind = Actor::Kind::Organization}, std::nullopt, Plan::Enterprise);
        Caller suspended = of(Role::Member);
        suspended.state = PersonState::Suspended;
        Caller viewing = of(Role::Member);
        viewing.readOnly = true;
        Caller bot = of(Role::Owner);
        bot.kind = Actor::Kind::Connection;
        const auto row = [](const char *name, const Caller &who, std::array<Reason, 6> may) {
            QTest::newRow(name) << who << may[0] << may[1] << may[2] << may[3] << may[4] << may[5];
        };
        row("owner", of(Role::Owner), {yes, yes, yes, yes, yes, yes});
        row("owner, plus", of(Role::Owner, Plan::Plus), {plan, yes, yes, plan, plan, plan});
        row("member", of(Role::Member), {yes, yes, policy, yes, yes, yes});
        row("member, plus", of(Role::Member, Plan::Plus), {plan, yes, yes, plan, plan, plan});
        row("guest", of(Role::Guest), {role, role, role, role, role, role});
        // The role is looked at first.
        row("guest, plus", of(Role::Guest, Plan::Plus), {role, role, role, role, role, role});
        row("organization", organization, {yes, yes, role, yes, role, role});
        row("suspended", suspended, {role, role, role, role, role, role});
        row("not in it", {}, {role, role, role, role, role, role});
        row("view as", viewing, {yes, yes, looks, yes, looks, looks});
        row("a bot", bot, {role, role, role, role, role, role});
    }
    void whoMayWhat()
    {
        QFETCH(Caller, who);
        QTEST(maySeePolicy(who).reason, "policy");
        QTEST(maySeeDirectory(who).reason, "directory");
        QTEST(mayInstall(who, {}, restricted).reason, "install");
        QTEST(maySeeRequests(who).reason, "requests");
        QTEST(mayRequest(who).reason, "request");
        QTEST(mayWithdraw(who, Relation::Own).reason, "withdraw");
        QVERIFY(!mayWithdraw(who, Relation::Others).allowed());
    }

    void membersInstallWhatCountsAsApproved()
    {
        const Caller member = of(Role::Member);
        QVERIFY(mayInstall(member, {}, open).allowed());
        QVERIFY(mayInstall(member, {.onApprovedList = true}, restricted).allowed());
        QVERIFY(mayInstall(member, {.firstParty = true}, automatic).allowed());
        QCOMPARE(mayInstall(member, {.firstParty = true}, restricted).reason, Reason::Policy);
        // What is left of a policy after a change of plan binds nobody.
        QVERIFY(mayInstall(of(Role::Member, Plan::Business), {}, restricted).allowed());
    }

    void whatWasGrantedUntilATimeEndsWithIt()
    {
        const ApprovalFacts listed{.onApprovedList = true};
        QCOMPARE(termOf(std::nullopt, 1000), Term::Open);
        QCOMPARE(termOf(1001, 1000), Term::Running);
        QCOMPARE(termOf(1000, 1000), Term::Over);
        const Caller member = of(Role::Member);
        QVERIFY(mayInstall(member, listed, restricted, Term::Running).allowed());
        QCOMPARE(mayInstall(member, listed, restricted, Term::Over).reason, Reason::Policy);
        QCOMPARE(
            mayInstall(member, {.firstParty = true}, automatic, Term::Over).reason, Reason::Policy);
        // Where members install what they like, nobody had to grant anything.
        QVERIFY(mayInstall(member, listed, open, Term::Over).allowed());
        QVERIFY(
            mayInstall(of(Role::Member, Plan::Business), listed, restricted, Term::Over).allowed());
        QVERIFY(mayInstall(of(Role::Owner), listed, restricted, Term::Over).allowed());
        QCOMPARE(mayInstall(of(Role::Guest), listed, restricted, Term::Over).reason, Reason::Role);
    }

    void askedForIsWhatIsNotThereForGood()
    {
        const Decision no{.reason = Reason::Policy};
        QCOMPARE(needToAsk(OwnUse::None, no), ToAsk::Something);
        QCOMPARE(needToAsk(OwnUse::None, {}), ToAsk::MayInstall);
        QCOMPARE(needToAsk(OwnUse::Ending, {}), ToAsk::Something);
        QCOMPARE(needToAsk(OwnUse::Ending, no), ToAsk::Something);
        QCOMPARE(needToAsk(OwnUse::ForGood, no), ToAsk::UsesIt);
        QCOMPARE(needToAsk(OwnUse::ForGood, {}), ToAsk::UsesIt);
    }

    void anOwnersInstallApprovesUnderTheRestrictionAlone()
    {
        const Caller owner = of(Role::Owner);
        QVERIFY(installApproves(owner, {}, restricted));
        QVERIFY(installApproves(owner, {.firstParty = true}, automatic));
        QVERIFY(!installApproves(owner, {.onApprovedList = true}, restricted));
        QVERIFY(!installApproves(owner, {}, open));
        QVERIFY(!installApproves(of(Role::Owner, Plan::Plus), {}, restricted));
        QVERIFY(!installApproves(of(Role::Member), {}, restricted));
        QVERIFY(!installApproves(owner, {.kind = ConnectionKind::Internal}, restricted));
    }

    void whatIsApprovedByItself()
    {
        QVERIFY(isAutoApproved({.firstParty = true}, automatic, Plan::Enterprise));
        QVERIFY(!isAutoApproved({}, automatic, Plan::Enterprise));
        QVERIFY(!isAutoApproved(
            {.firstParty = true, .onApprovedList = true}, automatic, Plan::Enterprise));
        QVERIFY(!isAutoApproved({.firstParty = true}, restricted, Plan::Enterprise));
        QVERIFY(!isAutoApproved({.firstParty = true}, automatic, Plan::Plus));
        QVERIFY(!isAutoApproved(
            {.kind = ConnectionKind::Internal, .firstParty = true}, automatic, Plan::Enterprise));
    }

    void onlyARestrictionApprovesByItself()
    {
        QVERIFY(!changedPolicy(open, {.autoApproveFirstParty = true}));
        QVERIFY(!changedPolicy(
            automatic, {.restriction = Restriction::Off, .autoApproveFirstParty = true}));
        QCOMPARE(*changedPolicy(open,
                     {.restriction = Restriction::ApprovedOnly, .autoApproveFirstParty = true}),
            automatic);
        // Lifting the restriction ends what it approved by itself; nothing else moves.
        PolicyRow limited = automatic;
        limited.creationLimitedToOwners = true;
        const PolicyRow lifted{.creationLimitedToOwners = true};
        QCOMPARE(*changedPolicy(limited, {.restriction = Restriction::Off}), lifted);
        QCOMPARE(*changedPolicy(limited, {}), limited);
        QCOMPARE(*changedPolicy(automatic, {.creationLimitedToOwners = true}), limited);
    }
};

QTEST_GUILESS_MAIN(TestGovernanceRules)
#include "tst_governancerules.moc"
