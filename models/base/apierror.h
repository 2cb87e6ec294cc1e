// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace Gatehouse {
Q_NAMESPACE

//! Why something could not be had. Code branches on `kind`, never on text; sentences for people are
//! made in ui/common/errortext.cpp alone.
struct ApiError {
    Q_GADGET

public:
    enum class Kind {
        // reaching the server
        InvalidAddress, //!< not a URL we may use (no scheme, or http to another machine)
        HostNotFound,
        Offline, //!< refused, unreachable, or dropped before a read was answered
        Timeout,
        Tls, //!< certificate or handshake; never ignorable
        OutcomeUnknown, //!< a write left, its answer did not come: read again before doing anything
        Cancelled,
        ReadOnly, //!< a change asked of a profile that only reads: nothing left this computer
        // what it answered
        NotJson, //!< HTML or text where JSON belongs: a proxy page, or the wrong address
        Malformed, //!< JSON, but cut off or of another shape
        TooLarge, //!< 413
        Validation, //!< 400 and codes like it; `detail` holds the server's words
        Unauthorized, //!< 401
        Restricted, //!< 403; `reason` may be role, plan or policy
        NotFound, //!< 404: missing or not shared with this connection
        Conflict, //!< 409
        RateLimited, //!< 429 and 529
        ServerFault, //!< 5xx
        // a local workspace's store
        StoreMissing,
        StoreReadOnly,
        StoreFull,
        StoreNewer, //!< written by a newer Gatehouse
        StoreDamaged,
        StoreFault, //!< anything else SQLite says; `detail` has it
        PortUnavailable, //!< the service could not bind its loopback port
        AlreadyOpen, //!< another console has this directory
        // the keychain
        KeychainMissing,
        KeychainLocked,
        KeychainTimeout,
        KeychainFault,
        TokenMissing, //!< the profile has no token in the keychain
        // this program's own files
        FileUnreadable, //!< cannot be read or is not what it should be; `detail` names it
        FileUnwritable,
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Offline;
    int httpStatus = 0; //!< 0 when no answer came
    QString code = {}; //!< the server's own code, such as "restricted_resource"
    QString detail = {}; //!< the server's or library's own words, redacted; shown behind "Details"
    QString requestId = {};
    std::optional<std::chrono::seconds> retryAfter = {};
    QString reason = {}; //!< additional_data.reason of admin calls: role, plan or policy
    QJsonObject additionalData = {};

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

QDebug operator<<(QDebug debug, const ApiError &error);

} // namespace Gatehouse
