// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/relativetime.h"

namespace Gatehouse {

class PagedListModel;

//! Whether the rows of a list are just being read again, or could not be.
RelativeTime::Refresh refreshOf(const PagedListModel &model);

} // namespace Gatehouse
