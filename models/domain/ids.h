// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/id.h"

namespace Gatehouse {

using WorkspaceId = Id<struct WorkspaceTag>;
using ConnectionId = Id<struct ConnectionTag>;
using UserId = Id<struct UserTag>; //!< a person or a bot
using InstallationId = Id<struct InstallationTag>;
using ProfileId = Id<struct ProfileTag>;
using PageId = Id<struct PageTag>;
using AuditEventId = Id<struct AuditEventTag>;

} // namespace Gatehouse
