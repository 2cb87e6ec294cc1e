// SPDX-License-Identifier: MIT
#include "ui/people/personmenu.h"

#include "models/items/personwords.h"
#include "models/items/rightswords.h"
#include "ui/common/copymenu.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Gatehouse {

PersonMenu::PersonMenu(const Subject &subject, QWidget *parent)
    : RowMenu(parent)
{
    const bool isOne = subject.people.size() == 1;
    const bool isPerson = isOne && subject.people.first().type == People::Type::Person;
    const PersonRules::Subject one{.person = {.person = isOne ? subject.people.first() : Person(),
                                       .activeOwners = subject.activeOwners},
        .standing = subject.standing};
    if (isOne)
        RowMenu::add({.key = QStringLiteral("showDetails"),
            .text = tr("Show details"),
            .icon = IconName::Sidebar,
            .whyNot = {},
            .run = [this] { Q_EMIT detailsChosen(); }});
    if (isPerson)
        addPerson(one);
    else if (isOne)
        addBot(one.person.person);
    addCopies(subject);
    if (isPerson)
        addEnds(one);
}

void PersonMenu::add(
    PersonCommand command, const QString &key, IconName icon, const PersonRules::Subject &subject)
{
    RowMenu::add({.key = key,
        .text = PersonRules::text(command, subject.person.person),
        .icon = icon,
        .whyNot = PersonRules::whyNot(command, subject),
        .run = [this, command] { Q_EMIT commandChosen(command); }});
}

void PersonMenu::addPerson(const PersonRules::Subject &subject)
{
    add(PersonCommand::ShowAdded, QStringLiteral("showAdded"), IconName::Connections, subject);
    add(PersonCommand::ShowInstalled, QStringLiteral("showInstalled"), IconName::None, subject);
    add(PersonCommand::ShowDone, QStringLiteral("showDone"), IconName::Log, subject);
    add(PersonCommand::ShowDoneTo, QStringLiteral("showDoneTo"), IconName::None, subject);
    addSeparator();
    addRoles(subject);
    add(PersonCommand::ViewAs, QStringLiteral("viewAs"), IconName::Eye, subject);
    add(PersonCommand::SeeLeaving, QStringLiteral("seeLeaving"), IconName::Info, subject);
    addSeparator();
}

void PersonMenu::addBot(const Person &bot)
{
    RowMenu::add({.key = QStringLiteral("showBotConnection"),
        .text = tr("Show its connection"),
        .icon = IconName::Connections,
        .whyNot = bot.connection ? QString() : tr("Notion has no public call that tells this."),
        .run = [this, bot] { Q_EMIT connectionChosen(*bot.connection); }});
    addSeparator();
}

void PersonMenu::addRoles(const PersonRules::Subject &subject)
{
    auto *roles = new RowMenu(this);
    roles->setObjectName(QStringLiteral("roleMenu"));
    roles->setTitle(tr("Change role"));
    roles->setIcon(Icons::icon(IconName::User));
    const QString whyNot
        = RightsWords::whyNot(PersonRights::changeRole(subject.standing, subject.person));
    QAction *entry = addMenu(roles);
    entry->setObjectName(QStringLiteral("changeRole"));
    entry->setEnabled(whyNot.isEmpty());
    entry->setToolTip(whyNot);
    entry->setStatusTip(whyNot);
    for (const auto &[role, key] : {std::pair(People::Role::Owner, QStringLiteral("roleOwner")),
             std::pair(People::Role::Member, QStringLiteral("roleMember")),
             std::pair(People::Role::Guest, QStringLiteral("roleGuest"))}) {
        QAction *action = roles->add({.key = key,
            .text = PersonWords::role(role),
            .whyNot
            = RightsWords::whyNot(PersonRights::changeRole(subject.standing, subject.person, role)),
            .run = [this, role = role] { Q_EMIT roleChosen(role); }});
        action->setCheckable(true);
        action->setChecked(subject.person.person.role == role);
    }
}

//! What ends something, apart from the rest; and what brings it back.
void PersonMenu::addEnds(const PersonRules::Subject &subject)
{
    addSeparator();
    const People::State state = subject.person.person.state.value_or(People::State::Active);
    if (state == People::State::Active)
        add(PersonCommand::Suspend, QStringLiteral("suspend"), IconName::Lock, subject);
    else
        add(PersonCommand::TakeBack, QStringLiteral("takeBack"), IconName::Undo, subject);
    if (state != People::State::Left)
        add(PersonCommand::Remove, QStringLiteral("remove"), IconName::Trash, subject);
}

void PersonMenu::addCopies(const Subject &subject)
{
    auto *copyMenu = new CopyMenu(subject.table, this);
    addMenu(copyMenu);
    const int count = int(subject.people.size());
    connect(copyMenu, &CopyMenu::copied, this,
        [this, count] { Q_EMIT copied(tr("%n row(s) copied.", nullptr, count)); });
    QStringList ids;
    for (const Person &person : subject.people)
        ids << person.id.toString();
    RowMenu::add({.key = QStringLiteral("copyId"),
        .text = tr("Copy %n id(s)", nullptr, count),
        .icon = IconName::None,
        .whyNot = {},
        .run = [this, ids] {
            QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
            Q_EMIT copied(tr("%n id(s) copied.", nullptr, int(ids.size())));
        }});
}

} // namespace Gatehouse
