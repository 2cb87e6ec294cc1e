// SPDX-License-Identifier: MIT
#include "ui/requests/requestcommands.h"

#include "models/domain/connectionrights.h"
#include "models/items/requestwords.h"
#include "models/items/rightswords.h"

namespace Gatehouse {

namespace {

//! What makes sense for several at once.
bool decidesSeveral(RequestCommand command)
{
    return command == RequestCommand::Approve || command == RequestCommand::ApproveWithNote
        || command == RequestCommand::Deny;
}

} // namespace

bool RequestRules::needsInstall(const ConnectionRequest &request)
{
    return !request.connection.isInstalled;
}

bool RequestRules::seesConnection(const Standing &standing, const ConnectionRequest &request)
{
    return request.connection.isInstalledByMe
        || (request.connection.isInstalled && standing.role == People::Role::Owner);
}

QString RequestRules::whyNot(RequestCommand command, const Subject &subject)
{
    switch (command) {
    case RequestCommand::Browse:
        return RightsWords::whyNot(ConnectionRights::change(subject.standing));
    case RequestCommand::Next:
    case RequestCommand::Previous:
        return subject.hasRows ? QString() : tr("There is no request in the list.");
    case RequestCommand::Open:
    case RequestCommand::Approve:
    case RequestCommand::ApproveWithNote:
    case RequestCommand::Install:
    case RequestCommand::Deny:
    case RequestCommand::Withdraw:
    case RequestCommand::AskLonger:
    case RequestCommand::ShowConnection:
    case RequestCommand::ShowPerson:
    case RequestCommand::ShowEvents:
        break;
    } // no default: the compiler names a forgotten command
    if (subject.requests.isEmpty())
        return tr("Select a request in the list first.");
    if (subject.requests.size() > 1 && !decidesSeveral(command))
        return tr("Select one request alone.");
    for (const ConnectionRequest &request : subject.requests) {
        const QString why = whyNotOne(command, subject, request);
        if (!why.isEmpty())
            return subject.requests.size() == 1
                ? why
                : tr("%1: %2", "connection, reason").arg(request.connection.name, why);
    }
    return {};
}

QString RequestRules::whyNotOne(
    RequestCommand command, const Subject &subject, const ConnectionRequest &request)
{
    switch (command) {
    case RequestCommand::Browse:
    case RequestCommand::Next:
    case RequestCommand::Previous:
    case RequestCommand::Open:
        return {};
    case RequestCommand::Approve:
    case RequestCommand::ApproveWithNote:
    case RequestCommand::Deny:
        return whyNotDecide(subject, request);
    case RequestCommand::Install:
        return whyNotInstall(subject, request);
    case RequestCommand::Withdraw:
        return whyNotWithdraw(subject, request);
    case RequestCommand::AskLonger:
        return whyNotAskLonger(subject, request);
    case RequestCommand::ShowConnection:
        if (!request.connection.isInstalled)
            return tr("%1 is not installed in this workspace.").arg(request.connection.name);
        return seesConnection(subject.standing, request)
            ? QString()
            : tr("You do not use %1 yet.").arg(request.connection.name);
    case RequestCommand::ShowPerson:
        return {};
    case RequestCommand::ShowEvents:
        return RightsWords::whyNot(ConnectionRights::seeAuditLog(subject.standing));
    } // no default: the compiler names a forgotten command
    Q_UNREACHABLE();
}

QString RequestRules::whyNotDecide(const Subject &subject, const ConnectionRequest &request)
{
    if (const auto obstacle = ConnectionRights::change(subject.standing);
        obstacle != ConnectionRights::Obstacle::None)
        return RightsWords::whyNot(obstacle);
    if (subject.standing.role != People::Role::Owner)
        return tr("Only workspace owners decide about requests.");
    if (subject.beingDecided.contains(request.id.toString()))
        return tr("This request is being decided right now.");
    if (request.status == Requests::Status::Open)
        return {};
    return tr("This request is not open any more: %1.").arg(RequestWords::outcome(request));
}

QString RequestRules::whyNotInstall(const Subject &subject, const ConnectionRequest &request)
{
    if (request.status != Requests::Status::WaitingForInstall) {
        if (const QString why = whyNotDecide(subject, request); !why.isEmpty())
            return why;
    }
    if (const auto obstacle = ConnectionRights::change(subject.standing);
        obstacle != ConnectionRights::Obstacle::None)
        return RightsWords::whyNot(obstacle);
    if (subject.standing.role != People::Role::Owner)
        return tr("Only a workspace owner’s install answers a request.");
    return needsInstall(request) ? QString()
                                 : tr("%1 is installed in this workspace. Approving is enough.")
                                       .arg(request.connection.name);
}

QString RequestRules::whyNotWithdraw(const Subject &subject, const ConnectionRequest &request)
{
    if (const auto obstacle = ConnectionRights::change(subject.standing);
        obstacle != ConnectionRights::Obstacle::None)
        return RightsWords::whyNot(obstacle);
    if (request.user.id != subject.standing.self)
        return tr("Only the person who made a request can withdraw it.");
    const bool isUndecided = request.status == Requests::Status::Open
        || request.status == Requests::Status::WaitingForInstall;
    return isUndecided
        ? QString()
        : tr("This request is not open any more: %1.").arg(RequestWords::outcome(request));
}

QString RequestRules::whyNotAskLonger(const Subject &subject, const ConnectionRequest &request)
{
    if (const auto obstacle = ConnectionRights::change(subject.standing);
        obstacle != ConnectionRights::Obstacle::None)
        return RightsWords::whyNot(obstacle);
    const QString name = request.connection.name;
    if (request.user.id != subject.standing.self)
        return tr("Only who uses %1 can ask for longer.").arg(name);
    if (!request.connection.hasEnd())
        return tr("Your access to %1 has no end date.").arg(name);
    return request.connection.request ? tr("You have asked for %1 already.").arg(name) : QString();
}

} // namespace Gatehouse
