// SPDX-License-Identifier: MIT
#include "models/domain/personrights.h"

namespace Gatehouse {

namespace {

using Obstacle = PersonRights::Obstacle;

Obstacle first(Obstacle one, Obstacle other)
{
    return one == Obstacle::None ? other : one;
}

//! Whether there is a call for it and a person it can be about.
Obstacle whyNotAbout(const Standing &standing, const Person &person)
{
    if (standing.reach == Standing::Reach::Measures)
        return Obstacle::Measured;
    return person.type == People::Type::Bot ? Obstacle::Bot : Obstacle::None;
}

Obstacle whyNotOwner(const Standing &standing)
{
    return standing.role == People::Role::Owner ? Obstacle::None : Obstacle::OwnersOnly;
}

//! Whether anything may leave this window.
Obstacle whyNotSend(const Standing &standing)
{
    switch (standing.reach) {
    case Standing::Reach::Measures:
        return Obstacle::Measured;
    case Standing::Reach::ReadOnly:
        return Obstacle::ReadOnlyProfile;
    case Standing::Reach::LooksAs:
        return Obstacle::LooksAs;
    case Standing::Reach::Performs:
        return Obstacle::None;
    } // no default: the compiler names a forgotten reach
    Q_UNREACHABLE();
}

Obstacle whyNotManage(const Standing &standing, const Person &person)
{
    const Obstacle about = whyNotAbout(standing, person);
    return first(about, first(whyNotSend(standing), whyNotOwner(standing)));
}

bool isLastOwner(const PersonRights::Subject &subject)
{
    return subject.person.role == People::Role::Owner
        && subject.person.state == People::State::Active && subject.activeOwners == 1;
}

Obstacle whyNotEnd(const Standing &standing, const PersonRights::Subject &subject)
{
    if (const Obstacle obstacle = whyNotManage(standing, subject.person);
        obstacle != Obstacle::None)
        return obstacle;
    if (subject.person.id == standing.self)
        return Obstacle::Oneself;
    if (subject.person.state == People::State::Left)
        return Obstacle::Left;
    return isLastOwner(subject) ? Obstacle::LastOwner : Obstacle::None;
}

} // namespace

Obstacle PersonRights::changeRole(
    const Standing &standing, const Subject &subject, People::Role wanted)
{
    if (const Obstacle obstacle = changeRole(standing, subject); obstacle != Obstacle::None)
        return obstacle;
    return subject.person.role == wanted ? Obstacle::HasThisRole : Obstacle::None;
}

Obstacle PersonRights::changeRole(const Standing &standing, const Subject &subject)
{
    return first(whyNotManage(standing, subject.person),
        isLastOwner(subject) ? Obstacle::LastOwner : Obstacle::None);
}

Obstacle PersonRights::suspend(const Standing &standing, const Subject &subject)
{
    return first(whyNotEnd(standing, subject),
        subject.person.state == People::State::Suspended ? Obstacle::Suspended : Obstacle::None);
}

Obstacle PersonRights::takeBack(const Standing &standing, const Subject &subject)
{
    const bool isHere
        = subject.person.state.value_or(People::State::Active) == People::State::Active;
    return first(
        whyNotManage(standing, subject.person), isHere ? Obstacle::Active : Obstacle::None);
}

Obstacle PersonRights::remove(const Standing &standing, const Subject &subject)
{
    return whyNotEnd(standing, subject);
}

Obstacle PersonRights::seeLeaving(const Standing &standing, const Person &person)
{
    return first(whyNotAbout(standing, person), whyNotOwner(standing));
}

Obstacle PersonRights::viewAs(const Standing &standing, const Person &person)
{
    if (const Obstacle obstacle = whyNotManage(standing, person); obstacle != Obstacle::None)
        return obstacle;
    if (person.state != People::State::Active)
        return Obstacle::SeesNothing;
    return person.role == People::Role::Owner ? Obstacle::SeesEverything : Obstacle::None;
}

Obstacle PersonRights::showConnections(const Standing &standing, const Person &person)
{
    return whyNotAbout(standing, person);
}

Obstacle PersonRights::seeEvents(const Standing &standing, const Person &person)
{
    if (const Obstacle obstacle = whyNotAbout(standing, person); obstacle != Obstacle::None)
        return obstacle;
    return standing.role == People::Role::Owner ? Obstacle::None : Obstacle::OwnersOnly;
}

} // namespace Gatehouse
