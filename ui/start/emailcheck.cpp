// SPDX-License-Identifier: MIT
#include "ui/start/emailcheck.h"

#include <QRegularExpression>

namespace Gatehouse {

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>.]+$"));
    return shape.match(text).hasMatch();
}

} // namespace Gatehouse
