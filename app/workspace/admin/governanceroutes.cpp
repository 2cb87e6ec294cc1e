// SPDX-License-Identifier: MIT
#include "app/workspace/admin/governanceroutes.h"

#include "app/workspace/admin/approvedconnections.h"
#include "app/workspace/admin/directory.h"
#include "app/workspace/admin/policy.h"
#include "app/workspace/admin/policyfile.h"
#include "app/workspace/admin/policypreview.h"
#include "app/workspace/admin/requestdecisions.h"
#include "app/workspace/admin/requests.h"

namespace GatehouseWorkspace {

void addGovernanceRoutes(Routes &routes)
{
    addPolicyRoutes(routes);
    addPolicyPreviewRoutes(routes);
    addPolicyFileRoutes(routes);
    addApprovedConnectionRoutes(routes);
    addDirectoryRoutes(routes);
    addRequestRoutes(routes);
    addRequestDecisionRoutes(routes);
}

} // namespace GatehouseWorkspace
