// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/action.h"
#include "models/domain/auditevent.h"
#include "ui/common/confirmdialog.h"

#include <QCoreApplication>

namespace Gatehouse {

class ObjectNames;

//! What undoing an event of the log will do, before it is done.
class AuditUndo {
    Q_DECLARE_TR_FUNCTIONS(AuditUndo)

public:
    //! The event in the words of what it did, with the names that it knows by ids alone.
    static ActionSubject subject(const AuditEvent &event, const ObjectNames &names);
    static ConfirmDialog::Question question(const AuditEvent &event, const ObjectNames &names);

private:
    static QString effect(const AuditEvent &event, const ActionSubject &subject);
};

} // namespace Gatehouse
