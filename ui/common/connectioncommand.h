// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Gatehouse {

//! What the Connection menu offers, in its order.
class ConnectionCommands {
    Q_GADGET

public:
    enum class Command {
        Create,
        Add, //!< one that exists elsewhere, in one of three ways
        Edit,
        HandOver,
        AddToPages,
        CopyToken,
        HandOverToPartner,
        ViewUsers,
        ShowEvents, //!< in the audit log
        VisitWebsite,
        ContactSupport,
        Restore,
        RestoreWithNewToken,
        RevokePerson, //!< of the person the list is filtered by
        RevokeEverybody,
        Disconnect,
    };
    Q_ENUM(Command)
};

using ConnectionCommand = ConnectionCommands::Command;

} // namespace Gatehouse
