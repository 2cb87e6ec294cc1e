// SPDX-License-Identifier: MIT
#include "ui/connections/connectionuserdelegate.h"

#include "models/items/connectionuserlistmodel.h"
#include "ui/common/chip.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace Gatehouse {

ConnectionUserDelegate::ConnectionUserDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

void ConnectionUserDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    if (index.column() != ConnectionUserListModel::Name)
        return RowDelegate::paintCell(cell, index);
    const QRect upper(cell.rect.left(), cell.rect.top() + 6, cell.rect.width(), 34);
    QString name = index.data().toString();
    const QString ends = index.data(ConnectionUserListModel::EndsRole).toString();
    if (!ends.isEmpty()) {
        const QSize chip = Chip::sizeOf(ends, cell.painter->font());
        const QRect place(upper.right() - chip.width(), upper.top(), chip.width(), chip.height());
        Chip::paint(cell.painter, place, {.text = ends, .tone = Chip::Tone::Warning}, cell.colors);
        name = QFontMetrics(Fonts::semibold(cell.painter->font()))
                   .elidedText(name, Qt::ElideRight, place.left() - upper.left() - Metrics::small);
    }
    paintTwoLines({.painter = cell.painter, .rect = upper, .colors = cell.colors},
        {.name = name, .subtitle = index.data(ConnectionUserListModel::SubtitleRole).toString()});
    cell.painter->setFont(Fonts::secondary(cell.painter->font()));
    const QRect lower(
        cell.rect.left(), upper.bottom(), cell.rect.width(), cell.painter->fontMetrics().height());
    paintText({.painter = cell.painter, .rect = lower, .colors = cell.colors},
        index.data(ConnectionUserListModel::UseRole).toString(), ColorRole::Secondary,
        Qt::AlignLeft);
}

} // namespace Gatehouse
