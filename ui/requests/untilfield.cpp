// SPDX-License-Identifier: MIT
#include "ui/requests/untilfield.h"

#include "ui/common/datefield.h"
#include "ui/common/radiochoice.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace Gatehouse {

namespace {

enum Until { ForGood, ToADay, UntilChoices };
constexpr int usualDays = 90;
constexpr int indentOfRadio = 24;
constexpr int dayControls = 48; // margins and the arrow that opens the calendar

} // namespace

UntilField::UntilField(const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_choice(new RadioChoice(UntilChoices, this))
    , m_day(new DateField(this))
{
    const QDate today = now.toLocalTime().date();
    m_day->setObjectName(QStringLiteral("untilDay"));
    m_day->setMinimumDate(today);
    m_day->setDate(today.addDays(usualDays));
    m_day->setEnabled(false);
    auto *dayRow = new QHBoxLayout;
    dayRow->setContentsMargins(indentOfRadio, 0, 0, 0);
    dayRow->addWidget(m_day);
    dayRow->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_choice);
    layout->addLayout(dayRow);
    connect(m_choice, &RadioChoice::edited, this,
        [this] { m_day->setEnabled(m_choice->current() == ToADay); });
    retranslate();
}

QDateTime UntilField::until() const
{
    if (m_choice->current() == ForGood)
        return {};
    // The day that is named still counts.
    return QDateTime(m_day->date(), QTime(23, 59, 59)).toUTC();
}

void UntilField::retranslate()
{
    m_choice->setLabel(tr("Until when"));
    m_choice->setOption(ForGood, {.text = tr("No end date")});
    m_choice->setOption(ToADay,
        {.text = tr("To the end of a day"), .explanation = tr("The access ends by itself then.")});
    m_day->setAccessibleName(tr("Last day"));
    m_day->setLocale(QLocale());
    //: how a day is written: day of the month, short name of the month, year
    m_day->setDisplayFormat(tr("d MMM yyyy", "form of a date"));
    m_day->setMinimumWidth(
        m_day->fontMetrics().horizontalAdvance(QStringLiteral("28. Mmm. 2028")) + dayControls);
}

} // namespace Gatehouse
