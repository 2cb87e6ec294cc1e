// SPDX-License-Identifier: MIT
#include "models/domain/policyfile.h"

#include <QJsonDocument>

namespace Gatehouse {

Result<PolicyFile> PolicyFile::parse(const QByteArray &bytes)
{
    QJsonParseError error = {};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return ApiError{.kind = ApiError::Kind::Validation,
            .detail = QStringLiteral("%1 (at byte %2)").arg(error.errorString()).arg(error.offset)};
    if (!document.isObject())
        return ApiError{
            .kind = ApiError::Kind::Validation, .detail = QStringLiteral("not a JSON object")};
    return PolicyFile(document.object());
}

QByteArray PolicyFile::toBytes() const
{
    return QJsonDocument(m_json).toJson(QJsonDocument::Indented);
}

} // namespace Gatehouse
