// SPDX-License-Identifier: MIT
#include "models/net/requesthandle.h"

namespace Gatehouse {

Operation::Operation(QObject *parent)
    : QObject(parent)
{
}

Operation::~Operation() = default;

void AbandonAndDelete::operator()(Operation *operation) const noexcept
{
    operation->abandon();
    operation->deleteLater();
}

} // namespace Gatehouse
