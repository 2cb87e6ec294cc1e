// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/clock.h"

#include <QTimeZone>

#include <chrono>

namespace Gatehouse {

//! A clock that moves when the test says so.
class ManualClock final : public Clock {
public:
    QDateTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now{QDate(2026, 8, 1), QTime(12, 0), QTimeZone::utc()};
};

} // namespace Gatehouse
