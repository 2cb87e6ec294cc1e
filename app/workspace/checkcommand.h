// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace GatehouseWorkspace {

//! `check --data DIR`: head and length of the audit chain; non-zero and a list when something is
//! wrong.
int checkCommand(const QStringList &arguments);

} // namespace GatehouseWorkspace
