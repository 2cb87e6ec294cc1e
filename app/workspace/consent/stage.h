// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/consent/consentsession.h"
#include "app/workspace/consent/pagetree.h"
#include "app/workspace/consent/standing.h"

namespace GatehouseWorkspace {

//! What a page says besides what it always says.
struct StageNote {
    QString problem = {}; //!< a sentence; empty: none
    int status = 200;
    QString email = {}; //!< typed so far
    QString reason = {}; //!< typed so far
};

//! The page for who has not signed in.
Reply signInReply(
    const BrowserCall &call, const ConsentSession &session, const StageNote &note = {});

//! The page for who has: the consent with the pages of \a wish, or why it cannot be given here.
//! Without a wish it begins with what was consented to before.
Reply stageReply(const BrowserCall &call, const ConsentSession &session,
    const std::optional<PageTreeWish> &wish = {}, const StageNote &note = {});

//! "Your request was sent", with the way back.
Reply askedReply(const BrowserCall &call, const ConsentSession &session, const Standing &standing);

} // namespace GatehouseWorkspace
