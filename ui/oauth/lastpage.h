// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Gatehouse {

//! The page the browser ends on after a flow: what happened, in the language and colours of the
//! console, light or dark as the browser says. Has no script and fetches nothing.
QString lastPage(const QString &heading, const QString &text);

} // namespace Gatehouse
