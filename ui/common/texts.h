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

//! For a menu, a button or the label of a field, where Qt takes an ampersand for the mark of a key:
//! with every ampersand of \a text, which may be a name from outside, as itself.
inline QString literalText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace Gatehouse
