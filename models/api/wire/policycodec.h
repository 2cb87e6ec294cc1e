// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/domain/policy.h"

#include <QJsonObject>

namespace Gatehouse::Wire {

//! The answer of …/connection_policy.
Result<PolicyView> decodePolicyView(const QJsonObject &json);
//! The answer of …/connection_policy/preview.
Result<PolicyPreview> decodePolicyPreview(const QJsonObject &json);
//! All three settings, for the bodies of PATCH and preview.
QJsonObject encodePolicy(const InstallPolicy &policy);
//! {"id","name","icon","kind","first_party","users_count"}.
Result<ConnectionReference> decodeConnectionReference(const QJsonObject &json);

} // namespace Gatehouse::Wire
