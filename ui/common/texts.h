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

//! \a text for a label that wraps, with places to break in words longer than a line may be: such a
//! word would be cut at the edge. What is read aloud is to be \a text itself.
inline QString breakableText(const QString &text)
{
    constexpr int run = 20;
    QString result;
    int unbroken = 0;
    for (const QChar character : text) {
        if (unbroken >= run && !character.isLowSurrogate() && !character.isMark()) {
            result += QChar(QChar::SpecialCharacter(0x200B));
            unbroken = 0;
        }
        unbroken = character.isSpace() ? 0 : unbroken + 1;
        result += character;
    }
    return result;
}

} // namespace Gatehouse
