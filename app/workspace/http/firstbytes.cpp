// SPDX-License-Identifier: MIT
#include "app/workspace/http/firstbytes.h"

namespace GatehouseWorkspace {

bool hasBareLineFeed(QByteArrayView start)
{
    const qsizetype end = start.indexOf("\r\n\r\n");
    const QByteArrayView head = end < 0 ? start : start.first(end);
    for (qsizetype at = head.indexOf('\n'); at >= 0; at = head.indexOf('\n', at + 1)) {
        if (at == 0 || head[at - 1] != '\r')
            return true;
    }
    return false;
}

} // namespace GatehouseWorkspace
