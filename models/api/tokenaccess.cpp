// SPDX-License-Identifier: MIT
#include "models/api/tokenaccess.h"

#include "models/api/apiversions.h"

namespace Gatehouse {

QString TokenAccess::apiVersion()
{
    return QString::fromLatin1(notionApiVersion);
}

} // namespace Gatehouse
