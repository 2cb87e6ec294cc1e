// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QObject>
#include <QString>

namespace Gatehouse {

//! An installation whose tokens this console keeps in the keychain: what is known of it besides.
struct HeldInstallation {
    Q_GADGET

public:
    enum class State {
        Kept,
        Refreshing,
        Unkept, //!< renewed, but the keychain did not take the new pair: in memory until the window
                //!< closes
        Lost, //!< the server refuses to renew it: somebody else did, or it was revoked
    };
    Q_ENUM(State)

    QString botId = {};
    ConnectionId connection = {}; //!< where the workspace tells it; else empty
    QString clientId = {};
    QString name = {}; //!< of the connection, as whoever installed it called it
    WorkspaceId workspace = {};
    QString workspaceName = {};
    QString ownerName = {};
    quint16 port = 0; //!< of its redirect address; 0: any
    QDateTime obtainedAt = {}; //!< UTC; the consent
    QDateTime refreshedAt = {}; //!< UTC; when the present pair was given
    bool canRefresh = false;
    State state = State::Kept;

    friend bool operator==(const HeldInstallation &, const HeldInstallation &) = default;
};

} // namespace Gatehouse
