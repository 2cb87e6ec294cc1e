// SPDX-License-Identifier: MIT
#include "ui/requests/directorydelegate.h"

#include "models/items/directorylistmodel.h"
#include "ui/common/avatar.h"
#include "ui/common/chip.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themecolors.h"

#include <QPainter>

namespace Gatehouse {

namespace {
constexpr int directoryBar = 3;
}

DirectoryDelegate::DirectoryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize DirectoryDelegate::sizeHint(
    const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {0, Metrics::twoLineRowHeight};
}

void DirectoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *entry = index.data(DirectoryListModel::EntryRole).value<const DirectoryEntry *>();
    if (!entry)
        return;
    const ThemeColors &colors = themeColors(option.widget);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colors[ColorRole::AccentWash]);
        QRect bar = option.rect;
        bar.setWidth(directoryBar);
        painter->fillRect(bar, colors[ColorRole::Accent]);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, colors[ColorRole::Hover]);
    }
    const QRect row = option.rect.adjusted(Metrics::medium, 0, -Metrics::medium, 0);
    const QRect face(row.left(), row.center().y() - Metrics::avatarSize / 2 + 1,
        Metrics::avatarSize, Metrics::avatarSize);
    Avatar::paint(painter, face,
        {.id = entry->id.toString(),
            .name = entry->name,
            .icon = entry->icon,
            .shape = Avatar::Shape::Square},
        colors);
    QRect texts = row.adjusted(Metrics::avatarSize + Metrics::small, 0, 0, 0);
    if (const QString mark = index.data(DirectoryListModel::MarkRole).toString(); !mark.isEmpty()) {
        painter->setFont(option.font);
        const QSize size = Chip::sizeOf(mark, option.font);
        const QRect chip(texts.right() - size.width(), row.top(), size.width(), row.height());
        Chip::paint(painter, chip,
            {.text = mark, .tone = entry->request ? Chip::Tone::Accent : Chip::Tone::Neutral},
            colors);
        texts.setRight(chip.left() - Metrics::small);
    }
    const QFont name = Fonts::semibold(option.font);
    const QFont second = Fonts::secondary(option.font);
    const int nameHeight = QFontMetrics(name).height();
    const int top = texts.center().y() - (nameHeight + QFontMetrics(second).height()) / 2 + 1;
    const QString words = index.data().toString();
    int nameWidth = texts.width();
    const QString built = tr("Built by Notion");
    const QSize size = Chip::sizeOf(built, option.font);
    // Widths are rounded; what is cut by less than a point would lose two letters.
    const int wholeName = QFontMetrics(name).horizontalAdvance(words) + 1;
    // The name comes first: where both do not fit, the details say who builds it.
    if (entry->firstParty && wholeName + Metrics::small + size.width() <= texts.width()) {
        nameWidth = wholeName;
        painter->setFont(option.font);
        Chip::paint(painter,
            {texts.left() + nameWidth + Metrics::small, top, size.width(), nameHeight},
            {.text = built}, colors);
    }
    const auto line = [&](const QFont &font, const QRect &place, const QString &text) {
        painter->setFont(font);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    painter->setPen(colors[ColorRole::Text]);
    line(name, {texts.left(), top, nameWidth, nameHeight}, words);
    painter->setPen(colors[ColorRole::Secondary]);
    line(second, {texts.left(), top + nameHeight, texts.width(), QFontMetrics(second).height()},
        index.data(DirectoryListModel::SubtitleRole).toString());
    painter->restore();
}

} // namespace Gatehouse
