// SPDX-License-Identifier: MIT
#include "app/workspace/rules/capabilityrules.h"

namespace GatehouseWorkspace {

namespace {

bool covers(const Capabilities &capabilities, Need need)
{
    switch (need) {
    case Need::Nothing:
        break;
    case Need::ReadContent:
        return capabilities.readContent;
    case Need::UpdateContent:
        return capabilities.updateContent;
    case Need::InsertContent:
        return capabilities.insertContent;
    case Need::ReadComments:
        return capabilities.readComments;
    case Need::InsertComments:
        return capabilities.insertComments;
    case Need::UserInformation:
        return capabilities.userInformation != UserInformation::None;
    }
    return true;
}

bool isPersonalToken(const Actor &actor)
{
    return actor.kind == Actor::Kind::PersonalToken || actor.kind == Actor::Kind::McpClient;
}

//! Somebody who is let in to single pages is not shown who else is here.
bool isGuestsSession(const Actor &actor)
{
    return actor.kind == Actor::Kind::Session && actor.role == Role::Guest;
}

constexpr Decision missingCapability{.reason = Decision::Reason::Capability};

} // namespace

Decision permits(const Actor &actor, Need need)
{
    return covers(actor.capabilities, need) ? Decision{} : missingCapability;
}

Decision mayListUsers(const Actor &actor)
{
    if (isGuestsSession(actor))
        return {.reason = Decision::Reason::Role};
    return isPersonalToken(actor) ? missingCapability : permits(actor, Need::UserInformation);
}

Decision mayRetrieveUser(const Actor &actor, const UserId &user)
{
    if (isPersonalToken(actor))
        return actor.person == user ? Decision{} : missingCapability;
    if (isGuestsSession(actor) && actor.person != user)
        return {.reason = Decision::Reason::Role};
    return permits(actor, Need::UserInformation);
}

UserDetail userDetail(const Actor &actor)
{
    // A personal token's only user is its own person, whom it shows whole.
    if (isPersonalToken(actor))
        return UserDetail::WithEmail;
    switch (actor.capabilities.userInformation) {
    case UserInformation::None:
        break;
    case UserInformation::WithoutEmail:
        return UserDetail::WithoutEmail;
    case UserInformation::WithEmail:
        return UserDetail::WithEmail;
    }
    return UserDetail::Partial;
}

} // namespace GatehouseWorkspace
