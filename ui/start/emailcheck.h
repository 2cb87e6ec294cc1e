// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Gatehouse {

//! Whether a text looks like one mail address. Only mistakes of typing are caught; the server has
//! the last word.
bool looksLikeEmail(const QString &text);

} // namespace Gatehouse
