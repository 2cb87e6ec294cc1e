// SPDX-License-Identifier: MIT
#include "models/items/personwords.h"

namespace Gatehouse {

QString PersonWords::type(People::Type type)
{
    switch (type) {
    case People::Type::Person:
        return tr("Person");
    case People::Type::Bot:
        return tr("Bot");
    }
    Q_UNREACHABLE();
}

QString PersonWords::role(People::Role role)
{
    switch (role) {
    case People::Role::Owner:
        return tr("Workspace owner");
    case People::Role::Member:
        return tr("Member");
    case People::Role::Guest:
        return tr("Guest");
    }
    Q_UNREACHABLE();
}

QString PersonWords::state(People::State state)
{
    switch (state) {
    case People::State::Active:
        return tr("Active");
    case People::State::Suspended:
        return tr("Suspended");
    case People::State::Left:
        return tr("Left");
    }
    Q_UNREACHABLE();
}

QString PersonWords::name(const Person &person)
{
    return person.name.isEmpty() ? tr("Without a name") : person.name;
}

QString PersonWords::role(const Person &person)
{
    if (person.type == People::Type::Bot)
        return QStringLiteral("–");
    return person.role ? role(*person.role) : tr("Unknown");
}

QString PersonWords::state(const Person &person)
{
    if (person.state)
        return state(*person.state);
    return person.type == People::Type::Bot ? QStringLiteral("–") : tr("Unknown");
}

QString PersonWords::email(const Person &person)
{
    if (person.email)
        return person.email->isEmpty() ? QStringLiteral("–") : *person.email;
    return person.type == People::Type::Bot ? QStringLiteral("–") : tr("Unknown");
}

} // namespace Gatehouse
