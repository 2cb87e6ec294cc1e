// SPDX-License-Identifier: MIT
#include "models/domain/personrights.h"
#include "models/items/rightswords.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace Gatehouse;
using Obstacle = PersonRights::Obstacle;
using Reach = Standing::Reach;
using Role = People::Role;
using State = People::State;

namespace {

const UserId self{QStringLiteral("me")};

PersonRights::Subject somebody(
    Role role, State state = State::Active, std::optional<int> activeOwners = {})
{
    return {.person = {.id = UserId(QStringLiteral("mei")),
                .name = QStringLiteral("Mei Tan"),
                .role = role,
                .state = state},
        .activeOwners = activeOwners};
}

PersonRights::Subject oneself(std::optional<int> activeOwners)
{
    PersonRights::Subject subject = somebody(Role::Owner, State::Active, activeOwners);
    subject.person.id = self;
    return subject;
}

struct Expected {
    Obstacle role = Obstacle::None; //!< to guest
    Obstacle suspend = Obstacle::None;
    Obstacle takeBack = Obstacle::Active;
    Obstacle remove = Obstacle::None;
    Obstacle leaving = Obstacle::None;
    Obstacle viewAs = Obstacle::None;
    Obstacle connections = Obstacle::None;
};

//! Nothing that changes anything.
Expected lookingOnly(Obstacle obstacle)
{
    return {.role = obstacle,
        .suspend = obstacle,
        .takeBack = obstacle,
        .remove = obstacle,
        .viewAs = obstacle};
}

} // namespace

Q_DECLARE_METATYPE(Expected)
Q_DECLARE_METATYPE(Standing)
Q_DECLARE_METATYPE(PersonRights::Subject)

//! Role × person × reach of the profile, as product.md rules it.
class TestPersonRights final : public QObject {
    Q_OBJECT

private:
    static Standing standingOf(Role role, Reach reach = Reach::Performs)
    {
        return {.self = self, .role = role, .reach = reach};
    }
    static void row(const char *name, const Standing &standing,
        const PersonRights::Subject &subject, const Expected &expected)
    {
        QTest::newRow(name) << standing << subject << expected;
    }

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<PersonRights::Subject>("subject");
        QTest::addColumn<Expected>("expected");
        const Standing owner = standingOf(Role::Owner);
        row("owner, member", owner, somebody(Role::Member), {});
        row("owner, guest", owner, somebody(Role::Guest), {.role = Obstacle::HasThisRole});
        row("owner, another owner", owner, somebody(Role::Owner, State::Active, 2),
            {.viewAs = Obstacle::SeesEverything});
        row("owner, suspended", owner, somebody(Role::Member, State::Suspended),
            {.suspend = Obstacle::Suspended,
                .takeBack = Obstacle::None,
                .viewAs = Obstacle::SeesNothing});
        row("owner, left", owner, somebody(Role::Member, State::Left),
            {.suspend = Obstacle::Left,
                .takeBack = Obstacle::None,
                .remove = Obstacle::Left,
                .viewAs = Obstacle::SeesNothing});
        row("owner, oneself, one of several", owner, oneself(3),
            {.suspend = Obstacle::Oneself,
                .remove = Obstacle::Oneself,
                .viewAs = Obstacle::SeesEverything});
        row("owner, oneself, nobody knows how many", owner, oneself({}),
            {.suspend = Obstacle::Oneself,
                .remove = Obstacle::Oneself,
                .viewAs = Obstacle::SeesEverything});
        row("owner, oneself, the last one", owner, oneself(1),
            {.role = Obstacle::LastOwner,
                .suspend = Obstacle::Oneself,
                .remove = Obstacle::Oneself,
                .viewAs = Obstacle::SeesEverything});
        // As an organization token sees it: an owner who is no person.
        row("organization, the last owner", owner, somebody(Role::Owner, State::Active, 1),
            {.role = Obstacle::LastOwner,
                .suspend = Obstacle::LastOwner,
                .remove = Obstacle::LastOwner,
                .viewAs = Obstacle::SeesEverything});
        row("owner, an owner who is suspended", owner, somebody(Role::Owner, State::Suspended, 1),
            {.suspend = Obstacle::Suspended,
                .takeBack = Obstacle::None,
                .viewAs = Obstacle::SeesNothing});

