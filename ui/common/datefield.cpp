// SPDX-License-Identifier: MIT
#include "ui/common/datefield.h"

#include "ui/common/datecalendar.h"

namespace Gatehouse {

DateField::DateField(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setCalendarWidget(new DateCalendar);
}

} // namespace Gatehouse
