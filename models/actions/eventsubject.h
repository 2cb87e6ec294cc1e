// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/action.h"
#include "models/domain/auditevent.h"

namespace Gatehouse {

//! What an event of the log did, in the words it was done with as far as the log can tell.
ActionSubject subjectOf(const AuditEvent &event);

} // namespace Gatehouse
