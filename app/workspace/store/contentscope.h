// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"

#include <QVariant>

namespace GatehouseWorkspace {

class Statement;

//! A condition of SQL on a page `p`, with what its question marks stand for.
struct ScopeCondition {
    QString sql = {};
    std::vector<QVariant> values = {};

    void bindTo(Statement &statement) const;
};

//! Whether \a scope shows page `p` of its workspace: answered from the ancestor closure.
ScopeCondition visibleIn(const ContentScope &scope);

} // namespace GatehouseWorkspace
