// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"

namespace GatehouseWorkspace {

class Statement;

//! The columns of a page `p`, as pageRow() reads them from the front.
const QString &pageColumns();
constexpr int pageColumnCount = 14;
PageRow pageRow(const Statement &row);

} // namespace GatehouseWorkspace
