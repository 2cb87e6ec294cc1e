// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/action.h"
#include "models/domain/auditevent.h"

namespace Gatehouse {

//! What an event of the log did, in the words it was done with as far as the log can tell. Empty is
//! what it knows by an id alone: the connection that was added to a page or taken from it (`name`),
//! and who asked for a connection (`other`).
ActionSubject subjectOf(const AuditEvent &event);

} // namespace Gatehouse
