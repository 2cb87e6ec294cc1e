// SPDX-License-Identifier: MIT
#include "models/net/httprequest.h"

#include <QUrl>

namespace Gatehouse {

QString HttpRequest::segment(const QString &text)
{
    // A segment of dots alone would climb the path, however it is encoded.
    if (text == QLatin1String(".") || text == QLatin1String(".."))
        return QStringLiteral("%00");
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace Gatehouse
