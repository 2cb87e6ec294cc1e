// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Gatehouse {

//! Whether a text is exactly one emoji, however many code points it is made of (skin tones, flags,
//! families). Letters, digits and dingbats that are no emoji are not.
bool isOneEmoji(const QString &text);

} // namespace Gatehouse
