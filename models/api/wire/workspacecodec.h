// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/domain/workspace.h"

#include <QJsonObject>

namespace Gatehouse::Wire {

//! A row of GET /admin/v1/spaces.
Result<Workspace> decodeWorkspace(const QJsonObject &json);

} // namespace Gatehouse::Wire
