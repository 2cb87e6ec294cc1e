// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QJsonArray>
#include <QString>

namespace Gatehouse {

//! A small JSON list of one's own, beside which secrets are kept elsewhere. An empty path keeps
//! nothing.
class RecordFile {
public:
    explicit RecordFile(QString path)
        : m_path(std::move(path))
    {
    }

    //! A missing file is an empty list. FileUnreadable: it is not overwritten then.
    Result<QJsonArray> load();
    //! Whole or not at all; for this user alone. FileUnwritable.
    Result<void> save(const QJsonArray &rows) const;

private:
    QString m_path;
    bool m_isUnreadable = false;
};

} // namespace Gatehouse
