// SPDX-License-Identifier: MIT
#include "models/items/rightswords.h"

#include "models/items/connectionwords.h"

namespace Gatehouse {

QString RightsWords::measured()
{
    return tr("Notion has no public call for this. It can be done in Notion’s settings.");
}

QString RightsWords::readOnlyProfile()
{
    return tr("This profile is read-only. Settings can change that.");
}

QString RightsWords::looksAs()
{
    return tr("In this window you only look at what somebody else sees.");
}

//! Of what can be obstructed here, the audit log alone depends on the plan.
QString RightsWords::otherPlan()
{
    return tr("The audit log belongs to the enterprise plan, and this workspace has another.");
}

QString RightsWords::whyNot(ConnectionRights::Obstacle obstacle)
{
    using Obstacle = ConnectionRights::Obstacle;
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Measured:
        return measured();
    case Obstacle::ReadOnlyProfile:
        return readOnlyProfile();
    case Obstacle::LooksAs:
        return looksAs();
    case Obstacle::OtherPlan:
        return otherPlan();
    case Obstacle::Guest:
        return tr("Guests cannot change connections.");
    case Obstacle::OwnersOnly:
        return tr("Only workspace owners can do this here.");
    case Obstacle::OwnersOrCreator:
        return tr("Only workspace owners and who added the connection can do this.");
    case Obstacle::OthersUseIt:
        return tr("Others use this connection too, so only workspace owners can do this.");
    case Obstacle::DeveloperOnly:
        return tr("Only whoever registered this connection can change what it is.");
    case Obstacle::WrongKind:
        return tr("Connections of this kind cannot be changed.");
    case Obstacle::NotInternal:
        return tr("Only an internal connection has a token that can be shown.");
    case Obstacle::Disconnected:
        return tr("It is disconnected. Restore it first.");
    case Obstacle::NotDisconnected:
        return tr("It is not disconnected.");
    case Obstacle::TooLate:
        return tr("The 30 days in which it could be restored are over.");
    case Obstacle::NobodyUsesIt:
        return tr("Nobody uses this connection now.");
    } // no default: the compiler names a forgotten obstacle
    Q_UNREACHABLE();
}

QString RightsWords::whyNot(PersonRights::Obstacle obstacle)
{
    using Obstacle = PersonRights::Obstacle;
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Measured:
        return measured();
    case Obstacle::ReadOnlyProfile:
        return readOnlyProfile();
    case Obstacle::LooksAs:
        return looksAs();
    case Obstacle::OtherPlan:
        return otherPlan();
    case Obstacle::OwnersOnly:
        return tr("Only workspace owners can do this here.");
    case Obstacle::Bot:
        return tr("A bot belongs to its connection. See there.");
    case Obstacle::Oneself:
        return tr("Nobody can do this to themselves. Ask another workspace owner.");
    case Obstacle::LastOwner:
        return tr(
            "A workspace keeps at least one active owner. Make somebody else an owner first.");
    case Obstacle::HasThisRole:
        return tr("This is their role now.");
    case Obstacle::Suspended:
        return tr("Suspended already.");
    case Obstacle::Left:
        return tr("Not in the workspace any more.");
    case Obstacle::Active:
        return tr("Active: there is nothing to take back.");
    case Obstacle::SeesNothing:
        return tr("Who is suspended or has left sees nothing of this workspace.");
    case Obstacle::SeesEverything:
        return tr("Workspace owners see what you see.");
    } // no default: the compiler names a forgotten obstacle
    Q_UNREACHABLE();
}

} // namespace Gatehouse
