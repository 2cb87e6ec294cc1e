// SPDX-License-Identifier: MIT
#include "ui/shell/leftbarentry.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolTip>
#include <QtMath>

namespace Gatehouse {

LeftBarEntry::LeftBarEntry(IconName icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setButtonKind(this, ButtonKind::Entry);
    setTitle(title);
}

void LeftBarEntry::setTitle(const QString &title)
{
    setText(title);
    describe();
}

void LeftBarEntry::setCount(std::optional<int> count)
{
    m_count = count;
    describe();
    update();
}

void LeftBarEntry::setMode(LeftBarWidth::Mode mode)
{
    m_mode = mode;
    updateGeometry();
    update();
}

void LeftBarEntry::describe()
{
    setAccessibleName(m_count ? text() + QLatin1Char(' ') + QLocale().toString(*m_count) : text());
}

QSize LeftBarEntry::sizeHint() const
{
    return {m_mode == LeftBarWidth::Mode::Words ? 120 : 40,
        qMax(Metrics::controlHeight, fontMetrics().height() + 12)};
}

int LeftBarEntry::wantedWidth() const
{
    const int count = m_count
        ? fontMetrics().horizontalAdvance(QLocale().toString(*m_count)) + Metrics::small
        : 0;
    // Rounded up: a part of a pixel too little costs a word its end.
    const int words
        = qCeil(QFontMetricsF(Fonts::semibold(font())).horizontalAdvance(text())) + 1;
    return 10 + Metrics::iconSize + 2 + 10 + words + count + 10;
}

bool LeftBarEntry::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        if (m_mode == LeftBarWidth::Mode::Icons || width() < wantedWidth())
            QToolTip::showText(
                static_cast<QHelpEvent *>(event)->globalPos(), accessibleName(), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QAbstractButton::event(event);
}

void LeftBarEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_On, isChecked());
    option.state.setFlag(QStyle::State_Sunken, isDown());
    StylePainting::buttonPanel(&painter, option, ButtonKind::Entry, colors);
    const QColor ink = StylePainting::buttonInk(option, ButtonKind::Entry, colors);
    const QColor quiet = isChecked() ? ink : colors[ColorRole::Secondary];

    const int side = Metrics::iconSize + 2;
    const bool words = m_mode == LeftBarWidth::Mode::Words;
    QRect icon(words ? 10 : (width() - side) / 2, (height() - side) / 2, side, side);
    Icons::paint(&painter, style()->visualRect(layoutDirection(), rect(), icon), m_icon, quiet);
    if (!words)
        return;
    QRect room = rect().adjusted(10 + side + 10, 0, -10, 0);
    painter.setFont(font());
    if (m_count) {
        const QString count = QLocale().toString(*m_count);
        painter.setPen(isChecked() ? ink : colors[ColorRole::Secondary]);
        painter.drawText(style()->visualRect(layoutDirection(), rect(), room),
            int(Qt::AlignVCenter | style()->visualAlignment(layoutDirection(), Qt::AlignRight)),
            count);
        room.adjust(0, 0, -fontMetrics().horizontalAdvance(count) - Metrics::small, 0);
    }
    QFont font = painter.font();
    if (isChecked())
        font = Fonts::semibold(font);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(style()->visualRect(layoutDirection(), rect(), room),
        int(Qt::AlignVCenter | style()->visualAlignment(layoutDirection(), Qt::AlignLeft)),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace Gatehouse
