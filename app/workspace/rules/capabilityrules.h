// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/rules/caller.h"

namespace GatehouseWorkspace {

//! What a call of /v1 needs (reference/notion-api.md, 2: column Cap).
enum class Need {
    Nothing,
    ReadContent,
    UpdateContent,
    InsertContent,
    ReadComments,
    InsertComments,
    UserInformation
};

//! Whether the capabilities cover the need; persons' sessions have all of them.
Decision permits(const Actor &actor, Need need);

//! GET /v1/users: the capability, and never with a personal token. Of people's own sessions not a
//! guest's: who is in the workspace, guests are told nowhere.
Decision mayListUsers(const Actor &actor);
//! GET /v1/users/{id}: as listing; a personal token and a guest see their own person alone.
Decision mayRetrieveUser(const Actor &actor, const UserId &user);

//! How much of a user object a caller gets (reference 3.1, 4.4).
enum class UserDetail {
    Partial, //!< object and id
    WithoutEmail, //!< name and picture, `person` is empty
    WithEmail,
};
UserDetail userDetail(const Actor &actor);

} // namespace GatehouseWorkspace
