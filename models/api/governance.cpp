// SPDX-License-Identifier: MIT
#include "models/api/governance.h"

namespace Gatehouse {

Governance::Governance(QObject *parent)
    : QObject(parent)
{
}

Governance::~Governance() = default;

} // namespace Gatehouse
