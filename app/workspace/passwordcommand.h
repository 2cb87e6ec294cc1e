// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace GatehouseWorkspace {

//! `password --data DIR --person MAIL`: asks without echo on a terminal, else reads a line of
//! standard input.
int passwordCommand(const QStringList &arguments);

} // namespace GatehouseWorkspace
