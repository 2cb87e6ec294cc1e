// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace GatehouseWorkspace {

//! What is written about one change, or about one that was refused.
struct AuditEntry {
    enum class Outcome { Done, Refused };
    enum class Undo { Possible, Impossible };
    enum class ActorType { Person, Bot, Organization, Local };

    std::optional<AuditEventId> id = {}; //!< nothing: a new one
    std::optional<WorkspaceId> workspace = {};
    ActorType actorType = ActorType::Local; //!< Local: somebody at the machine, by the command line
    std::optional<UserId> actor = {};
    QString actorName = {};
    std::optional<UserId> onBehalfOf = {}; //!< as whom an owner looked when it was done
    QString action = {}; //!< such as connection.disconnected
    QString objectType = {};
    QString objectId = {};
    std::optional<ConnectionId> connection = {}; //!< what the log is filtered by
    std::optional<PageId> page = {};
    std::optional<UserId> person = {};
    QJsonObject before = {};
    QJsonObject after = {};
    QString client = {}; //!< who called: a User-Agent or a program's name
    Outcome outcome = Outcome::Done;
    Undo undo = Undo::Impossible;
    std::optional<AuditEventId> undoes = {};
    std::optional<Millis> at = {}; //!< nothing: now
};

//! The fields about the one who acts, from an authenticated token.
AuditEntry auditEntryOf(const Actor &actor);

//! An entry as it was written.
struct AuditRow {
    qint64 sequence = 0;
    AuditEventId id = {};
    AuditEntry entry = {};
    QByteArray mac = {};
    QByteArray previousMac = {};
};

} // namespace GatehouseWorkspace
