// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace Gatehouse::Fonts {

QFont base(); //!< 10 pt; Inter where it is installed, else the system's
QFont title(const QFont &from); //!< 15 pt semibold, of a pane
QFont heading(const QFont &from); //!< 12 pt semibold, of a details side or dialog
QFont semibold(const QFont &from); //!< names in lists
QFont secondary(const QFont &from); //!< 9 pt, second lines and hints
QFont fixed(const QFont &from); //!< ids and code

} // namespace Gatehouse::Fonts
