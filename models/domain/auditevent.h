// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"
#include "models/domain/person.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

#include <optional>

namespace Gatehouse {

//! The enums of an audit event, in a gadget so that test output prints names.
class AuditEvents {
    Q_GADGET

public:
    enum class Outcome { Done, Refused };
    Q_ENUM(Outcome)
};

//! Who did what to what, when. Words for people are made in items/auditwords.h.
struct AuditEvent {
    AuditEventId id = {};
    QDateTime at = {}; //!< UTC
    UserId actor = {}; //!< empty: somebody at the service's own command line
    QString actorName = {};
    People::Type actorType = People::Type::Person; //!< Bot: also the command line and the program
    std::optional<UserId> onBehalfOf = {}; //!< as whom somebody looked at the workspace
    QString action = {}; //!< such as "connection.disconnected"; kept as sent, known or not
    QString objectType = {};
    QString objectId = {};
    QString objectName = {}; //!< as it is called now, else as the event says; may be empty
    std::optional<ConnectionId> connection = {};
    std::optional<PageId> page = {};
    std::optional<UserId> person = {}; //!< to whom it was done
    QJsonObject before = {};
    QJsonObject after = {};
    QString client = {}; //!< User-Agent of the caller
    AuditEvents::Outcome outcome = AuditEvents::Outcome::Done;
    QString mac = {}; //!< over itself and the one before, in hex; empty: not told
    QString previousMac = {};
    bool undoable = false; //!< may still be undone, as far as the log itself says

    friend bool operator==(const AuditEvent &, const AuditEvent &) = default;
};

} // namespace Gatehouse
