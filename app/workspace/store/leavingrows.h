// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace GatehouseWorkspace {

//! The sessions `t` that end with a person's place in a workspace, whoever looks through them:
//! those bound to it, and the unbound ones when it was the person's only place. Question marks: the
//! person, and the workspace twice.
QString leavingSessions();

} // namespace GatehouseWorkspace
