// SPDX-License-Identifier: MIT
#include "app/workspace/schema/queryschema.h"

#include "app/workspace/schema/problems.h"

#include <QJsonArray>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

constexpr int mostTexts = 100; // of one key

QJsonValue queryValue(const QString &text, QuerySchema::Field::Form form)
{
    switch (form) {
    case QuerySchema::Field::Form::Text:
    case QuerySchema::Field::Form::Texts:
        break;
    case QuerySchema::Field::Form::Number: {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (isNumber)
            return number;
        break;
    }
    case QuerySchema::Field::Form::Flag:
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return text == QLatin1String("true");
        break;
    }
    return text;
}

} // namespace

QuerySchema::QuerySchema(std::vector<Field> fields)
    : m_fields(std::move(fields))
{
}

Gatehouse::Result<QJsonObject, QStringList> QuerySchema::read(
    const std::vector<QueryItem> &query) const
{
    QJsonObject values;
    for (const QueryItem &item : query) {
        const QString path = QStringLiteral("query.") + item.key;
        const auto field = std::find_if(m_fields.begin(), m_fields.end(),
            [&](const Field &candidate) { return candidate.name == item.key; });
        if (field == m_fields.end())
            return QStringList{Problem::instead(path, QStringLiteral("not present"), item.value)};
        const bool isOneOfMany = field->form == Field::Form::Texts;
        QJsonArray all = isOneOfMany ? values.value(item.key).toArray() : QJsonArray();
        if (all.size() == mostTexts)
            return QStringList{Problem::instead(path + QStringLiteral(".length"),
                QStringLiteral("≤ `%1`").arg(mostTexts), QJsonValue(mostTexts + 1))};
        if (values.contains(item.key) && !isOneOfMany)
            return QStringList{Problem::instead(path, QStringLiteral("given once"), item.value)};
        const QJsonValue value = queryValue(item.value, field->form);
        if (QStringList found = field->schema.problems(value, path); !found.isEmpty())
            return found;
        all.append(value);
        values.insert(item.key, isOneOfMany ? QJsonValue(all) : value);
    }
    return values;
}

} // namespace GatehouseWorkspace
