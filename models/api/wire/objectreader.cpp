// SPDX-License-Identifier: MIT
#include "models/api/wire/objectreader.h"

#include <QTimeZone>

#include <utility>

namespace Gatehouse::Wire {

ObjectReader::ObjectReader(QJsonObject json, QLatin1String what)
    : m_json(std::move(json))
    , m_what(what)
{
}

QString ObjectReader::required(QLatin1String key)
{
    const QJsonValue value = m_json.value(key);
    if (!value.isString())
        miss(key);
    return value.toString();
}

bool ObjectReader::requiredFlag(QLatin1String key)
{
    const QJsonValue value = m_json.value(key);
    if (!value.isBool())
        miss(key);
    return value.toBool();
}

QJsonObject ObjectReader::requiredObject(QLatin1String key)
{
    const QJsonValue value = m_json.value(key);
    if (!value.isObject())
        miss(key);
    return value.toObject();
}

QJsonArray ObjectReader::requiredArray(QLatin1String key)
{
    const QJsonValue value = m_json.value(key);
    if (!value.isArray())
        miss(key);
    return value.toArray();
}

void ObjectReader::requireObjectType(QLatin1String expected)
{
    if (m_json.value(QLatin1String("object")).toString() != expected)
        miss(QLatin1String("object"));
}

QString ObjectReader::text(QLatin1String key) const
{
    return m_json.value(key).toString();
}

std::optional<QString> ObjectReader::optionalText(QLatin1String key) const
{
    const QJsonValue value = m_json.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> ObjectReader::optionalFlag(QLatin1String key) const
{
    const QJsonValue value = m_json.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<int> ObjectReader::optionalCount(QLatin1String key) const
{
    const int count = m_json.value(key).toInt(-1);
    return count >= 0 ? std::optional(count) : std::nullopt;
}

std::optional<QJsonObject> ObjectReader::optionalObject(QLatin1String key) const
{
    const QJsonValue value = m_json.value(key);
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

QStringList ObjectReader::texts(QLatin1String key) const
{
    QStringList found;
    const QJsonArray array = m_json.value(key).toArray();
    for (const QJsonValue &value : array)
        if (value.isString())
            found << value.toString();
    return found;
}

QDateTime ObjectReader::time(QLatin1String key) const
{
    return parsedTime(text(key));
}

void ObjectReader::absorb(QLatin1String key, const ApiError &error)
{
    if (m_problem.isEmpty())
        m_problem = QString(m_what) + QLatin1Char('.') + key + QStringLiteral(": ") + error.detail;
}

std::optional<ApiError> ObjectReader::problem() const
{
    if (m_problem.isEmpty())
        return {};
    return ApiError{.kind = ApiError::Kind::Malformed, .detail = m_problem};
}

void ObjectReader::miss(QLatin1String key)
{
    if (m_problem.isEmpty())
        m_problem = QString(m_what) + QLatin1Char('.') + key;
}

QDateTime parsedTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::utc());
    return time.toUTC();
}

} // namespace Gatehouse::Wire
