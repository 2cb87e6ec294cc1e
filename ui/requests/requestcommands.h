// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectionrequest.h"
#include "models/domain/standing.h"

#include <QCoreApplication>
#include <QList>
#include <QSet>

namespace Gatehouse {

//! What the Request menu offers, in its order.
class RequestCommands {
    Q_GADGET

public:
    enum class Command {
        Browse, //!< the directory
        Next,
        Previous,
        Open, //!< the details
        Approve,
        ApproveWithNote,
        Install, //!< an owner's own, which answers the request
        Deny,
        Withdraw,
        AskLonger, //!< for what I was granted until a date
        ShowConnection,
        ShowPerson,
        ShowEvents, //!< in the audit log: about this person and this connection
    };
    Q_ENUM(Command)
};

using RequestCommand = RequestCommands::Command;

//! What can be done with the requests that are selected, and why not: one answer for the row menu,
//! the menu bar, the details and the palette.
class RequestRules {
    Q_DECLARE_TR_FUNCTIONS(RequestRules)

public:
    struct Subject {
        QList<ConnectionRequest> requests = {};
        Standing standing = {}; //!< who looks
        QSet<QString> beingDecided = {}; //!< ids of those whose answer is under way
        bool hasRows = false;
    };

    //! A whole sentence; empty: it can be done. Of several requests the first reason that holds: a
    //! command acts on all or on none.
    static QString whyNot(RequestCommand command, const Subject &subject);
    //! Whether an owner's install is what an approval of this one needs (rule 5).
    static bool needsInstall(const ConnectionRequest &request);
    //! Whether the list of connections holds it for who looks (rule 1).
    static bool seesConnection(const Standing &standing, const ConnectionRequest &request);

private:
    static QString whyNotOne(
        RequestCommand command, const Subject &subject, const ConnectionRequest &request);
    static QString whyNotDecide(const Subject &subject, const ConnectionRequest &request);
    static QString whyNotInstall(const Subject &subject, const ConnectionRequest &request);
    static QString whyNotAskLonger(const Subject &subject, const ConnectionRequest &request);
    static QString whyNotWithdraw(const Subject &subject, const ConnectionRequest &request);
};

} // namespace Gatehouse
