// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/relativetime.h"
#include "ui/theme/metrics.h"

#include <QFontMetrics>

//! Widths of columns that two tables share, so that they stand in line.
namespace Gatehouse::ApprovalColumns {

inline constexpr int name = 220;
inline constexpr int installers = 290;
inline constexpr int approver = 140;
inline constexpr int note = 180;

inline int date(const QFont &font)
{
    const QDateTime sample(QDate(2028, 9, 28), QTime(12, 0), Qt::UTC);
    return QFontMetrics(font).horizontalAdvance(RelativeTime::date(sample)) + 3 * Metrics::small;
}

//! All that stands right of the people.
inline int rest(const QFont &font)
{
    return approver + note + date(font);
}

} // namespace Gatehouse::ApprovalColumns
