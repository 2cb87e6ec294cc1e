// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspacechanges.h"
#include "models/base/result.h"
#include "models/domain/auditevent.h"

#include <QJsonObject>

namespace Gatehouse::Wire {

//! A row of …/audit_log.
Result<AuditEvent> decodeAuditEvent(const QJsonObject &json);
//! The answer of …/audit_log/{e}/undo.
Result<UndoneEvent> decodeUndoneEvent(const QJsonObject &json);

} // namespace Gatehouse::Wire
