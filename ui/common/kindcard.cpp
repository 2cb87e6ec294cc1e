// SPDX-License-Identifier: MIT
#include "ui/common/kindcard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>

namespace Gatehouse {

namespace {
constexpr int kindCardIcon = 20;
constexpr int kindCardTextLeft = Metrics::medium + kindCardIcon + Metrics::small;
constexpr int kindCardLeastWidth = 200;
} // namespace

KindCard::KindCard(IconName icon, QWidget *parent)
    : QRadioButton(parent)
    , m_icon(icon)
    , m_leastWidth(kindCardLeastWidth)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KindCard::setTexts(const QString &title, const QString &sentence)
{
    setText(title);
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

void KindCard::setLeastWidth(int width)
{
    m_leastWidth = width;
    updateGeometry();
}

QSize KindCard::sizeHint() const
{
    return {m_leastWidth + 40, heightForWidth(m_leastWidth + 40)};
}

QSize KindCard::minimumSizeHint() const
{
    return {m_leastWidth, heightForWidth(m_leastWidth)};
}

int KindCard::heightForWidth(int width) const
{
    const int room = width - kindCardTextLeft - Metrics::medium;
    const int title = QFontMetrics(Fonts::semibold(font())).height();
    const int sentence = QFontMetrics(Fonts::secondary(font()))
                             .boundingRect(0, 0, room, 1000, Qt::TextWordWrap, m_sentence)
                             .height();
    return 2 * Metrics::medium + title + 2 + sentence;
}

void KindCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(this);
    const bool isHovered = underMouse() && isEnabled() && !isChecked();
    QColor fill = colors[ColorRole::Raised];
    if (isChecked())
        fill = colors[ColorRole::AccentWash];
    else if (isHovered)
        fill = colors[ColorRole::Hover];
    // Chosen is a wider outline too: colour alone is no sign.
    StylePainting::box(&painter, rect(),
        {.fill = fill,
            .line = colors[isChecked() ? ColorRole::Accent : ColorRole::ControlBorder],
            .radius = Metrics::radius,
            .lineWidth = isChecked() ? 2.0 : 1.0});
    const ColorRole ink = isEnabled() ? ColorRole::Text : ColorRole::Secondary;
    Icons::paint(&painter, QRect(Metrics::medium, Metrics::medium, kindCardIcon, kindCardIcon),
        m_icon, colors[isChecked() ? ColorRole::Accent : ColorRole::Secondary]);
    QRect texts
        = rect().adjusted(kindCardTextLeft, Metrics::medium, -Metrics::medium, -Metrics::medium);
    painter.setFont(Fonts::semibold(font()));
    painter.setPen(colors[ink]);
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignTop, text());
    texts.setTop(texts.top() + painter.fontMetrics().height() + 2);
    painter.setFont(Fonts::secondary(font()));
    painter.setPen(colors[ColorRole::Secondary]);
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

} // namespace Gatehouse
