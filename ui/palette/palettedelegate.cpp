// SPDX-License-Identifier: MIT
#include "ui/palette/palettedelegate.h"

#include "models/items/commandpalettemodel.h"
#include "ui/common/avatar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>

namespace Gatehouse {

namespace {

constexpr int paletteRowHeight = 36;
constexpr int paletteHeadingHeight = 30;
constexpr int paletteFace = 22;

bool isPaletteHeading(const QModelIndex &index)
{
    return index.data(CommandPaletteModel::IdRole).toString().isEmpty();
}

void paintPaletteFace(
    QPainter *painter, const QRect &rect, const QModelIndex &index, const ThemeColors &colors)
{
    QRect icon(0, 0, Metrics::iconSize, Metrics::iconSize);
    icon.moveCenter(rect.center());
    const auto face = [&index](Avatar::Shape shape) {
        return Avatar::Face{.id = index.data(CommandPaletteModel::IdRole).toString(),
            .name = index.data().toString(),
            .icon = index.data(CommandPaletteModel::IconRole).toString(),
            .shape = shape};
    };
    switch (index.data(CommandPaletteModel::GroupRole).value<CommandPaletteModel::Group>()) {
    case CommandPaletteModel::Group::Actions:
        return Icons::paint(painter, icon, IconName::ChevronRight, colors[ColorRole::Secondary]);
    case CommandPaletteModel::Group::Connections:
        return Avatar::paint(painter, rect, face(Avatar::Shape::Square), colors);
    case CommandPaletteModel::Group::People:
        return Avatar::paint(painter, rect, face(Avatar::Shape::Circle), colors);
    case CommandPaletteModel::Group::Workspaces:
        return Avatar::paint(painter, rect, face(Avatar::Shape::Square), colors);
    case CommandPaletteModel::Group::Profiles:
        return Icons::paint(painter, icon, IconName::Computer, colors[ColorRole::Secondary]);
    } // no default: the compiler names a forgotten group
}

//! The name in stretches: the typed letters in semibold and accent, the rest plain. Returns the
//! room it took.
int paintPaletteName(QPainter *painter, const QRect &rect, const QString &name,
    const QList<int> &positions, const ThemeColors &colors, const QColor &ink)
{
    const QFont plain = painter->font();
    const QFont strong = Fonts::semibold(plain);
    // Measured as if all of it were strong: a little early is better than cut off.
    const QString shown = QFontMetrics(strong).elidedText(name, Qt::ElideRight, rect.width());
    const qsizetype whole = shown == name ? name.size() : shown.size() - 1;
    int left = rect.left();
    qsizetype from = 0;
    while (from < shown.size()) {
        const bool typed = from < whole && positions.contains(int(from));
        qsizetype end = from + 1;
        while (end < shown.size() && (end < whole && positions.contains(int(end))) == typed)
            ++end;
        const QString piece = shown.mid(from, end - from);
        painter->setFont(typed ? strong : plain);
        painter->setPen(typed ? colors[ColorRole::Accent] : ink);
        const int width = painter->fontMetrics().horizontalAdvance(piece);
        painter->drawText(QRect(left, rect.top(), width + 2, rect.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, piece);
        left += width;
        from = end;
    }
    painter->setFont(plain);
    return left - rect.left();
}

} // namespace

PaletteDelegate::PaletteDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, isPaletteHeading(index) ? paletteHeadingHeight : paletteRowHeight};
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.widget);
    const QRect inner = option.rect.adjusted(Metrics::medium, 0, -Metrics::medium, 0);
    painter->save();
    if (isPaletteHeading(index)) {
        painter->setFont(Fonts::semibold(Fonts::secondary(option.font)));
        painter->setPen(colors[ColorRole::Secondary]);
        painter->drawText(inner.adjusted(0, 6, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        StylePainting::box(painter, option.rect.adjusted(Metrics::tight, 1, -Metrics::tight, -1),
            {.fill = colors[ColorRole::AccentWash],
                .line = colors.isHighContrast() ? colors[ColorRole::Accent] : QColor(),
                .radius = Metrics::radius,
                .lineWidth = 1});
    const QRect face(
        inner.left(), inner.center().y() - paletteFace / 2 + 1, paletteFace, paletteFace);
    paintPaletteFace(painter, face, index, colors);

    QRect room = inner.adjusted(paletteFace + 10, 0, 0, 0);
    painter->setFont(option.font);
    const QString keys = index.data(CommandPaletteModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        const int width = painter->fontMetrics().horizontalAdvance(keys);
        painter->setPen(colors[ColorRole::Secondary]);
        painter->drawText(QRect(room.right() - width, room.top(), width + 1, room.height()),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, keys);
        room.setRight(room.right() - width - Metrics::large);
    }
    const QString whyNot = index.data(CommandPaletteModel::WhyNotRole).toString();
    const int taken = paintPaletteName(painter, room, index.data().toString(),
        index.data(CommandPaletteModel::PositionsRole).value<QList<int>>(), colors,
        colors[whyNot.isEmpty() ? ColorRole::Text : ColorRole::Secondary]);
    room.setLeft(room.left() + taken + 10);
    const QString detail
        = whyNot.isEmpty() ? index.data(CommandPaletteModel::DetailRole).toString() : whyNot;
    if (!detail.isEmpty() && room.width() > Metrics::wide) {
        painter->setFont(Fonts::secondary(option.font));
        painter->setPen(colors[ColorRole::Secondary]);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(detail, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace Gatehouse
