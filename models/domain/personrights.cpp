// SPDX-License-Identifier: MIT
#include "models/domain/personrights.h"

namespace Gatehouse {

namespace {

using PersonObstacle = PersonRights::Obstacle;

PersonObstacle firstPersonObstacle(PersonObstacle one, PersonObstacle other)
{
    return one == PersonObstacle::None ? other : one;
}

//! Whether there is a call for it and a person it can be about.
PersonObstacle whyNotAbout(const Standing &standing, const Person &person)
{
    if (standing.reach == Standing::Reach::Measures)
        return PersonObstacle::Measured;
    return person.type == People::Type::Bot ? PersonObstacle::Bot : PersonObstacle::None;
}

PersonObstacle whyNotOwner(const Standing &standing)
{
    return standing.role == People::Role::Owner ? PersonObstacle::None : PersonObstacle::OwnersOnly;
}

//! Whether anything may leave this window.
PersonObstacle whyNotSend(const Standing &standing)
{
    switch (standing.reach) {
    case Standing::Reach::Measures:
        return PersonObstacle::Measured;
    case Standing::Reach::ReadOnly:
        return PersonObstacle::ReadOnlyProfile;
    case Standing::Reach::LooksAs:
        return PersonObstacle::LooksAs;
    case Standing::Reach::Performs:
        return PersonObstacle::None;
    } // no default: the compiler names a forgotten reach
    Q_UNREACHABLE();
}

PersonObstacle whyNotManage(const Standing &standing, const Person &person)
{
    const PersonObstacle about = whyNotAbout(standing, person);
    return firstPersonObstacle(
        about, firstPersonObstacle(whyNotSend(standing), whyNotOwner(standing)));
}

bool isLastOwner(const PersonRights::Subject &subject)
{
    return subject.person.role == People::Role::Owner
        && subject.person.state == People::State::Active && subject.activeOwners == 1;
}

PersonObstacle whyNotEnd(const Standing &standing, const PersonRights::Subject &subject)
{
    if (const PersonObstacle obstacle = whyNotManage(standing, subject.person);
        obstacle != PersonObstacle::None)
        return obstacle;
    if (subject.person.id == standing.self)
        return PersonObstacle::Oneself;
    if (subject.person.state == People::State::Left)
        return PersonObstacle::Left;
    return isLastOwner(subject) ? PersonObstacle::LastOwner : PersonObstacle::None;
}

} // namespace

PersonObstacle PersonRights::changeRole(
    const Standing &standing, const Subject &subject, People::Role wanted)
{
    if (const PersonObstacle obstacle = changeRole(standing, subject);
        obstacle != PersonObstacle::None)
        return obstacle;
    return subject.person.role == wanted ? PersonObstacle::HasThisRole : PersonObstacle::None;
}

PersonObstacle PersonRights::changeRole(const Standing &standing, const Subject &subject)
{
    return firstPersonObstacle(whyNotManage(standing, subject.person),
        isLastOwner(subject) ? PersonObstacle::LastOwner : PersonObstacle::None);
}

PersonObstacle PersonRights::suspend(const Standing &standing, const Subject &subject)
{
    return firstPersonObstacle(whyNotEnd(standing, subject),
        subject.person.state == People::State::Suspended ? PersonObstacle::Suspended
                                                         : PersonObstacle::None);
}

PersonObstacle PersonRights::takeBack(const Standing &standing, const Subject &subject)
{
    const bool isHere
        = subject.person.state.value_or(People::State::Active) == People::State::Active;
    return firstPersonObstacle(whyNotManage(standing, subject.person),
        isHere ? PersonObstacle::Active : PersonObstacle::None);
}

PersonObstacle PersonRights::remove(const Standing &standing, const Subject &subject)
{
    return whyNotEnd(standing, subject);
}

PersonObstacle PersonRights::seeLeaving(const Standing &standing, const Person &person)
{
    return firstPersonObstacle(whyNotAbout(standing, person), whyNotOwner(standing));
}

PersonObstacle PersonRights::viewAs(const Standing &standing, const Person &person)
{
    if (const PersonObstacle obstacle = whyNotManage(standing, person);
        obstacle != PersonObstacle::None)
        return obstacle;
    if (person.state != People::State::Active)
        return PersonObstacle::SeesNothing;
    return person.role == People::Role::Owner ? PersonObstacle::SeesEverything
                                              : PersonObstacle::None;
}

PersonObstacle PersonRights::showConnections(const Standing &standing, const Person &person)
{
    return whyNotAbout(standing, person);
}

PersonObstacle PersonRights::seeEvents(const Standing &standing, const Person &person)
{
    if (const PersonObstacle obstacle = whyNotAbout(standing, person);
        obstacle != PersonObstacle::None)
        return obstacle;
    return firstPersonObstacle(whyNotOwner(standing),
        standing.lacksAuditLog() ? PersonObstacle::OtherPlan : PersonObstacle::None);
}

} // namespace Gatehouse
