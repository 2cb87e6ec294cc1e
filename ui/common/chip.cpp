// SPDX-License-Identifier: MIT
#include "ui/common/chip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/stylepainting.h"

#include <QEvent>
#include <QPainter>

namespace Gatehouse {

namespace {

constexpr int chipPadding = 8;

QFont chipFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(8.5);
    font.setWeight(QFont::Medium);
    return font;
}

ColorRole chipInk(Chip::Tone tone)
{
    switch (tone) {
    case Chip::Tone::Neutral:
        return ColorRole::Secondary;
    case Chip::Tone::Accent:
        return ColorRole::Accent;
    case Chip::Tone::Success:
        return ColorRole::Success;
    case Chip::Tone::Warning:
        return ColorRole::Warning;
    case Chip::Tone::Danger:
        return ColorRole::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace

Chip::Chip(QWidget *parent)
    : Chip(Label{}, parent)
{
}

Chip::Chip(const Label &label, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(label.text);
}

void Chip::setLabel(const Label &label)
{
    if (m_label == label)
        return;
    m_label = label;
    setAccessibleName(label.text);
    updateGeometry();
    update();
}

QSize Chip::sizeOf(const QString &text, const QFont &baseFont)
{
    const QFontMetrics metrics(chipFont(baseFont));
    return {metrics.horizontalAdvance(text) + 2 * chipPadding + 2, metrics.height() + 4};
}

void Chip::paint(
    QPainter *painter, const QRect &rect, const Label &label, const ThemeColors &colors)
{
    const QSize size = sizeOf(label.text, painter->font());
    QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2,
        qMin(size.width(), rect.width()), size.height());
    const QColor ink = colors[chipInk(label.tone)];
    // A neutral outline says nothing of its own; it may be as quiet as a hairline.
    const QColor line = label.tone == Tone::Neutral
        ? StylePainting::mix(colors[ColorRole::Line], colors[ColorRole::ControlBorder], 0.35)
        : ink;
    StylePainting::box(
        painter, box, {.fill = {}, .line = line, .radius = box.height() / 2.0, .lineWidth = 1});
    painter->save();
    painter->setFont(chipFont(painter->font()));
    painter->setPen(ink);
    const QRect text = box.adjusted(chipPadding, 0, -chipPadding, 0);
    painter->drawText(text, Qt::AlignCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(label.text, Qt::ElideRight, text.width() + 2));
    painter->restore();
}

QSize Chip::sizeHint() const
{
    return sizeOf(m_label.text, font());
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 40), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_label, themeColors(this));
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Gatehouse
