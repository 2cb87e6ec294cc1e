// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace GatehouseWorkspace {

//! `token --data DIR (--connection NAME | --person EMAIL | --organization)`: one line with a token.
int tokenCommand(const QStringList &arguments);

} // namespace GatehouseWorkspace
