// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"
#include "app/workspace/store/leavingrepository.h"

namespace GatehouseWorkspace {

//! Says whether what would end is still what somebody was shown. Sessions come and go by themselves
//! and do not count.
QString leavingDigest(const Leaving &leaving);

//! GET …/people/{u}/leaving.
void addLeavingRoutes(Routes &routes);

} // namespace GatehouseWorkspace
