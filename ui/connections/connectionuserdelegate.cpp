// SPDX-License-Identifier: MIT
#include "ui/connections/connectionuserdelegate.h"

#include "models/items/connectionuserlistmodel.h"
#include "ui/theme/fonts.h"

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
    paintTwoLines({.painter = cell.painter, .rect = upper, .colors = cell.colors},
        {.name = index.data().toString(),
            .subtitle = index.data(ConnectionUserListModel::SubtitleRole).toString()});
    cell.painter->setFont(Fonts::secondary(cell.painter->font()));
    const QRect lower(
        cell.rect.left(), upper.bottom(), cell.rect.width(), cell.painter->fontMetrics().height());
    paintText({.painter = cell.painter, .rect = lower, .colors = cell.colors},
        index.data(ConnectionUserListModel::UseRole).toString(), ColorRole::Secondary,
        Qt::AlignLeft);
}

} // namespace Gatehouse
