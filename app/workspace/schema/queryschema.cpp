// SPDX-License-Identifier: MIT
#include "app/workspace/schema/queryschema.h"

#include "app/workspace/schema/problems.h"

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

QJsonValue queryValue(const QString &text, QuerySchema::Field::Form form)
{
    switch (form) {
    case QuerySchema::Field::Form::Text:
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
        if (values.contains(item.key))
            return QStringList{Problem::instead(path, QStringLiteral("given once"), item.value)};
        const QJsonValue value = queryValue(item.value, field->form);
        if (QStringList found = field->schema.problems(value, path); !found.isEmpty())
            return found;
        values.insert(item.key, value);
    }
    return values;
}

} // namespace GatehouseWorkspace
