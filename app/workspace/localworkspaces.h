// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QString>

namespace GatehouseWorkspace {

//! A new, empty workspace and its first owner.
struct NewLocalWorkspace {
    QString directory = {};
    QString name = {};
    QString plan = QStringLiteral("enterprise"); //!< free, plus, business or enterprise
    QString ownerName = {};
    QString ownerEmail = {};
};

//! Makes the store in its directory when there is none, and the workspace in it. Conflict when the
//! store has a workspace already, Validation for an unknown plan, else the Store kinds.
Gatehouse::Result<void> makeWorkspace(const NewLocalWorkspace &workspace);

//! Makes the demo workspaces (product.md) in \a directory unless its store holds a workspace
//! already.
Gatehouse::Result<void> makeDemo(const QString &directory);

} // namespace GatehouseWorkspace
