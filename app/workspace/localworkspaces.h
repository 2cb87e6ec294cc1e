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

//! Makes the store in its directory when there is none, and one more workspace in it; gives its id.
//! The owner may be somebody the store knows by that address. Validation for an unknown plan, else
//! the Store kinds.
Gatehouse::Result<QString> makeWorkspace(const NewLocalWorkspace &workspace);

//! Makes the demo workspaces (product.md) in \a directory unless its store holds a workspace
//! already.
Gatehouse::Result<void> makeDemo(const QString &directory);

} // namespace GatehouseWorkspace
