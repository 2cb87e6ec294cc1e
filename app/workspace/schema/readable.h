// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace GatehouseWorkspace {

// What stands for somebody or something where people read it: in lists, questions and logs, where
// it must be one line that is seen and that leaves its surroundings as they are.

//! Holds characters that are no part of a line: control characters, NUL and line breaks among them,
//! or those that turn the direction of what follows (U+202A to U+202E, U+2066 to U+2069).
bool disturbsLine(QStringView text);
//! Holds something that is seen: not only spaces, marks and signs without a shape.
bool isSeen(QStringView text);

//! What a name should be that \a text is not, as in "body.name should be …"; empty: it is one.
QString whyNoName(QStringView text);

//! Where people turn to for support: an e-mail address, also after "mailto:", or a web address.
bool isSupportAddress(const QString &text);

//! A picture that brings its own bytes: PNG, JPEG, GIF, WebP or SVG, in base64.
bool isPictureData(const QString &text);

} // namespace GatehouseWorkspace
