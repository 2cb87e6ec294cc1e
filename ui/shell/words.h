// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/person.h"
#include "models/domain/workspace.h"

#include <QString>

namespace Gatehouse {

//! A plan's name as the shell shows it.
QString planName(Workspaces::Plan plan);
//! "Workspace owner", "Member", "Guest".
QString roleName(People::Role role);

} // namespace Gatehouse
