// SPDX-License-Identifier: MIT
#include "models/api/governancechanges.h"

namespace Gatehouse {

GovernanceChanges::GovernanceChanges(QObject *parent)
    : QObject(parent)
{
}

GovernanceChanges::~GovernanceChanges() = default;

} // namespace Gatehouse
