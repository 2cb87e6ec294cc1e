// SPDX-License-Identifier: MIT
#include "ui/theme/styleitems.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>
#include <QStyleOption>

namespace Gatehouse::StylePainting {

namespace {

constexpr int menuInset = 4; // of the wash from the panel's edge
constexpr int menuIconRoom = 26;
constexpr int menuSide = 10;

bool isSelected(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_Enabled);
}

} // namespace

void menuPanel(QPainter *painter, const QRect &rect, const ThemeColors &colors)
{
    // Square: a popup's corners are only transparent under a compositor.
    painter->fillRect(rect, colors[ColorRole::Raised]);
    painter->setPen(
        colors.isHighContrast() ? colors[ColorRole::ControlBorder] : colors[ColorRole::Line]);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty())
        return {contents.width(), 9};
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    int width = option.fontMetrics.horizontalAdvance(parts.first()) + 2 * (menuInset + menuSide)
        + menuIconRoom + menuIconRoom;
    if (parts.size() > 1)
        width += Metrics::wide + option.fontMetrics.horizontalAdvance(parts.at(1));
    return {qMax(width, 168), qMax(28, option.fontMetrics.height() + 10)};
}

void menuItem(QPainter *painter, const QStyleOptionMenuItem &option, const ThemeColors &colors)
{
    const QRect rect = option.rect;
    painter->fillRect(rect, colors[ColorRole::Raised]);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (option.text.isEmpty()) {
            painter->fillRect(QRect(rect.left() + menuInset + menuSide, rect.center().y(),
                                  rect.width() - 2 * (menuInset + menuSide), 1),
                colors[ColorRole::Line]);
            return;
        }
        painter->save();
        painter->setFont(Fonts::secondary(option.font));
        painter->setPen(colors[ColorRole::Secondary]);
        painter->drawText(rect.adjusted(menuInset + menuSide, 0, -menuSide, 0),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, option.text);
        painter->restore();
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (isSelected(option))
        box(painter, rect.adjusted(menuInset, 0, -menuInset, 0),
            {.fill = colors[ColorRole::AccentWash],
                .line = colors.isHighContrast() ? colors[ColorRole::Accent] : QColor(),
                .radius = 4,
                .lineWidth = 1});

    const QColor ink = enabled ? colors[ColorRole::Text]
                               : colors.palette().color(QPalette::Disabled, QPalette::Text);
    const QRect content = rect.adjusted(menuInset + menuSide, 0, -menuInset - menuSide, 0);
    const QRect mark(content.left(), content.center().y() - Metrics::iconSize / 2 + 1,
        Metrics::iconSize, Metrics::iconSize);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            Icons::paint(painter, mark, IconName::Check, enabled ? colors[ColorRole::Accent] : ink);
    } else if (!option.icon.isNull()) {
        option.icon.paint(
            painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }

    painter->save();
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    QFont font = option.font;
    if (option.menuItemType == QStyleOptionMenuItem::DefaultItem)
        font = Fonts::semibold(font);
    painter->setFont(font);
    painter->setPen(ink);
    const QRect text = content.adjusted(menuIconRoom, 0, 0, 0);
    painter->drawText(text,
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic,
        parts.first());
    if (parts.size() > 1) {
        painter->setPen(enabled ? colors[ColorRole::Secondary] : ink);
        painter->drawText(
            text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.at(1));
    }
    painter->restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        Icons::paint(painter,
            QRect(content.right() - Metrics::iconSize + 1, mark.top(), Metrics::iconSize,
                Metrics::iconSize),
            IconName::ChevronRight, enabled ? colors[ColorRole::Secondary] : ink);
}

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, const ThemeColors &colors)
{
    painter->fillRect(option.rect, colors[ColorRole::Window]);
    const bool active = option.state.testFlag(QStyle::State_Selected)
        || option.state.testFlag(QStyle::State_Sunken);
    if (active)
        box(painter, option.rect.adjusted(1, 2, -1, -2),
            {.fill = mix(colors[ColorRole::Window], colors[ColorRole::Text], 0.09),
                .line = {},
                .radius = 4,
                .lineWidth = 1});
    painter->setPen(option.state.testFlag(QStyle::State_Enabled)
            ? colors[ColorRole::Text]
            : colors.palette().color(QPalette::Disabled, QPalette::Text));
    painter->drawText(option.rect,
        Qt::AlignCenter | Qt::TextSingleLine
            | (active ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        option.text);
}

void tabShape(QPainter *painter, const QStyleOptionTab &option, const ThemeColors &colors)
{
    // The text begins at the left edge, in line with what is below; all room between tabs is at the
    // right.
    const QRect rect = option.rect.adjusted(0, 0, -tabGap, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(
            QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colors[ColorRole::Accent]);
    const bool keyboard = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (keyboard)
        box(painter, rect.adjusted(0, 2, 4, -4),
            {.fill = {}, .line = colors[ColorRole::Accent], .radius = 4, .lineWidth = 2});
}

void headerSection(QPainter *painter, const QStyleOptionHeader &option, const ThemeColors &colors)
{
    const QRect rect = option.rect;
    painter->fillRect(rect, colors[ColorRole::Surface]);
    const bool clickable = option.state.testFlag(QStyle::State_Enabled);
    if (clickable && option.state.testFlag(QStyle::State_Sunken))
        painter->fillRect(rect, mix(colors[ColorRole::Surface], colors[ColorRole::Text], 0.08));
    else if (clickable && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, colors[ColorRole::Hover]);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors[ColorRole::Line]);
}

void viewItemPanel(QPainter *painter, const QStyleOptionViewItem &option, const ThemeColors &colors)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, colors[ColorRole::AccentWash]);
    else if (option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled))
        painter->fillRect(option.rect, colors[ColorRole::Hover]);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    // Tables do not say which cell begins a row.
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || (option.viewItemPosition == QStyleOptionViewItem::Invalid && option.index.column() == 0);
    if (selected && first)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
            colors[ColorRole::Accent]);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider,
    const ThemeColors &colors)
{
    if (slider.isEmpty() || option.maximum <= option.minimum)
        return;
    const bool upright = option.orientation == Qt::Vertical;
    const bool active = option.state.testFlag(QStyle::State_MouseOver)
        || option.state.testFlag(QStyle::State_Sunken);
    const QRect handle = upright ? slider.adjusted(2, 2, -2, -2) : slider.adjusted(2, 2, -2, -2);
    const QColor still = colors.isHighContrast()
        ? colors[ColorRole::ControlBorder]
        : mix(colors[ColorRole::Surface], colors[ColorRole::ControlBorder], 0.55);
    box(painter, handle,
        {.fill = active ? colors[ColorRole::ControlBorder] : still,
            .line = {},
            .radius = (upright ? handle.width() : handle.height()) / 2.0,
            .lineWidth = 1});
}

void progressBar(
    QPainter *painter, const QStyleOptionProgressBar &option, const ThemeColors &colors)
{
    constexpr int thickness = 4;
    QRect groove(option.rect.left(), option.rect.center().y() - thickness / 2 + 1,
        option.rect.width(), thickness);
    box(painter, groove,
        {.fill = colors[ColorRole::Line], .line = {}, .radius = thickness / 2.0, .lineWidth = 1});
    QRect filled = groove;
    if (option.maximum <= option.minimum) {
        // Unknown length: a part that stands in the middle; work that moves nothing should not
        // pretend to.
        filled.setWidth(groove.width() / 3);
        const int room = groove.width() - filled.width();
        const int position
            = option.progress > 0 ? int(qint64(room) * (option.progress % 100) / 100) : room / 2;
        filled.moveLeft(groove.left() + position);
    } else {
        filled.setWidth(int(qint64(groove.width()) * (option.progress - option.minimum)
            / (option.maximum - option.minimum)));
    }
    if (filled.width() > 0)
        box(painter, filled,
            {.fill = colors[ColorRole::Accent],
                .line = {},
                .radius = thickness / 2.0,
                .lineWidth = 1});
}

} // namespace Gatehouse::StylePainting
