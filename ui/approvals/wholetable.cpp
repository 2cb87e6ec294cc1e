// SPDX-License-Identifier: MIT
#include "ui/approvals/wholetable.h"

#include "models/items/pagedlistmodel.h"
#include "ui/common/tableheader.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>

namespace Gatehouse {

WholeTable::WholeTable(QWidget *parent)
    : TableView(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WholeTable::setRows(PagedListModel *model)
{
    setList(model);
    const auto grow = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, grow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, grow);
    connect(model, &QAbstractItemModel::modelReset, this, grow);
}

QSize WholeTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int head = header()->isHidden() ? 0 : header()->sizeHint().height();
    return {TableView::sizeHint().width(), head + rows * verticalHeader()->defaultSectionSize()};
}

QSize WholeTable::minimumSizeHint() const
{
    return {TableView::minimumSizeHint().width(), sizeHint().height()};
}

void WholeTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    if (!current.isValid() || !hasFocus())
        return;
    const int above = header()->isHidden() ? 0 : header()->height();
    Q_EMIT rowReached(QRect(0, above + rowViewportPosition(current.row()), viewport()->width(),
        rowHeight(current.row())));
}

} // namespace Gatehouse
