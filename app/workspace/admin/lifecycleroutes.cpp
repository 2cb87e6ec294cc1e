// SPDX-License-Identifier: MIT
#include "app/workspace/admin/lifecycleroutes.h"

#include "app/workspace/admin/accessrevocation.h"
#include "app/workspace/admin/auditlog.h"
#include "app/workspace/admin/connectionchange.h"
#include "app/workspace/admin/connectionlifecycle.h"
#include "app/workspace/admin/connectionpages.h"
#include "app/workspace/admin/pageaccess.h"
#include "app/workspace/admin/pagepairs.h"

namespace GatehouseWorkspace {

void addLifecycleRoutes(Routes &routes)
{
    addConnectionChangeRoutes(routes);
    addConnectionLifecycleRoutes(routes);
    addAccessRevocationRoutes(routes);
    addConnectionPagesRoutes(routes);
    addPagePairRoutes(routes);
    addPageAccessRoutes(routes);
    addAuditLogRoutes(routes);
}

} // namespace GatehouseWorkspace
