// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/errortext.h"
#include "ui/theme/icons.h"

#include <QString>

namespace Gatehouse {

//! A view without rows: icon, one sentence, and the next step.
struct EmptyNotice {
    IconName icon = IconName::Folder;
    QString sentence = {};
    QString button = {}; //!< empty: no button
};

//! A failure and the remedy that is offered for it.
struct FailureNotice {
    ErrorText text = {};
    QString button = {}; //!< verb, such as "Try again"; empty: no button
};

} // namespace Gatehouse
