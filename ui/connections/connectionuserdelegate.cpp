// SPDX-License-Identifier: MIT
#include "ui/connections/connectionuserdelegate.h"

#include "models/items/connectionuserlistmodel.h"

namespace Gatehouse {

ConnectionUserDelegate::ConnectionUserDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

void ConnectionUserDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    if (index.column() != ConnectionUserListModel::Name)
        return RowDelegate::paintCell(cell, index);
    paintTwoLines(cell,
        {.name = index.data().toString(),
            .subtitle = index.data(ConnectionUserListModel::SubtitleRole).toString()});
}

} // namespace Gatehouse
