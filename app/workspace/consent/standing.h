// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/consent/consentsession.h"
#include "app/workspace/rules/caller.h"
#include "app/workspace/store/oauthrows.h"
#include "app/workspace/store/rows.h"

namespace GatehouseWorkspace {

//! Who sits before the browser, which workspace they look at, and what they may do there about the
//! connection that asks. Read anew for every page.
struct Standing {
    enum class Refusal {
        None,
        Guest,
        Scope, //!< its developer offers it to other workspaces
        Disconnected,
        Policy, //!< rule 3
        Over, //!< granted until a time that has passed
    };

    std::vector<WorkspaceRow> workspaces = {}; //!< those the person is active in
    WorkspaceRow workspace = {};
    UserRow person = {};
    Caller caller = {};
    DirectoryRow connection = {}; //!< empty for the console itself
    std::optional<ConnectionUserRow> use = {}; //!< the person's own, until now
    std::optional<Millis> endsAt = {}; //!< what was asked for and granted, for so long
    Refusal refusal = Refusal::None;
    bool mayAsk = false; //!< Policy, Over: for an owner's approval
    bool approves = false; //!< installing it puts it on the approved list (rule 3)
};

//! NotFound when the person is active nowhere any more.
Result<Standing> standingOf(Store &store, const AuthorizationRow &authorization);

//! What stands for all that a page shows of \a standing to this session: in which workspace, to
//! whom and for what somebody decides. A form brings it back, so that nothing is allowed that its
//! page did not show.
QByteArray shownMark(Store &store, const ConsentSession &session, const Standing &standing);

//! Which of \a workspaces to look at first: one that the connection is offered to.
WorkspaceId firstWorkspace(
    const std::vector<WorkspaceRow> &workspaces, const std::optional<OAuthClientRow> &client);

} // namespace GatehouseWorkspace
