// SPDX-License-Identifier: MIT
#include "models/base/apierror.h"

#include <QDebug>

namespace Gatehouse {

QDebug operator<<(QDebug debug, const ApiError &error)
{
    // Not `detail` or `additionalData`: they may hold names, and this is what logs print.
    const QDebugStateSaver saver(debug);
    debug.nospace() << "ApiError(" << error.kind << ", " << error.httpStatus << ", " << error.code
                    << ", request " << error.requestId << ')';
    return debug;
}

} // namespace Gatehouse
