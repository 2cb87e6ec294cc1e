// SPDX-License-Identifier: MIT
#include "models/base/clock.h"

namespace Gatehouse {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace Gatehouse
