// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace GatehouseWorkspace {

//! `serve`: answers until SIGTERM or SIGINT.
int serveCommand(const QStringList &arguments);

} // namespace GatehouseWorkspace
