// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace Gatehouse {

//! Where "now" comes from, so that tests can say what time it is.
class Clock {
public:
    virtual ~Clock() = default;
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    //! UTC, to the millisecond. May be called from any thread.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

} // namespace Gatehouse
