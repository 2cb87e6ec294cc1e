// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Gatehouse::Wire {

//! Reads one JSON object key by key and remembers the first required key that is missing or of
//! another type. Optional keys that are null, absent or of another type are nothing; unknown ones
//! are not looked at.
class ObjectReader {
public:
    //! `what` names the object in errors, as in "connection".
    ObjectReader(QJsonObject json, QLatin1String what);

    QString required(QLatin1String key);
    bool requiredFlag(QLatin1String key);
    QJsonObject requiredObject(QLatin1String key);
    QJsonArray requiredArray(QLatin1String key);
    //! The key "object" has to have this value.
    void requireObjectType(QLatin1String expected);

    QString text(QLatin1String key) const; //!< empty when it is not there
    std::optional<QString> optionalText(QLatin1String key) const;
    std::optional<bool> optionalFlag(QLatin1String key) const;
    std::optional<int> optionalCount(QLatin1String key) const;
    std::optional<QJsonObject> optionalObject(QLatin1String key) const;
    QStringList texts(QLatin1String key) const;
    QDateTime time(QLatin1String key) const; //!< UTC; null when it is not there

    //! An error inside a nested object becomes this object's, with the key in front.
    void absorb(QLatin1String key, const ApiError &error);

    std::optional<ApiError> problem() const;

private:
    void miss(QLatin1String key);

    QJsonObject m_json;
    QLatin1String m_what;
    QString m_problem;
};

//! Any ISO 8601 form, as UTC; null when it is none. Without an offset it is taken as UTC.
QDateTime parsedTime(const QString &text);

} // namespace Gatehouse::Wire
