// SPDX-License-Identifier: MIT
#include "ui/common/tablecolumns.h"

#include <algorithm>
#include <numeric>

namespace Gatehouse {

QHash<int, int> fitColumns(QList<TableColumn> columns, int room)
{
    const auto sum = [&columns](int TableColumn::*part) {
        return std::accumulate(columns.cbegin(), columns.cend(), 0,
            [part](int total, const TableColumn &column) { return total + column.*part; });
    };
    const auto lessImportant
        = [](const TableColumn &a, const TableColumn &b) { return a.importance < b.importance; };
    while (columns.size() > 1 && sum(&TableColumn::minimum) > room)
        columns.erase(std::min_element(columns.begin(), columns.end(), lessImportant));
    if (columns.isEmpty())
        return {};

    const int wanted = sum(&TableColumn::width);
    const int least = sum(&TableColumn::minimum);
    QHash<int, int> widths;
    int given = 0;
    for (const TableColumn &column : std::as_const(columns)) {
        int width = column.width;
        if (wanted > room) {
            const int slack = wanted - least;
            const int gives = column.width - column.minimum;
            if (slack > 0)
                // Rounded up: what is left over can only be given back, never missing.
                width -= int((qint64(gives) * std::min(wanted - room, slack) + slack - 1) / slack);
        } else {
            width += int(qint64(room - wanted) * column.width / std::max(wanted, 1));
        }
        widths.insert(column.section, width);
        given += width;
    }
    // Roundings go to the most important one, and all there is when it stands alone.
    const TableColumn &first = *std::max_element(columns.cbegin(), columns.cend(), lessImportant);
    widths[first.section] = std::max(widths[first.section] + room - given, 24);
    return widths;
}

} // namespace Gatehouse
