// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectiondraft.h"

namespace Gatehouse {

//! What has to be changed to make \a from into \a to, of all that can be changed but who added it.
ConnectionChange changeBetween(const Connection &from, const Connection &to);

//! \a now, with everything that somebody changed between \a base and \a mine: the same change made
//! to what it has become in the meantime.
Connection carriedOver(const Connection &mine, const Connection &base, const Connection &now);

} // namespace Gatehouse
