// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace GatehouseWorkspace {

//! Runs the command named by \a arguments (architecture.md, command lines). Returns the exit code.
int runCommandLine(const QStringList &arguments);

} // namespace GatehouseWorkspace
