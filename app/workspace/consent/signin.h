// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/consent/consentsession.h"

namespace GatehouseWorkspace {

//! GET /v1/oauth/authorize, and POST /consent/{authorization}/sign-in, /link and /leave: from an
//! address to a person before the browser.
void addSignInRoutes(Routes &routes);

//! The form of a sign-in link, which has no cookie but a secret that works once: the authorization
//! that the address names, its person signed in, in a session of this browser alone. Anything else
//! gets the page that says why not.
Gatehouse::Result<ConsentSession, Reply> sessionByLink(const BrowserCall &call);

} // namespace GatehouseWorkspace
