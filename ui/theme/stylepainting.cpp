// SPDX-License-Identifier: MIT
#include "ui/theme/stylepainting.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace Gatehouse::StylePainting {

namespace {

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption &option)
{
    return isOn(option, QStyle::State_Enabled) && isOn(option, QStyle::State_MouseOver);
}

bool isPressed(const QStyleOption &option)
{
    return isOn(option, QStyle::State_Enabled) && isOn(option, QStyle::State_Sunken);
}

QColor fadedInk(const ThemeColors &colors)
{
    return mix(colors[ColorRole::Secondary], colors[ColorRole::Surface], 0.5);
}

void outlinedButton(
    QPainter *painter, const QStyleOption &option, const QColor &line, const ThemeColors &colors)
{
    QColor fill = colors[ColorRole::Raised];
    QColor border = line;
    if (!isOn(option, QStyle::State_Enabled)) {
        fill = Qt::transparent;
        border = colors[ColorRole::Line];
    } else if (isPressed(option) || isOn(option, QStyle::State_On)) {
        fill = isOn(option, QStyle::State_On)
            ? colors[ColorRole::AccentWash]
            : mix(colors[ColorRole::Raised], colors[ColorRole::Text], 0.1);
        if (isOn(option, QStyle::State_On))
            border = colors[ColorRole::Accent];
    } else if (isHovered(option)) {
        fill = mix(colors[ColorRole::Raised], colors[ColorRole::Text], 0.05);
    }
    box(painter, option.rect,
        {.fill = fill, .line = border, .radius = Metrics::radius, .lineWidth = 1});
}

void filledButton(QPainter *painter, const QStyleOption &option, const ThemeColors &colors)
{
    QColor fill = colors[ColorRole::Accent];
    if (!isOn(option, QStyle::State_Enabled))
        fill = mix(colors[ColorRole::Surface], colors[ColorRole::Text], 0.12);
    else if (isPressed(option))
        fill = mix(fill, Qt::black, 0.16);
    else if (isHovered(option))
        fill = mix(fill, colors.isDark() ? Qt::white : Qt::black, 0.09);
    box(painter, option.rect,
        {.fill = fill, .line = {}, .radius = Metrics::radius, .lineWidth = 1});
}

void flatButton(QPainter *painter, const QStyleOption &option, const ThemeColors &colors)
{
    const bool down = isPressed(option) || isOn(option, QStyle::State_On);
    if (!down && !isHovered(option))
        return;
    // A wash of the text colour is seen on every ground; Hover is made for Surface alone.
    QColor wash = colors[ColorRole::Text];
    wash.setAlphaF(down ? 0.11F : 0.06F);
    box(painter, option.rect,
        {.fill = wash, .line = {}, .radius = Metrics::radius, .lineWidth = 1});
}

void entryButton(QPainter *painter, const QStyleOption &option, const ThemeColors &colors)
{
    if (!isOn(option, QStyle::State_On))
        return flatButton(painter, option, colors);
    box(painter, option.rect,
        {.fill = colors[ColorRole::AccentWash],
            .line = colors.isHighContrast() ? colors[ColorRole::Accent] : QColor(),
            .radius = Metrics::radius,
            .lineWidth = 1});
}

} // namespace

