// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>

namespace Gatehouse {

//! How much room a column of a table wants and when it gives way.
struct TableColumn {
    int section = 0;
    int width = 100; //!< wanted, in pixels
    int minimum = 60; //!< with less than this it gives way altogether
    int importance = 0; //!< the least important gives way first; the most important stays
};

//! Widths by section so that nothing is clipped: room left over is shared, missing room is taken
//! from every column down to its minimum, and then the least important columns go: those are
//! missing in the answer. Pure.
QHash<int, int> fitColumns(QList<TableColumn> columns, int room);

} // namespace Gatehouse
