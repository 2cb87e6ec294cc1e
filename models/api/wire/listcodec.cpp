// SPDX-License-Identifier: MIT
#include "models/api/wire/listcodec.h"

#include "models/api/wire/objectreader.h"

namespace Gatehouse::Wire {

Result<QJsonArray> listRows(const QJsonObject &json)
{
    ObjectReader reader(json, QLatin1String("list"));
    reader.requireObjectType(QLatin1String("list"));
    QJsonArray rows = reader.requiredArray(QLatin1String("results"));
    if (reader.requiredFlag(QLatin1String("has_more")))
        reader.required(QLatin1String("next_cursor"));
    if (const auto problem = reader.problem())
        return *problem;
    return rows;
}

std::optional<Cursor> nextCursor(const QJsonObject &json)
{
    const QString next = json.value(QLatin1String("next_cursor")).toString();
    const bool goesOn = json.value(QLatin1String("has_more")).toBool() && !next.isEmpty();
    return goesOn ? std::optional(Cursor(next)) : std::nullopt;
}

ApiError rowProblem(int row, const ApiError &error)
{
    ApiError named = error;
    named.detail = QStringLiteral("results[%1]: %2").arg(row).arg(error.detail);
    return named;
}

} // namespace Gatehouse::Wire
