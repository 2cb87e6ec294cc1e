// SPDX-License-Identifier: MIT
#include "models/api/wire/adminpersoncodec.h"

#include "models/api/wire/objectreader.h"

namespace Gatehouse::Wire {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Result<Person> decodeAdminPerson(const QJsonObject &json)
{
    ObjectReader reader(json, "user"_L1);
    reader.requireObjectType("user"_L1);
    const QString type = reader.required("type"_L1);
    Person person{.id = UserId(reader.required("id"_L1)),
        .type = type == "bot"_L1 ? People::Type::Bot : People::Type::Person,
        .name = reader.text("name"_L1),
        .avatar = QUrl(reader.text("avatar_url"_L1)),
        .role = personRole(reader.text("role"_L1)),
        .state = personState(reader.text("state"_L1))};
    if (const auto part = reader.optionalObject("person"_L1)) {
        const ObjectReader inner(*part, "person"_L1);
        person.email = inner.optionalText("email"_L1);
        person.emailVerified = inner.optionalFlag("email_verified"_L1);
    }
    if (const QString connection = reader.text("connection_id"_L1); !connection.isEmpty())
        person.connection = ConnectionId(connection);
    if (const auto problem = reader.problem())
        return *problem;
    return person;
}

Result<PersonReference> decodePersonReference(const QJsonObject &json)
{
    ObjectReader reader(json, "person"_L1);
    PersonReference person{.id = UserId(reader.required("id"_L1)),
        .name = reader.text("name"_L1),
        .state = personState(reader.text("state"_L1)).value_or(People::State::Active)};
    if (const auto problem = reader.problem())
        return *problem;
    return person;
}

std::optional<PersonReference> optionalPerson(ObjectReader &reader, QLatin1String key)
{
    const auto json = reader.optionalObject(key);
    if (!json)
        return {};
    const Result<PersonReference> person = decodePersonReference(*json);
    if (person)
        return *person;
    reader.absorb(key, person.error());
    return {};
}

std::optional<People::Role> personRole(const QString &name)
{
    if (name == "owner"_L1)
        return People::Role::Owner;
    if (name == "member"_L1)
        return People::Role::Member;
    if (name == "guest"_L1)
        return People::Role::Guest;
    return {};
}

std::optional<People::State> personState(const QString &name)
{
    if (name == "active"_L1)
        return People::State::Active;
    if (name == "suspended"_L1)
        return People::State::Suspended;
    if (name == "left"_L1)
        return People::State::Left;
    return {};
}

QString wireName(People::Role role)
{
    switch (role) {
    case People::Role::Owner:
        return u"owner"_s;
    case People::Role::Member:
        return u"member"_s;
    case People::Role::Guest:
        return u"guest"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(People::State state)
{
    switch (state) {
    case People::State::Active:
        return u"active"_s;
    case People::State::Suspended:
        return u"suspended"_s;
    case People::State::Left:
        return u"left"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Gatehouse::Wire
