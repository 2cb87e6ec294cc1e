// SPDX-License-Identifier: MIT
// What is done in the people pane; its controls are in peoplepane.cpp.
#include "models/items/personlistmodel.h"
#include "models/items/personwords.h"
#include "models/items/rightswords.h"
#include "ui/common/tableview.h"
#include "ui/people/peoplepane.h"
#include "ui/people/persondetails.h"
#include "ui/people/persondialogs.h"
#include "ui/people/personmenu.h"

namespace Gatehouse {

void PeoplePane::setStanding(const Standing &standing)
{
    m_standing = standing;
    m_details->setStanding(standing);
    m_dialogs->setStanding(standing);
}

std::optional<PersonRights::Subject> PeoplePane::selectedPerson() const
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() != 1)
        return {};
    return PersonRights::Subject{
        .person = m_parts.people.at(rows.first()), .activeOwners = m_parts.people.activeOwners()};
}

void PeoplePane::openMenu(const QPoint &globalPosition)
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        return;
    QList<Person> people;
    for (const int row : rows)
        people << m_parts.people.at(row);
    auto *menu = new PersonMenu({.people = people,
                                    .standing = m_standing,
                                    .activeOwners = m_parts.people.activeOwners(),
                                    .table = m_table->exportTable()},
        this);
    menu->setObjectName(QStringLiteral("personMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &PersonMenu::detailsChosen, this, &Pane::showDetails);
    connect(menu, &PersonMenu::commandChosen, this, &PeoplePane::run);
    connect(menu, &PersonMenu::connectionChosen, this, &PeoplePane::showConnection);
    connect(menu, &PersonMenu::copied, this, &PeoplePane::doneSaid);
    connect(menu, &PersonMenu::roleChosen, this, [this](People::Role role) {
        const std::optional<PersonRights::Subject> chosen = selectedPerson();
        if (chosen
            && PersonRights::changeRole(m_standing, *chosen, role) == PersonRights::Obstacle::None)
            m_dialogs->changeRole(chosen->person, role);
    });
    menu->popup(globalPosition);
}

void PeoplePane::run(PersonCommand command)
{
    const std::optional<PersonRights::Subject> chosen = selectedPerson();
    if (!chosen
        || !PersonRules::whyNot(command, {.person = *chosen, .standing = m_standing}).isEmpty())
        return;
    const Person &person = chosen->person;
    const PersonReference reference{.id = person.id,
        .name = PersonWords::name(person),
        .state = person.state.value_or(People::State::Active)};
    switch (command) {
    case PersonCommand::ShowAdded:
        Q_EMIT showConnectionsAddedBy(reference);
        return;
    case PersonCommand::ShowInstalled:
        Q_EMIT showConnectionsInstalledBy(reference);
        return;
    case PersonCommand::ShowDone:
        Q_EMIT eventsRequested(reference, Events::By);
        return;
    case PersonCommand::ShowDoneTo:
        Q_EMIT eventsRequested(reference, Events::To);
        return;
    case PersonCommand::ViewAs:
        return m_dialogs->viewAs(person);
    case PersonCommand::SeeLeaving:
        return m_dialogs->showLeaving(*chosen, LeavingDialog::Intent::Look);
    case PersonCommand::TakeBack:
        return m_dialogs->takeBack(person);
    case PersonCommand::Suspend:
        return m_dialogs->showLeaving(*chosen, LeavingDialog::Intent::Suspend);
    case PersonCommand::Remove:
        return m_dialogs->showLeaving(*chosen, LeavingDialog::Intent::Remove);
    } // no default: the compiler names a forgotten command
}

} // namespace Gatehouse
