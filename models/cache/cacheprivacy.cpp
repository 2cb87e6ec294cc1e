// SPDX-License-Identifier: MIT
#include "models/cache/cacheprivacy.h"

#include "models/net/redaction.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar cacheDots(u'…');

bool mayHoldAddress(const QString &text)
{
    return text.contains(u'@') || text.contains("%40"_L1);
}

QString withoutAddresses(QString text)
{
    if (!mayHoldAddress(text))
        return text;
    // Half a link leads somewhere else.
    if (text.contains("://"_L1) || text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        return {};
    static const QRegularExpression address(
        u"[^\\s<>()\\[\\]\",;]*(?:@|%40)[^\\s<>()\\[\\]\",;]*"_s);
    text.replace(address, QString(cacheDots));
    return text.trimmed() == QString(cacheDots) ? QString() : text;
}

QJsonValue cleanedValue(const QJsonValue &value, CachePrivacy::Addresses addresses)
{
    switch (value.type()) {
    case QJsonValue::String:
        return CachePrivacy::cleaned(value.toString(), addresses);
    case QJsonValue::Object:
        return CachePrivacy::cleaned(value.toObject(), addresses);
    case QJsonValue::Array: {
        QJsonArray clean;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            clean.append(cleanedValue(each, addresses));
        return clean;
    }
    case QJsonValue::Null:
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::Undefined:
        return value;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject CachePrivacy::cleaned(const QJsonObject &object, Addresses addresses)
{
    QJsonObject clean;
    for (auto each = object.begin(); each != object.end(); ++each) {
        // Absent means "may not be seen"; empty would mean that there is none.
        const bool isAddress = each.key() == "email"_L1 || each.key() == "email_verified"_L1;
        if (addresses == Addresses::Kept || !isAddress)
            clean.insert(each.key(), cleanedValue(each.value(), addresses));
    }
    return clean;
}

QString CachePrivacy::cleaned(const QString &text, Addresses addresses)
{
    const QString safe = redacted(text);
    return addresses == Addresses::Kept ? safe : withoutAddresses(safe);
}

} // namespace Gatehouse
