// SPDX-License-Identifier: MIT
#include "ui/people/personcommands.h"

#include "models/items/personwords.h"
#include "models/items/rightswords.h"

namespace Gatehouse {

namespace {

PersonRights::Obstacle obstacleTo(PersonCommand command, const PersonRules::Subject &subject)
{
    const Standing &standing = subject.standing;
    const PersonRights::Subject &person = subject.person;
    switch (command) {
    case PersonCommand::ShowAdded:
    case PersonCommand::ShowInstalled:
        return PersonRights::showConnections(standing, person.person);
    case PersonCommand::ShowDone:
    case PersonCommand::ShowDoneTo:
        return PersonRights::seeEvents(standing, person.person);
    case PersonCommand::ViewAs:
        return PersonRights::viewAs(standing, person.person);
    case PersonCommand::SeeLeaving:
        return PersonRights::seeLeaving(standing, person.person);
    case PersonCommand::TakeBack:
        return PersonRights::takeBack(standing, person);
    case PersonCommand::Suspend:
        return PersonRights::suspend(standing, person);
    case PersonCommand::Remove:
        return PersonRights::remove(standing, person);
    } // no default: the compiler names a forgotten command
    Q_UNREACHABLE();
}

} // namespace

QString PersonRules::whyNot(PersonCommand command, const Subject &subject)
{
    return RightsWords::whyNot(obstacleTo(command, subject));
}

QString PersonRules::text(PersonCommand command, const Person &person)
{
    const QString name = PersonWords::name(person);
    switch (command) {
    case PersonCommand::ShowAdded:
        return tr("Show connections they added");
    case PersonCommand::ShowInstalled:
        return tr("Show connections they installed");
    case PersonCommand::ShowDone:
        return tr("Show in the audit log what they did");
    case PersonCommand::ShowDoneTo:
        return tr("Show in the audit log what was done to them");
    case PersonCommand::ViewAs:
        return tr("View as %1…").arg(name);
    case PersonCommand::SeeLeaving:
        return tr("What happens if %1 leaves…").arg(name);
    case PersonCommand::TakeBack:
        return tr("Take %1 back", "a person").arg(name);
    case PersonCommand::Suspend:
        return tr("Suspend %1…").arg(name);
    case PersonCommand::Remove:
        return tr("Remove %1 from the workspace…").arg(name);
    } // no default: the compiler names a forgotten command
    Q_UNREACHABLE();
}

} // namespace Gatehouse
