// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/auditevent.h"

#include <QCoreApplication>

namespace Gatehouse {

//! Audit events as sentences. An action this version does not know is shown as it was sent.
class AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)

public:
    //! What was done, or what was refused: "Disconnected", "Tried to disconnect".
    static QString event(const AuditEvent &event);
    //! More about it, or empty: "Capabilities, name", the reason of a refusal.
    static QString details(const AuditEvent &event);
    //! "Ada Byron", "Somebody at the service's command line".
    static QString actor(const AuditEvent &event);

private:
    static QString done(const AuditEvent &event);
    static QString refused(const AuditEvent &event);
    static QString people(const AuditEvent &event);
    static QString changedKeys(const AuditEvent &event);
};

} // namespace Gatehouse
