// SPDX-License-Identifier: MIT
#include "ui/common/datecalendar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

namespace Gatehouse {

namespace {

constexpr int calendarMonths = 12;
constexpr int calendarCell = 32;
constexpr int calendarYearControls = 48; // margins and the arrows that step

} // namespace

DateCalendar::DateCalendar(QWidget *parent)
    : QCalendarWidget(parent)
{
    setNavigationBarVisible(false);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    setContentsMargins(Metrics::small, Metrics::small, Metrics::small, Metrics::small);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, makeTop());
    layout()->setSpacing(Metrics::tight);
    setMinimumSize(7 * calendarCell + 2 * Metrics::small,
        7 * calendarCell + Metrics::controlHeight + 2 * Metrics::small);
    connect(this, &QCalendarWidget::currentPageChanged, this, &DateCalendar::showPage);
    showColors();
    retranslate();
}

QWidget *DateCalendar::makeTop()
{
    auto *top = new QWidget(this);
    const auto makeArrow = [top](IconName icon, const char *name) {
        auto *arrow = new QToolButton(top);
        arrow->setObjectName(QString::fromLatin1(name));
        arrow->setIcon(Icons::icon(icon, ColorRole::Text));
        arrow->setAutoRaise(true);
        arrow->setFocusPolicy(Qt::StrongFocus);
        arrow->setFixedSize(Metrics::controlHeight, Metrics::controlHeight);
        setButtonKind(arrow, ButtonKind::Text);
        return arrow;
    };
    m_previous = makeArrow(IconName::ChevronLeft, "previousMonth");
    m_month = new QComboBox(top);
    m_month->setObjectName(QStringLiteral("calendarMonth"));
    m_year = new QSpinBox(top);
    m_year->setObjectName(QStringLiteral("calendarYear"));
    m_year->setGroupSeparatorShown(false);
    m_year->setMinimumWidth(
        m_year->fontMetrics().horizontalAdvance(QStringLiteral("2028")) + calendarYearControls);
    m_next = makeArrow(IconName::ChevronRight, "nextMonth");
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::tight);
    row->addWidget(m_previous);
    row->addWidget(m_month, 1);
    row->addWidget(m_year);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, &QCalendarWidget::showPreviousMonth);
    connect(m_next, &QToolButton::clicked, this, &QCalendarWidget::showNextMonth);
    connect(m_month, &QComboBox::activated, this,
        [this](int index) { setCurrentPage(yearShown(), index + 1); });
    connect(m_year, &QSpinBox::valueChanged, this,
        [this](int year) { setCurrentPage(year, monthShown()); });
    return top;
}

void DateCalendar::showColors()
{
    const ThemeColors &colors = themeColors(this);
    QTextCharFormat weekdays;
    weekdays.setForeground(colors[ColorRole::Secondary]);
    weekdays.setBackground(colors[ColorRole::Raised]);
    setHeaderTextFormat(weekdays);
    // Saturday and Sunday are red to Qt.
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        setWeekdayTextFormat(Qt::DayOfWeek(day), QTextCharFormat());
    if (auto *days = findChild<QTableView *>()) {
        QPalette palette = days->palette();
        palette.setColor(QPalette::Base, colors[ColorRole::Raised]);
        days->setPalette(palette);
    }
    update();
}

//! The month and year that are shown, and where others end.
void DateCalendar::showPage()
{
    const QSignalBlocker blocker(m_year);
    m_year->setRange(minimumDate().year(), maximumDate().year());
    m_year->setValue(yearShown());
    m_month->setCurrentIndex(monthShown() - 1);
    const QDate first(yearShown(), monthShown(), 1);
    m_previous->setEnabled(first > minimumDate());
    m_next->setEnabled(first.addMonths(1) <= maximumDate());
}

void DateCalendar::retranslate()
{
    // The application's language, which the locale of a window of its own does not follow.
    setLocale(QLocale());
    {
        const QSignalBlocker blocker(m_month);
        m_month->clear();
        for (int month = 1; month <= calendarMonths; ++month)
            m_month->addItem(locale().standaloneMonthName(month));
    }
    m_month->setAccessibleName(tr("Month"));
    m_year->setAccessibleName(tr("Year"));
    m_previous->setAccessibleName(tr("Previous month"));
    m_previous->setToolTip(tr("Previous month"));
    m_next->setAccessibleName(tr("Next month"));
    m_next->setToolTip(tr("Next month"));
    setAccessibleName(tr("Calendar"));
    if (auto *days = findChild<QTableView *>())
        days->setAccessibleName(tr("Days"));
    showPage();
}

void DateCalendar::showEvent(QShowEvent *event)
{
    retranslate();
    QCalendarWidget::showEvent(event);
}

void DateCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        showColors();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateCalendar::paintEvent(QPaintEvent *event)
{
    QCalendarWidget::paintEvent(event);
    QPainter painter(this);
    const ThemeColors &colors = themeColors(this);
    StylePainting::box(&painter, rect(),
        {.fill = colors[ColorRole::Raised], .line = colors[ColorRole::ControlBorder], .radius = 0});
}

void DateCalendar::paintCell(QPainter *painter, const QRect &rect, QDate day) const
{
    const ThemeColors &colors = themeColors(this);
    const bool isChosen = day == selectedDate();
    const bool isOffered = day >= minimumDate() && day <= maximumDate();
    const QRect box = rect.adjusted(2, 1, -2, -1);
    painter->fillRect(rect, colors[ColorRole::Raised]);
    if (isChosen)
        StylePainting::box(painter, box,
            {.fill = colors[ColorRole::Accent], .line = {}, .radius = Metrics::radius});
    else if (day == QDate::currentDate())
        StylePainting::box(painter, box,
            {.fill = {}, .line = colors[ColorRole::ControlBorder], .radius = Metrics::radius});
    ColorRole ink = ColorRole::Text;
    if (isChosen)
        ink = ColorRole::OnAccent;
    else if (!isOffered)
        ink = ColorRole::ControlBorder;
    else if (day.month() != monthShown())
        ink = ColorRole::Secondary;
    painter->setPen(colors[ink]);
    painter->drawText(rect, Qt::AlignCenter, locale().toString(day.day()));
}

} // namespace Gatehouse
