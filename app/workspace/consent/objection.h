// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/consent/consentsession.h"
#include "app/workspace/consent/pagetree.h"
#include "app/workspace/consent/standing.h"
#include "app/workspace/http/httperror.h"

namespace GatehouseWorkspace {

//! Why what a form says is not done.
struct Objection {
    HttpError error = {};
    const char *text = "whyGone"; //!< what the page says of it
};

//! What stands against \a wish whatever the connection: nobody allows what their page did not show,
//! nor shares what is not theirs.
Result<std::optional<Objection>> objectionTo(const BrowserCall &call, const ConsentSession &session,
    const Standing &standing, const std::optional<PageTreeWish> &wish);

} // namespace GatehouseWorkspace
