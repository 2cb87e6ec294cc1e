// SPDX-License-Identifier: MIT
#include "app/workspace/schema/schema.h"

#include "app/workspace/schema/problems.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace GatehouseWorkspace {

namespace {

QStringList schemaKind(
    bool isOfKind, const QString &path, const QString &kind, const QJsonValue &value)
{
    if (isOfKind)
        return {};
    return {Problem::instead(path, value.isUndefined() ? QStringLiteral("defined") : kind, value)};
}

QStringList schemaLength(qsizetype length, Schema::Length allowed, const QString &path)
{
    const QString where = path + QStringLiteral(".length");
    const auto limit = [](const QString &sign, qsizetype number) {
        return sign + QStringLiteral(" `") + QString::number(number) + QChar(u'`');
    };
    if (length < allowed.least)
        return {Problem::instead(where, limit(QStringLiteral("≥"), allowed.least), length)};
    if (length > allowed.most)
        return {Problem::instead(where, limit(QStringLiteral("≤"), allowed.most), length)};
    return {};
}

} // namespace

Schema::Schema(Check check)
    : m_check(std::make_shared<const Check>(std::move(check)))
{
}

QStringList Schema::problems(const QJsonValue &value, const QString &path) const
{
    return (*m_check)(value, path);
}

Schema Schema::object(std::vector<Field> fields)
{
    return Schema([fields = std::move(fields)](const QJsonValue &value, const QString &path) {
        if (!value.isObject())
            return schemaKind(false, path, QStringLiteral("an object"), value);
        const QJsonObject object = value.toObject();
        for (const Field &field : fields) {
            const QJsonValue member = object.value(field.name);
            if (member.isUndefined() && field.presence == Field::Presence::Optional)
                continue;
            if (QStringList found = field.schema.problems(member, path + QChar(u'.') + field.name);
                !found.isEmpty())
                return found;
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            const bool isKnown = std::any_of(fields.begin(), fields.end(),
                [&](const Field &field) { return field.name == key; });
            if (!isKnown)
                return QStringList{Problem::instead(
                    path + QChar(u'.') + key, QStringLiteral("not present"), it.value())};
        }
        return QStringList();
    });
}

Schema Schema::array(const Schema &item, qsizetype most)
{
    return Schema([item, most](const QJsonValue &value, const QString &path) {
        if (!value.isArray())
            return schemaKind(false, path, QStringLiteral("an array"), value);
        const QJsonArray array = value.toArray();
        if (QStringList found = schemaLength(array.size(), {.most = most}, path); !found.isEmpty())
            return found;
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (QStringList found = item.problems(array[i], path + QStringLiteral("[%1]").arg(i));
                !found.isEmpty())
                return found;
        }
        return QStringList();
    });
}

Schema Schema::string(Length length)
{
    return Schema([length](const QJsonValue &value, const QString &path) {
        if (!value.isString())
            return schemaKind(false, path, QStringLiteral("a string"), value);
        return schemaLength(value.toString().size(), length, path);
    });
}

Schema Schema::oneOf(QStringList words)
{
    return Schema([words = std::move(words)](const QJsonValue &value, const QString &path) {
        if (value.isString() && words.contains(value.toString()))
            return QStringList();
        return schemaKind(false, path, Problem::alternatives(words), value);
    });
}

Schema Schema::uuid()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        const bool isUuid = value.isString() && !canonicalUuid(value.toString()).isEmpty();
        return schemaKind(isUuid, path, QStringLiteral("a valid uuid"), value);
    });
}

Schema Schema::boolean()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        return schemaKind(value.isBool(), path, QStringLiteral("a boolean"), value);
    });
}

Schema Schema::time()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        const bool isTime = value.isString() && time.isValid() && time.timeSpec() != Qt::LocalTime;
        return schemaKind(isTime, path, QStringLiteral("a valid ISO 8601 date string"), value);
    });
}

Schema Schema::integer(Range range)
{
    return Schema([range](const QJsonValue &value, const QString &path) {
        const double number = value.toDouble();
        if (!value.isDouble() || number != std::floor(number))
            return schemaKind(false, path, QStringLiteral("an integer"), value);
        if (number < static_cast<double>(range.least))
            return schemaKind(false, path, QStringLiteral("≥ `%1`").arg(range.least), value);
        return schemaKind(number <= static_cast<double>(range.most), path,
            QStringLiteral("≤ `%1`").arg(range.most), value);
    });
}

Schema Schema::webAddress()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        const QString text = value.toString();
        const QUrl url(text, QUrl::StrictMode);
        const bool isWeb = url.isValid() && !url.host().isEmpty() && text.size() <= 2000
            && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
        return schemaKind(value.isString() && isWeb, path, QStringLiteral("a valid URL"), value);
    });
}

Schema Schema::anyOf(std::vector<Schema> schemas)
{
    return Schema([schemas = std::move(schemas)](const QJsonValue &value, const QString &path) {
        QStringList all;
        for (const Schema &schema : schemas) {
            const QStringList found = schema.problems(value, path);
            if (found.isEmpty())
                return QStringList();
            all += found;
        }
        all.removeDuplicates();
        return all;
    });
}

Schema Schema::orNull() const
{
    return Schema([inner = *this](const QJsonValue &value, const QString &path) {
        return value.isNull() ? QStringList() : inner.problems(value, path);
    });
}

} // namespace GatehouseWorkspace
