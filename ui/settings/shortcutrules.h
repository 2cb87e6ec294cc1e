// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/actionentry.h"

#include <QList>
#include <QObject>

namespace Gatehouse {

//! What becomes of keys that somebody chose for an action.
class ShortcutRules {
    Q_GADGET

public:
    enum class Verdict {
        Free,
        Same, //!< it has them already
        Taken, //!< another action has them
        Bare, //!< a letter alone: it would be lost to typing
    };
    Q_ENUM(Verdict)

    struct Answer {
        Verdict verdict = Verdict::Free;
        int holder = -1; //!< of Taken: the place of the action that has them
    };

    //! Whether the action at \a place may have \a keys. No keys are always free. Pure.
    static Answer ask(const QList<ActionEntry> &actions, int place, const QKeySequence &keys);
};

} // namespace Gatehouse
