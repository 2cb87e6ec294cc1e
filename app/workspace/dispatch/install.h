// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/httperror.h"
#include "app/workspace/rules/caller.h"
#include "app/workspace/store/auditentry.h"
#include "app/workspace/store/directoryrepository.h"
#include "models/base/result.h"

namespace GatehouseWorkspace {

//! Somebody's consent to use a public connection themselves, given at whatever door.
struct Consent {
    //! How it was found: in the directory, or by its developer's own address, which leads to what
    //! is in no list as well.
    enum class Door { Directory, Address };

    WorkspaceId workspace = {};
    UserId person = {};
    ConnectionId connection = {};
    std::vector<PageId> pages = {}; //!< none twice
    Via via = Via::OAuth;
    Door door = Door::Directory;
};

struct Installed {
    Use use = {};
    DirectoryRow connection = {}; //!< as it was before
    bool approved = false; //!< this put it on the approved list
};

//! How a connection is installed, by the console and by OAuth alike: what the directory offers,
//! what the policy allows (rule 3), pages the person may open. \a caller is that person in that
//! workspace.
Gatehouse::Result<Installed, HttpError> install(
    Store &store, const Caller &caller, const Consent &consent, Transaction &transaction);

//! What the event connection.installed says of it; the fields about who acts stay.
void describeInstall(AuditEntry &entry, const Consent &consent, const Installed &installed);

//! The pages of \a ids; 404 naming the first that is not there, is in the trash, or is private to
//! somebody else than \a person.
Gatehouse::Result<std::vector<PageRow>, HttpError> readablePages(Store &store,
    const WorkspaceId &workspace, const UserId &person, const std::vector<PageId> &ids);

} // namespace GatehouseWorkspace
