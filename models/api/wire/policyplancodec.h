// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/domain/policyfile.h"

#include <QJsonObject>

namespace Gatehouse::Wire {

//! The answer of …/policy_file.
Result<PolicyFile> decodePolicyFile(const QJsonObject &json);
//! The answer of …/policy_file/plan and …/apply.
Result<PolicyPlan> decodePolicyPlan(const QJsonObject &json);

} // namespace Gatehouse::Wire
