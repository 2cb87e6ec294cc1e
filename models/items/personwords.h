// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/person.h"

#include <QCoreApplication>

namespace Gatehouse {

//! The words for persons and bots.
class PersonWords {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)

public:
    static QString type(People::Type type);
    static QString role(People::Role role);
    static QString state(People::State state);

    static QString name(const Person &person);
    //! Of a cell: an en dash for a bot, "Unknown" where the profile cannot tell.
    static QString role(const Person &person);
    static QString state(const Person &person);
    static QString email(const Person &person);
};

} // namespace Gatehouse
