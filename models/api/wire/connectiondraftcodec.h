// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectiondraft.h"

#include <QJsonObject>

namespace Gatehouse::Wire {

//! The body of POST …/connections.
QJsonObject encodeConnectionDraft(const ConnectionDraft &draft);
//! The body of PATCH …/connections/{c}.
QJsonObject encodeConnectionChange(const ConnectionChange &change);

} // namespace Gatehouse::Wire
