// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governancechanges.h"
#include "models/base/result.h"
#include "models/domain/leaving.h"

#include <QJsonObject>

namespace Gatehouse::Wire {

//! The answer of …/people/{u}/leaving.
Result<Leaving> decodeLeaving(const QJsonObject &json);
//! The body of PATCH …/people/{u}.
QJsonObject encodePersonChange(const PersonChange &change);
//! The answer of …/view_as.
Result<ViewAsSession> decodeViewAsSession(const QJsonObject &json);

} // namespace Gatehouse::Wire
