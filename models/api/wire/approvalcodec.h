// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governance.h"
#include "models/base/result.h"
#include "models/domain/approval.h"

#include <QJsonObject>

namespace Gatehouse::Wire {

//! A row of …/approved_connections.
Result<ApprovedConnection> decodeApproval(const QJsonObject &json);
//! These rows with their counts.
Result<ApprovalPage> decodeApprovalPage(const QJsonObject &json);
//! The body of PUT …/approved_connections/{c}.
QJsonObject encodeApprovalChange(const ApprovalChange &change);

} // namespace Gatehouse::Wire
