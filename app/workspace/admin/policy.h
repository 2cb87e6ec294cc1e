// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/admin/change.h"
#include "app/workspace/rules/governancerules.h"
#include "app/workspace/store/auditentry.h"
#include "app/workspace/store/policyrepository.h"

namespace GatehouseWorkspace {

//! GET and PATCH …/connection_policy.
void addPolicyRoutes(Routes &routes);

//! What a body, or one side of an event, says about the three.
PolicyChange policyChangeOf(const QJsonObject &json);
//! \a policy as the caller's body wants it; 400 when that would be none.
Gatehouse::Result<PolicyRow, HttpError> wantedPolicy(const Call &call, const PolicyRow &policy);
//! The three keys, each optional, and \a more.
Schema policySchema(std::vector<Schema::Field> more = {});

//! Gives what \a event changed its old value. Conflict when it was changed again since.
ChangeResult undoPolicyChange(
    Call &call, const Space &space, const AuditRow &event, Transaction &transaction);

} // namespace GatehouseWorkspace