QColor mix(const QColor &a, const QColor &b, double shareOfB)
{
    const auto part = [shareOfB](int x, int y) { return int(x + (y - x) * shareOfB); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

void box(QPainter *painter, const QRectF &rect, const Box &box)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool outlined = box.line.isValid() && box.line.alpha() > 0;
    painter->setPen(outlined ? QPen(box.line, box.lineWidth) : QPen(Qt::NoPen));
    painter->setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const qreal inset = outlined ? box.lineWidth / 2 : 0;
    painter->drawRoundedRect(
        rect.adjusted(inset, inset, -inset, -inset), box.radius - inset, box.radius - inset);
    painter->restore();
}

void buttonPanel(
    QPainter *painter, const QStyleOption &option, ButtonKind kind, const ThemeColors &colors)
{
    switch (kind) {
    case ButtonKind::Normal:
        return outlinedButton(painter, option, colors[ColorRole::ControlBorder], colors);
    case ButtonKind::Danger:
        return outlinedButton(painter, option, colors[ColorRole::Danger], colors);
    case ButtonKind::Primary:
        return filledButton(painter, option, colors);
    case ButtonKind::Text:
        return flatButton(painter, option, colors);
    case ButtonKind::Filter:
        // The chosen one shows by its letters; a box around it would weigh more than the rows.
        if (!isOn(option, QStyle::State_On))
            flatButton(painter, option, colors);
        return;
    case ButtonKind::Link:
        return;
    case ButtonKind::Entry:
        return entryButton(painter, option, colors);
    case ButtonKind::OnToast: {
        if (!isHovered(option) && !isPressed(option))
            return;
        QColor wash = colors[ColorRole::OnToast];
        wash.setAlphaF(0.16F);
        return box(painter, option.rect,
            {.fill = wash, .line = {}, .radius = Metrics::radius, .lineWidth = 1});
    }
    }
}

QColor buttonInk(const QStyleOption &option, ButtonKind kind, const ThemeColors &colors)
{
    const bool chosen = isOn(option, QStyle::State_On);
    if (kind == ButtonKind::OnToast)
        return colors[ColorRole::OnToast];
    if (!isOn(option, QStyle::State_Enabled))
        return kind == ButtonKind::Primary ? colors[ColorRole::Secondary] : fadedInk(colors);
    switch (kind) {
    case ButtonKind::Normal:
        return chosen ? colors[ColorRole::Accent] : colors[ColorRole::Text];
    case ButtonKind::Primary:
        return colors[ColorRole::OnAccent];
    case ButtonKind::Danger:
        return colors[ColorRole::Danger];
    case ButtonKind::Text:
        return colors[ColorRole::Text];
    case ButtonKind::Link:
        return colors[ColorRole::Accent];
    case ButtonKind::Filter:
        return chosen ? colors[ColorRole::Accent] : colors[ColorRole::Secondary];
    case ButtonKind::Entry:
        return chosen ? colors[ColorRole::Accent] : colors[ColorRole::Text];
    case ButtonKind::OnToast:
        break;
    }
    return colors[ColorRole::OnToast];
}

void fieldPanel(QPainter *painter, const QStyleOption &option, const ThemeColors &colors)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool focused = enabled && isOn(option, QStyle::State_HasFocus);
    QColor line = enabled ? colors[ColorRole::ControlBorder] : colors[ColorRole::Line];
    if (focused)
        line = colors[ColorRole::Accent];
    box(painter, option.rect,
        {.fill = enabled ? colors[ColorRole::Raised] : colors[ColorRole::Surface],
            .line = line,
            .radius = Metrics::radius,
            .lineWidth = 1});
}

void checkIndicator(QPainter *painter, const QStyleOption &option, const ThemeColors &colors)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool marked = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    QRect square(0, 0, 16, 16);
    square.moveCenter(option.rect.center());
    QColor fill = colors[ColorRole::Raised];
    QColor line = enabled ? colors[ColorRole::ControlBorder] : colors[ColorRole::Line];
    if (marked) {
        fill = enabled ? colors[ColorRole::Accent] : colors[ColorRole::Line];
        line = QColor();
    } else if (isHovered(option)) {
        line = colors[ColorRole::Accent];
    }
    box(painter, square, {.fill = fill, .line = line, .radius = 4, .lineWidth = 1});
    if (!marked)
        return;
    const QColor ink = enabled ? colors[ColorRole::OnAccent] : colors[ColorRole::Secondary];
    Icons::paint(painter, square.adjusted(1, 1, -1, -1),
        isOn(option, QStyle::State_NoChange) ? IconName::Minus : IconName::Check, ink);
}

void radioIndicator(QPainter *painter, const QStyleOption &option, const ThemeColors &colors)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool marked = isOn(option, QStyle::State_On);
    QRect square(0, 0, 16, 16);
    square.moveCenter(option.rect.center());
    QColor line = enabled ? colors[ColorRole::ControlBorder] : colors[ColorRole::Line];
    if (enabled && (marked || isHovered(option)))
        line = colors[ColorRole::Accent];
    box(painter, square,
        {.fill = colors[ColorRole::Raised],
            .line = line,
            .radius = 8,
            .lineWidth = marked ? 5.0 : 1.0});
}

void focusRing(QPainter *painter, const QRect &rect, const ThemeColors &colors)
{
    box(painter, rect,
        {.fill = {},
            .line = colors[ColorRole::Accent],
            .radius = Metrics::radius + 2.5,
            .lineWidth = 2});
}

} // namespace Gatehouse::StylePainting
