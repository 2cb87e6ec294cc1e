// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/auditevent.h"

#include <QCoreApplication>

namespace Gatehouse {

//! What an event is about, of all that it names.
enum class AuditSubject { Connection, Person, Page, Other };

//! Audit events as sentences. An action this version does not know is shown as it was sent.
class AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)

public:
    //! What was done, or what was refused: "Disconnected", "Tried to disconnect it".
    static QString event(const AuditEvent &event);
    //! More about it, or empty: "Name: Zap → Zapier", the reason of a refusal.
    static QString details(const AuditEvent &event);
    //! "Ada Byron", "Somebody at the service's command line".
    static QString actor(const AuditEvent &event);
    //! "as Grace Hopper"; \a name is empty while it is not known.
    static QString onBehalfOf(const QString &name);
    static AuditSubject subject(const AuditEvent &event);
    //! To what it was done: "Zapier", "Install policy".
    static QString object(const AuditEvent &event);
    //! "Connection", "Person"; empty where object() says it all.
    static QString objectKind(const AuditEvent &event);
    static QString outcome(AuditEvents::Outcome outcome);
    //! Why an event cannot be undone, as far as it says so itself; empty: it can.
    static QString whyNotUndone(const AuditEvent &event);
    //! The whole event for programs and for those who doubt the words.
    static QString json(const AuditEvent &event);

private:
    static QString done(const AuditEvent &event);
    static QString refused(const AuditEvent &event);
    static QString people(const AuditEvent &event);
    static QString changes(const AuditEvent &event);
};

} // namespace Gatehouse
