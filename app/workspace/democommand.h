// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace GatehouseWorkspace {

//! `demo --data DIR [--people N] [--connections N] [--pages N] [--rows N] [--seed N] [--now ISO]`.
int demoCommand(const QStringList &arguments);

} // namespace GatehouseWorkspace
