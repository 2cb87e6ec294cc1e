// SPDX-License-Identifier: MIT
#include "models/auth/recordfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace Gatehouse {

Result<QJsonArray> RecordFile::load()
{
    QFile in(m_path);
    if (m_path.isEmpty() || !in.exists())
        return QJsonArray();
    const QJsonDocument document
        = in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()) : QJsonDocument();
    m_isUnreadable = !document.isArray();
    if (m_isUnreadable)
        return ApiError{.kind = ApiError::Kind::FileUnreadable, .detail = m_path};
    return document.array();
}

Result<void> RecordFile::save(const QJsonArray &rows) const
{
    if (m_path.isEmpty())
        return {};
    if (m_isUnreadable)
        return ApiError{.kind = ApiError::Kind::FileUnreadable, .detail = m_path};
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile out(m_path);
    if (out.open(QIODevice::WriteOnly)) {
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        out.write(QJsonDocument(rows).toJson(QJsonDocument::Indented));
        if (out.commit())
            return {};
    }
    return ApiError{.kind = ApiError::Kind::FileUnwritable, .detail = m_path};
}

} // namespace Gatehouse
