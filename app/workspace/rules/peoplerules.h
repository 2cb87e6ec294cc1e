// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/rules/caller.h"

namespace GatehouseWorkspace {

//! What would end when somebody leaves: for owners, on every plan.
Decision maySeeLeaving(const Caller &caller);
//! Change somebody's role, suspend, reinstate, remove: owners, on every plan.
Decision mayChangePeople(const Caller &caller);

//! Somebody's place in a workspace as it is and as it shall be, with what rules look at besides.
struct PersonChange {
    enum class Target { Somebody, Oneself };
    enum class Way { Forward, Back }; //!< Back: an undo

    Target target = Target::Somebody;
    Membership before = {};
    Membership after = {};
    int activeOwners = 0; //!< as it is
    Way way = Way::Forward;
};

//! What stands in the way of a change, whoever asks for it.
enum class PersonObstacle {
    None,
    Oneself, //!< nobody suspends or removes themselves
    LastOwner, //!< a workspace keeps an active owner
    NotHere, //!< who left cannot be suspended
};
PersonObstacle obstacleTo(const PersonChange &change);

//! Whether somebody may be given what people leave behind: active owners.
bool maySucceed(const Membership &membership);

//! Look at the workspace as somebody else: owners who are people. The organization is nobody who
//! could look.
Decision mayViewAs(const Caller &caller);
//! As whom: active members and guests.
bool mayBeViewed(const Membership &membership);

} // namespace GatehouseWorkspace
