// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/actionreport.h"

#include <QCoreApplication>

namespace Gatehouse {

//! The sentences about what people do. Whole ones for each action: a sentence put
//! together from words cannot be translated.
class ActionWords {
    Q_DECLARE_TR_FUNCTIONS(ActionWords)

public:
    //! "Disconnect Zapier", for Edit → Undo and the jobs list.
    static QString name(const ActionSubject &subject);
    //! "Undo “Disconnect Zapier”".
    static QString undoName(const ActionSubject &subject);
    //! "Disconnecting Zapier…"
    static QString running(const ActionSubject &subject, ActionReports::Direction direction);
    //! "Zapier is disconnected."
    static QString done(const ActionSubject &subject, ActionReports::Direction direction);
    //! Of any outcome, one sentence: what happened.
    static QString outcome(const ActionReport &report);
};

} // namespace Gatehouse
