// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! Ends the session \a actor came with, for good, and records it as `session.ended`: in the log of
//! the workspace when an owner looked as somebody else (with that person as its object, as
//! `session.view_as` has it), otherwise in the chain alone, as its begin was. One that has ended
//! already stays so, without a second event. \a client is who asked.
Gatehouse::Result<void> endOwnSession(Store &store, const Actor &actor, const QString &client);

//! DELETE /admin/v1/session: a session (`ses_…`) ends itself, one that can only look included:
//! whoever looked as somebody else and is done need not leave a key behind for the rest of the 15
//! minutes. Answers `{"object":"session","ended_at":time}`; 403 for an organization's token, which
//! is no session.
void addOwnSessionRoutes(Routes &routes);

} // namespace GatehouseWorkspace
