// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Gatehouse {

//! What an empty cell shows (an en dash). Unknown is a word, never this.
inline QString emptyDash()
{
    return QStringLiteral("–");
}

//! Between the parts of a second line: "Zapier, Inc. · Public".
inline QString partSeparator()
{
    return QStringLiteral(" · ");
}

} // namespace Gatehouse
