// SPDX-License-Identifier: MIT
#include "app/workspace/store/leavingrows.h"

namespace GatehouseWorkspace {

QString leavingSessions()
{
    return QStringLiteral(
        "t.person_id = ? AND t.kind = 'session' AND (t.workspace_id = ? OR (t.workspace_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM memberships o WHERE o.person_id = t.person_id AND "
        "o.workspace_id <> ? AND o.state_rank = 0)))");
}

} // namespace GatehouseWorkspace
