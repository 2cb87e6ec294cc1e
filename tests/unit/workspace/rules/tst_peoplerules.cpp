// SPDX-License-Identifier: MIT
#include "app/workspace/rules/peoplerules.h"

#include <QTest>

using namespace GatehouseWorkspace;

namespace {

constexpr Membership owner{.role = Role::Owner};
constexpr Membership member{.role = Role::Member};
constexpr Membership guest{.role = Role::Guest};
constexpr Membership suspendedOwner{.role = Role::Owner, .state = PersonState::Suspended};
constexpr Membership suspended{.role = Role::Member, .state = PersonState::Suspended};
constexpr Membership left{.role = Role::Member, .state = PersonState::Left};
constexpr auto somebody = PersonChange::Target::Somebody;
constexpr auto oneself = PersonChange::Target::Oneself;

} // namespace

class TestPeopleRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownersLookAfterPeopleOnEveryPlan_data()
    {
        QTest::addColumn<Caller>("caller");
        QTest::addColumn<Decision::Reason>("see");
        QTest::addColumn<Decision::Reason>("change");
        QTest::addColumn<Decision::Reason>("viewAs");
        constexpr auto yes = Decision::Reason::None;
        constexpr auto no = Decision::Reason::Role;
        constexpr auto looking = Decision::Reason::ReadOnly;
        for (const Plan plan : {Plan::Free, Plan::Plus, Plan::Business, Plan::Enterprise})
            QTest::addRow("owner, %s", toText(plan).data())
                << Caller{.role = Role::Owner, .plan = plan} << yes << yes << yes;
        QTest::newRow("member") << Caller{.role = Role::Member} << no << no << no;
        QTest::newRow("guest") << Caller{.role = Role::Guest} << no << no << no;
        QTest::newRow("suspended owner")
            << Caller{.role = Role::Owner, .state = PersonState::Suspended} << no << no << no;
        QTest::newRow("not in it") << Caller{} << no << no << no;
        QTest::newRow("looking as an owner")
            << Caller{.role = Role::Owner, .readOnly = true} << yes << looking << looking;
        QTest::newRow("organization")
            << Caller{.kind = Actor::Kind::Organization, .role = Role::Owner} << yes << yes << no;
        QTest::newRow("a bot") << Caller{.kind = Actor::Kind::Connection, .role = Role::Owner} << no
                               << no << no;
    }
    void ownersLookAfterPeopleOnEveryPlan()
    {
        QFETCH(Caller, caller);
        QTEST(maySeeLeaving(caller).reason, "see");
        QTEST(mayChangePeople(caller).reason, "change");
        QTEST(mayViewAs(caller).reason, "viewAs");
    }

    void whatStandsInTheWay_data()
    {
        QTest::addColumn<PersonChange>("change");
        QTest::addColumn<PersonObstacle>("obstacle");
        const auto row = [](const char *name, const PersonChange &change, PersonObstacle obstacle) {
            QTest::newRow(name) << change << obstacle;
        };
        constexpr auto none = PersonObstacle::None;
        constexpr auto last = PersonObstacle::LastOwner;
        row("suspend a member", {somebody, member, suspended, 1}, none);
        row("remove a member", {somebody, member, left, 1}, none);
        row("remove a suspended one", {somebody, suspended, left, 1}, none);
        row("reinstate", {somebody, suspended, member, 1}, none);
        row("take back who left", {somebody, left, member, 1}, none);
        row("suspend who left", {somebody, left, suspended, 1}, PersonObstacle::NotHere);
        row("undo the removal of a suspended one",
            {somebody, left, suspended, 1, PersonChange::Way::Back}, none);
        row("suspend oneself", {oneself, member, suspended, 2}, PersonObstacle::Oneself);
        row("remove oneself", {oneself, owner, left, 2}, PersonObstacle::Oneself);
        row("remove oneself, the last owner", {oneself, owner, left, 1}, PersonObstacle::Oneself);
        row("demote oneself", {oneself, owner, member, 2}, none);
        row("demote oneself, the last owner", {oneself, owner, guest, 1}, last);
        row("demote the last owner", {somebody, owner, member, 1}, last);
        row("suspend the last owner", {somebody, owner, suspendedOwner, 1}, last);
        row("suspend one of two owners", {somebody, owner, suspendedOwner, 2}, none);
        row("demote a suspended owner", {somebody, suspendedOwner, suspended, 1}, none);
        row("promote", {somebody, member, owner, 1}, none);
        row("undo the promotion of the only owner",
            {somebody, owner, member, 1, PersonChange::Way::Back}, last);
    }
    void whatStandsInTheWay()
    {
        QFETCH(PersonChange, change);
        QTEST(obstacleTo(change), "obstacle");
    }

    void whoSucceedsAndWhoIsLookedAt()
    {
        QVERIFY(maySucceed(owner));
        for (const Membership &other : {member, guest, suspendedOwner, left})
            QVERIFY(!maySucceed(other));
        QVERIFY(mayBeViewed(member));
        QVERIFY(mayBeViewed(guest));
        for (const Membership &other : {owner, suspended, suspendedOwner, left})
            QVERIFY(!mayBeViewed(other));
    }
};

QTEST_GUILESS_MAIN(TestPeopleRules)
#include "tst_peoplerules.moc"
