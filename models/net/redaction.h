// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Gatehouse {

//! The text with every token in it (ntn_, nrt_, adm_, ses_, secret_, Bearer …, Basic …) replaced by
//! its kind and dots. For everything that a server or a library wrote and that we show or log.
QString redacted(const QString &text);

} // namespace Gatehouse
