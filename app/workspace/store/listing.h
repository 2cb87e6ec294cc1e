// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/types.h"

#include <QString>

#include <optional>
#include <vector>

namespace GatehouseWorkspace {

//! One page of a list, by key. `next` goes back into the same query; with another one it is
//! refused.
template <class Row>
struct ListPage {
    std::vector<Row> rows = {};
    std::optional<QString> next = {}; //!< nothing: this was the last page
};

//! Which part of a list.
struct PageRequest {
    int size = 100; //!< 1 to 100; the caller checks
    QString cursor = {}; //!< empty: from the start
};

} // namespace GatehouseWorkspace
