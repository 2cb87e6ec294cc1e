// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"

#include <QObject>
#include <QString>

namespace Gatehouse {

//! The enums of an action, in a gadget so that test output prints names.
class Actions {
    Q_GADGET

public:
    //! What people do. The names are also those of the undo file.
    enum class Kind {
        Create,
        Change,
        HandOver,
        Disconnect,
        Restore,
        RestoreWithNewToken,
        RevealToken,
        RotateToken,
        Revoke,
        RevokeEverybody,
        RevokePerson, //!< one person's access to one or several connections
        AddPages,
        RemovePages,
        ChangePages, //!< some added, some removed
        ChangePolicy,
        Approve,
        ChangeApproval, //!< note or review date
        RemoveApproval,
        RemoveApprovalAndUsers,
        Install,
        Request,
        ApproveRequest,
        DenyRequest,
        WithdrawRequest,
        ChangeRole,
        Suspend,
        Reinstate,
        RemovePerson,
        ViewAs,
        ApplyPolicyFile,
    };
    Q_ENUM(Kind)
};

//! One action, as far as words need it. Holds no secret and no address.
struct ActionSubject {
    Actions::Kind kind = Actions::Kind::Change;
    ConnectionId connection = {}; //!< empty when it is about several
    QString name = {}; //!< of the one connection, or the person where it is about one
    int count = 1; //!< connections, people or pages, whatever the kind counts
    QString other = {}; //!< the one person or page, where count is 1 and the kind has one

    friend bool operator==(const ActionSubject &, const ActionSubject &) = default;
};

} // namespace Gatehouse
