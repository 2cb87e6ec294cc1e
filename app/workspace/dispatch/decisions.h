// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/httperror.h"
#include "app/workspace/rules/caller.h"

#include <QString>

namespace GatehouseWorkspace {

//! The answer to somebody who may not. \a what is the sentence's object, such as
//! "create connections in this workspace".
HttpError refusalFor(const Decision &decision, const QString &what);

} // namespace GatehouseWorkspace
