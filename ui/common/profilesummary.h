// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace Gatehouse {

//! What lists of profiles show of one.
struct ProfileSummary {
    ProfileId id = {};
    QString name = {};
    QString icon = {}; //!< of its workspace; empty: an initial
    QString where = {}; //!< "On this computer", "Notion", "gatehouse.example.org"
    QDateTime lastOpenedAt = {}; //!< null: never

    friend bool operator==(const ProfileSummary &, const ProfileSummary &) = default;
};

} // namespace Gatehouse