        Expected others = lookingOnly(Obstacle::OwnersOnly);
        others.leaving = Obstacle::OwnersOnly;
        row("member", standingOf(Role::Member), somebody(Role::Member), others);
        row("guest", standingOf(Role::Guest), somebody(Role::Member), others);
        row("read-only profile", standingOf(Role::Owner, Reach::ReadOnly), somebody(Role::Member),
            lookingOnly(Obstacle::ReadOnlyProfile));
        Expected looking = lookingOnly(Obstacle::LooksAs);
        looking.leaving = Obstacle::OwnersOnly;
        row("seen as a member", standingOf(Role::Member, Reach::LooksAs), somebody(Role::Guest),
            looking);

        Expected measured = lookingOnly(Obstacle::Measured);
        measured.leaving = Obstacle::Measured;
        measured.connections = Obstacle::Measured;
        row("Notion", standingOf(Role::Owner, Reach::Measures), somebody(Role::Member), measured);
        PersonRights::Subject bot = somebody(Role::Member);
        bot.person.type = People::Type::Bot;
        Expected bots = lookingOnly(Obstacle::Bot);
        bots.leaving = Obstacle::Bot;
        bots.connections = Obstacle::Bot;
        row("bot", owner, bot, bots);
    }
    void table()
    {
        QFETCH(Standing, standing);
        QFETCH(PersonRights::Subject, subject);
        QFETCH(Expected, expected);
        QCOMPARE(PersonRights::changeRole(standing, subject, Role::Guest), expected.role);
        QCOMPARE(PersonRights::suspend(standing, subject), expected.suspend);
        QCOMPARE(PersonRights::takeBack(standing, subject), expected.takeBack);
        QCOMPARE(PersonRights::remove(standing, subject), expected.remove);
        QCOMPARE(PersonRights::seeLeaving(standing, subject.person), expected.leaving);
        QCOMPARE(PersonRights::viewAs(standing, subject.person), expected.viewAs);
        QCOMPARE(PersonRights::showConnections(standing, subject.person), expected.connections);
    }

    void theAuditLogBelongsToOnePlan()
    {
        const Person mei = somebody(Role::Member).person;
        Standing owner = standingOf(Role::Owner);
        QCOMPARE(PersonRights::seeEvents(owner, mei), Obstacle::None); // the service tells
        owner.plan = Workspaces::Plan::Enterprise;
        QCOMPARE(PersonRights::seeEvents(owner, mei), Obstacle::None);
        for (const auto plan :
            {Workspaces::Plan::Free, Workspaces::Plan::Plus, Workspaces::Plan::Business}) {
            owner.plan = plan;
            QCOMPARE(PersonRights::seeEvents(owner, mei), Obstacle::OtherPlan);
        }
        Standing member = standingOf(Role::Member);
        member.plan = Workspaces::Plan::Plus;
        QCOMPARE(PersonRights::seeEvents(member, mei), Obstacle::OwnersOnly);
    }

    void everyObstacleHasItsOwnSentence()
    {
        const QMetaEnum obstacles = QMetaEnum::fromType<Obstacle>();
        QSet<QString> sentences;
        for (int i = 0; i < obstacles.keyCount(); ++i) {
            const QString sentence = RightsWords::whyNot(Obstacle(obstacles.value(i)));
            QCOMPARE(sentence.isEmpty(), obstacles.value(i) == int(Obstacle::None));
            QVERIFY(sentence.isEmpty() || sentence.endsWith(QLatin1Char('.')));
            sentences << sentence;
        }
        QCOMPARE(sentences.size(), obstacles.keyCount());
    }
};

QTEST_GUILESS_MAIN(TestPersonRights)
#include "tst_personrights.moc"
