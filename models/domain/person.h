// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"

#include <QObject>
#include <QUrl>

#include <optional>

namespace Gatehouse {

//! The enums of a person, in a gadget so that test output prints names.
class People {
    Q_GADGET

public:
    enum class Type { Person, Bot };
    Q_ENUM(Type)
    enum class Role { Owner, Member, Guest };
    Q_ENUM(Role)
    enum class State { Active, Suspended, Left };
    Q_ENUM(State)
};

//! A person as another object names one.
struct PersonReference {
    UserId id = {};
    QString name = {};
    People::State state = People::State::Active;

    friend bool operator==(const PersonReference &, const PersonReference &) = default;
};

//! A person or a bot of a workspace. What the profile cannot tell is empty and shown as unknown.
struct Person {
    UserId id = {};
    People::Type type = People::Type::Person;
    QString name = {}; //!< may be empty: Notion sends null for some
    QUrl avatar = {};
    std::optional<QString> email = {}; //!< nothing: the token may not see addresses, or a bot
    std::optional<bool> emailVerified = {};
    std::optional<People::Role> role = {};
    std::optional<People::State> state = {};
    std::optional<ConnectionId> connection = {}; //!< of a bot, where the workspace tells

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace Gatehouse
