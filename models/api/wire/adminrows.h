// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/approval.h"
#include "models/domain/auditevent.h"
#include "models/domain/connection.h"
#include "models/domain/person.h"

#include <QJsonObject>

namespace Gatehouse {

// Rows as admin-api.md writes them, for what is handed to other programs. What a profile cannot
// tell is null.

QJsonObject toAdminRow(const Connection &connection);
QJsonObject toAdminRow(const Person &person);
QJsonObject toAdminRow(const ApprovedConnection &entry);
QJsonObject toAdminRow(const AuditEvent &event);

} // namespace Gatehouse
