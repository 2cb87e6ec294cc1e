// SPDX-License-Identifier: MIT
#include "app/workspace/rules/accessrules.h"

#include <QTest>

using namespace GatehouseWorkspace;

namespace {

Caller caller(Role role, Plan plan = Plan::Enterprise)
{
    return {.role = role, .plan = plan};
}

constexpr auto no = Decision::Reason::Role;
constexpr auto yes = Decision::Reason::None;

} // namespace

class TestAccessRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayWhat_data()
    {
        QTest::addColumn<Caller>("who");
        QTest::addColumn<Visibility>("sees");
        QTest::addColumn<Decision::Reason>("people");
        QTest::addColumn<Decision::Reason>("create");
        QTest::addColumn<Decision::Reason>("manageOthers");
        QTest::addColumn<Decision::Reason>("manageOwn");
        QTest::addColumn<Decision::Reason>("governance");
        const Caller organization
            = callerOf({.kind = Actor::Kind::Organization}, std::nullopt, Plan::Enterprise);
        Caller suspended = caller(Role::Owner);
        suspended.state = PersonState::Suspended;
        Caller viewing = caller(Role::Owner);
        viewing.readOnly = true;
        Caller bot = caller(Role::Owner);
        bot.kind = Actor::Kind::Connection;
        constexpr auto readOnly = Decision::Reason::ReadOnly;
        //                                             sees                   people create others
        //                                             own       governance
        QTest::newRow("owner") << caller(Role::Owner) << Visibility::Everything << yes << yes << yes
                               << yes << yes;
        QTest::newRow("owner, plus") << caller(Role::Owner, Plan::Plus) << Visibility::Everything
                                     << yes << yes << yes << yes << Decision::Reason::Plan;
        QTest::newRow("member") << caller(Role::Member) << Visibility::OwnOnly << yes << yes << no
                                << yes << no;
        QTest::newRow("member, plus") << caller(Role::Member, Plan::Plus) << Visibility::OwnOnly
                                      << yes << yes << no << yes << no;
        QTest::newRow("guest") << caller(Role::Guest) << Visibility::Nothing << no << no << no << no
                               << no;
        QTest::newRow("organization")
            << organization << Visibility::Everything << yes << yes << yes << yes << yes;
        QTest::newRow("suspended owner")
            << suspended << Visibility::Nothing << no << no << no << no << no;
        QTest::newRow("not in it") << Caller{} << Visibility::Nothing << no << no << no << no << no;
        QTest::newRow("view as") << viewing << Visibility::Everything << yes << readOnly << readOnly
                                 << readOnly << readOnly;
        QTest::newRow("a bot") << bot << Visibility::Nothing << no << no << no << no << no;
    }
    void whoMayWhat()
    {
        QFETCH(Caller, who);
        QTEST(connectionVisibility(who), "sees");
        QTEST(maySeePeople(who).reason, "people");
        QTEST(mayCreateConnection(who, {}).reason, "create");
        QTEST(mayManageConnection(who, Relation::Others).reason, "manageOthers");
        QTEST(mayManageConnection(who, Relation::Own).reason, "manageOwn");
        QTEST(mayChangeGovernance(who).reason, "governance");
    }

    void creationLimitBindsMembersOfEnterprise()
    {
        const PolicyRow limited{.creationLimitedToOwners = true};
        QCOMPARE(
            mayCreateConnection(caller(Role::Member), limited).reason, Decision::Reason::Policy);
        QVERIFY(mayCreateConnection(caller(Role::Owner), limited).allowed());
        QVERIFY(mayCreateConnection(caller(Role::Member, Plan::Business), limited).allowed());
    }

    void tokensAreRevealedToPeopleOnly()
    {
        QVERIFY(mayRevealToken(caller(Role::Owner), Relation::Others).allowed());
        QVERIFY(mayRevealToken(caller(Role::Member), Relation::Own).allowed());
        QVERIFY(!mayRevealToken(caller(Role::Member), Relation::Others).allowed());
        const Caller organization
            = callerOf({.kind = Actor::Kind::Organization}, std::nullopt, Plan::Enterprise);
        QVERIFY(!mayRevealToken(organization, Relation::Others).allowed());
    }

    void approval_data()
    {
        QTest::addColumn<ConnectionKind>("kind");
        QTest::addColumn<bool>("firstParty");
        QTest::addColumn<bool>("listed");
        QTest::addColumn<bool>("approved");
        using K = ConnectionKind;
        QTest::newRow("internal") << K::Internal << false << false << true;
        QTest::newRow("personal token") << K::PersonalAccessToken << false << false << true;
        QTest::newRow("public") << K::Public << false << false << false;
        QTest::newRow("public, on the list") << K::Public << false << true << true;
        QTest::newRow("built by Notion") << K::Public << true << false << true;
        QTest::newRow("MCP client") << K::McpClient << false << false << false;
        QTest::newRow("link preview") << K::LinkPreview << false << false << false;
        QTest::newRow("link preview, on the list") << K::LinkPreview << false << true << true;
    }
    void approval()
    {
        QFETCH(ConnectionKind, kind);
        QFETCH(bool, firstParty);
        QFETCH(bool, listed);
        const ApprovalFacts facts{.kind = kind, .firstParty = firstParty, .onApprovedList = listed};
        const PolicyRow restricted{
            .restriction = Restriction::ApprovedOnly, .autoApproveFirstParty = true};
        QTEST(countsAsApproved(facts, restricted, Plan::Enterprise), "approved");
        QVERIFY(countsAsApproved(facts, restricted, Plan::Business));
        QVERIFY(countsAsApproved(facts, {}, Plan::Enterprise));
    }

    void firstPartyNeedsTheSwitch()
    {
        QVERIFY(!countsAsApproved(
            {.firstParty = true}, {.restriction = Restriction::ApprovedOnly}, Plan::Enterprise));
    }
};

QTEST_GUILESS_MAIN(TestAccessRules)
#include "tst_accessrules.moc"
