// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace GatehouseWorkspace {

//! `create --data DIR --name NAME --plan PLAN --owner 'Name <mail>'`: a new, empty workspace.
int createCommand(const QStringList &arguments);

} // namespace GatehouseWorkspace
