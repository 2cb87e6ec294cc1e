// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"

namespace GatehouseWorkspace {

//! /demo/partner/{partner}: the demo's partners, played (product.md, the demo workspace). They have
//! their own client secret and ask this service as any program would; in a store that is no demo
//! there are none.
void addPartnerRoutes(Routes &routes);

//! The query of the authorize address that the site of \a partner begins with, for a service that
//! browsers call \a origin. Empty when there is no such partner.
Result<std::vector<QueryItem>> partnerAuthorizeQuery(
    Store &store, const QString &partner, const QByteArray &origin);

} // namespace GatehouseWorkspace
