// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/authorizationrepository.h"

namespace GatehouseWorkspace {

//! Where a browser goes back to: \a address with what is to be told there added to its query, and
//! the state as it came.
QByteArray codeAddress(const NewAuthorization &authorization, const Secret &code);
QByteArray errorAddress(const NewAuthorization &authorization, const char *error);

} // namespace GatehouseWorkspace
