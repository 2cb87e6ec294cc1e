// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"

#include <QDate>
#include <QObject>
#include <QStringList>

#include <optional>

namespace Gatehouse {

//! The enums of a period, in a gadget so that test output prints names.
class AuditPeriods {
    Q_GADGET

public:
    enum class Kind {
        Any,
        Today,
        SevenDays, //!< today and the six days before
        ThirtyDays,
        ThisMonth,
        Range, //!< from `first` to `last`, both included
    };
    Q_ENUM(Kind)
};

//! Which days, in local time.
struct AuditPeriod {
    AuditPeriods::Kind kind = AuditPeriods::Kind::Any;
    QDate first = {}; //!< of a Range
    QDate last = {};

    friend bool operator==(const AuditPeriod &, const AuditPeriod &) = default;
};

//! Which events of the log somebody wants to see. Holds ids and no names: it is kept on disk.
struct AuditFilter {
    std::optional<UserId> actor = {}; //!< who did it
    std::optional<UserId> person = {}; //!< to whom
    std::optional<ConnectionId> connection = {};
    std::optional<PageId> page = {};
    QStringList actions = {}; //!< choices of AuditActions
    std::optional<AuditEvents::Outcome> outcome = {};
    AuditPeriod period = {};

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;

    bool isEmpty() const { return *this == AuditFilter(); }
    //! \a now decides what "today" is.
    AuditQuery query(const QDateTime &now) const;

    QByteArray save() const;
    //! Nothing when \a saved is not what save() made.
    static std::optional<AuditFilter> restored(const QByteArray &saved);
};

} // namespace Gatehouse
