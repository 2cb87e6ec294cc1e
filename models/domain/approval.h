// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace Gatehouse {

//! An entry of the approved list.
struct ApprovedConnection {
    ConnectionId id = {}; //!< the connection's
    Connection connection = {};
    std::vector<PersonReference> installers = {}; //!< the first of them, earliest first
    int installersCount = 0;
    bool automatic = false; //!< built by Notion, not on the list itself
    std::optional<PersonReference> approvedBy = {}; //!< nothing when automatic
    QDateTime approvedAt = {}; //!< UTC
    QString note = {};
    QDateTime reviewBy = {}; //!< UTC; null: no date
    bool overdue = false; //!< the date has passed

    friend bool operator==(const ApprovedConnection &, const ApprovedConnection &) = default;
};

struct ApprovalCounts {
    int approved = 0;
    int overdue = 0;
    int notApproved = 0; //!< installed here all the same

    friend bool operator==(const ApprovalCounts &, const ApprovalCounts &) = default;
};

//! What is wanted of an entry; what is left out stays.
struct ApprovalChange {
    std::optional<QString> note = {};
    std::optional<QDateTime> reviewBy = {}; //!< a null date takes it away

    friend bool operator==(const ApprovalChange &, const ApprovalChange &) = default;
};

} // namespace Gatehouse
