// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/domain/page.h"

#include <QJsonObject>

#include <vector>

namespace Gatehouse::Wire {

//! A row of …/connections/{c}/pages.
Result<ReachedPage> decodeReachedPage(const QJsonObject &json);
//! The "reach" beside these rows.
Result<Reach> decodeReach(const QJsonObject &json);
//! A row of …/pages.
Result<TreePage> decodeTreePage(const QJsonObject &json);
//! The answer of …/page_access/preview and …/apply.
Result<std::vector<PageAccessEffect>> decodePageAccessEffects(const QJsonObject &json);
//! The body of both.
QJsonObject encodePageAccessChanges(const std::vector<PageAccessChange> &cells);

} // namespace Gatehouse::Wire
