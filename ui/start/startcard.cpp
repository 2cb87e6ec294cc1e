// SPDX-License-Identifier: MIT
#include "ui/start/startcard.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace Gatehouse {

namespace {
constexpr int cardTile = 32;
constexpr int cardTextLeft = Metrics::large + cardTile + Metrics::medium;
constexpr int cardLeastWidth = 260;
} // namespace

StartCard::StartCard(IconName icon, Emphasis emphasis, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_emphasis(emphasis)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StartCard::setTexts(const QString &title, const QString &sentence)
{
    setText(title);
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QSize StartCard::sizeHint() const
{
    return {cardLeastWidth + 60, heightForWidth(cardLeastWidth + 60)};
}

QSize StartCard::minimumSizeHint() const
{
    return {cardLeastWidth, heightForWidth(cardLeastWidth)};
}

int StartCard::heightForWidth(int width) const
{
    const int room = width - cardTextLeft - Metrics::large;
    const int title = QFontMetrics(Fonts::semibold(font()))
                          .boundingRect(0, 0, room, 1000, Qt::TextWordWrap, text())
                          .height();
    const int sentence
        = fontMetrics().boundingRect(0, 0, room, 1000, Qt::TextWordWrap, m_sentence).height();
    return qMax(2 * Metrics::large + title + 2 + sentence, 2 * Metrics::large + cardTile);
}

void StartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void StartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(this);
    const bool hovered = underMouse() && isEnabled();
    QColor fill = colors[ColorRole::Raised];
    if (isDown())
        fill = StylePainting::mix(fill, colors[ColorRole::Text], 0.08);
    else if (hovered)
        fill = StylePainting::mix(fill, colors[ColorRole::Text], 0.03);
    StylePainting::box(&painter, rect(),
        {.fill = fill,
            .line = hovered ? colors[ColorRole::Accent] : colors[ColorRole::ControlBorder],
            .radius = Metrics::radius,
            .lineWidth = 1});

    const auto mirrored = [this](const QRect &where) {
        return QStyle::visualRect(layoutDirection(), rect(), where);
    };
    const bool first = m_emphasis == Emphasis::First;
    const QRect tile = mirrored(QRect(Metrics::large, Metrics::large, cardTile, cardTile));
    StylePainting::box(&painter, tile,
        {.fill = colors[first ? ColorRole::Accent : ColorRole::AccentWash],
            .line = {},
            .radius = Metrics::radius,
            .lineWidth = 1});
    Icons::paint(&painter, tile.adjusted(7, 7, -7, -7), m_icon,
        colors[first ? ColorRole::OnAccent : ColorRole::Accent]);

    const int room = width() - cardTextLeft - Metrics::large;
    const int alignment
        = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap;
    QRect used;
    painter.setFont(Fonts::semibold(font()));
    painter.setPen(colors[ColorRole::Text]);
    painter.drawText(
        mirrored(QRect(cardTextLeft, Metrics::large, room, height())), alignment, text(), &used);
    painter.setFont(font());
    painter.setPen(colors[ColorRole::Secondary]);
    painter.drawText(
        mirrored(QRect(cardTextLeft, used.bottom() + 3, room, height())), alignment, m_sentence);
}

} // namespace Gatehouse
