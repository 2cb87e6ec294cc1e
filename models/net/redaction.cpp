// SPDX-License-Identifier: MIT
#include "models/net/redaction.h"

#include <QRegularExpression>

namespace Gatehouse {

QString redacted(const QString &text)
{
    static const QRegularExpression prefixed(
        QStringLiteral("(ntn_|nrt_|adm_|ses_|secret_)[A-Za-z0-9_\\-.~+/%=]+"));
    // "Basic plan" is no secret: base64 of an id and a secret is longer.
    static const QRegularExpression scheme(
        QStringLiteral(
            "\\b(Bearer(?:\\s+|%20|\\+)|Basic(?:\\s+|%20|\\+)(?=[A-Za-z0-9+/%=_\\-]{12}))"
            "[A-Za-z0-9_\\-.~+/%=]+"),
        QRegularExpression::CaseInsensitiveOption);

    QString clean = text;
    clean.replace(scheme, QStringLiteral("\\1…"));
    clean.replace(prefixed, QStringLiteral("\\1…"));
    return clean;
}

} // namespace Gatehouse
