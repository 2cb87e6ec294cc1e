// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/personrights.h"

#include <QCoreApplication>

namespace Gatehouse {

//! What can be done about one person, roles apart.
class PersonCommands {
    Q_GADGET

public:
    enum class Command {
        ShowAdded,
        ShowInstalled,
        ShowDone, //!< in the audit log: by them
        ShowDoneTo, //!< in the audit log: to them
        ViewAs,
        SeeLeaving,
        TakeBack,
        Suspend,
        Remove,
    };
    Q_ENUM(Command)
};

using PersonCommand = PersonCommands::Command;

//! One answer for the row menu and the details to what can be done, and what it is called.
class PersonRules {
    Q_DECLARE_TR_FUNCTIONS(PersonRules)

public:
    struct Subject {
        PersonRights::Subject person = {};
        Standing standing = {}; //!< who looks
    };

    //! A whole sentence; empty: it can be done.
    static QString whyNot(PersonCommand command, const Subject &subject);
    //! "Suspend Mei Tan…".
    static QString text(PersonCommand command, const Person &person);
};

} // namespace Gatehouse
