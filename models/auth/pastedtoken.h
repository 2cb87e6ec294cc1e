// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QObject>
#include <QString>

namespace Gatehouse {

//! A token of somebody else's connection that was pasted here and is kept in the keychain: what is
//! known of it besides.
struct PastedToken {
    Q_GADGET

public:
    enum class Kind {
        Internal, //!< the API token of an internal connection
        OAuth, //!< an access token that somebody's consent gave to a public connection
    };
    Q_ENUM(Kind)
    enum class State {
        Kept,
        ThisRunOnly, //!< there is no keychain: it is gone when the program ends
        Refused, //!< the server does not know it any more
        Missing, //!< it is not in the keychain any more
    };
    Q_ENUM(State)

    QString botId = {}; //!< which it acts as
    QString name = {}; //!< of that bot
    Kind kind = Kind::Internal;
    WorkspaceId workspace = {}; //!< empty where the server does not tell it
    QString workspaceName = {};
    QString ownerName = {}; //!< of an OAuth token, the person who allowed it
    QDateTime addedAt = {}; //!< UTC
    QDateTime checkedAt = {}; //!< UTC; when the server last said whether it works
    State state = State::Kept;

    friend bool operator==(const PastedToken &, const PastedToken &) = default;
};

} // namespace Gatehouse
