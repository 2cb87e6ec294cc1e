// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/tableview.h"

namespace Gatehouse {

//! A table as high as its rows: what scrolls is the area around it, which it shares with others.
class WholeTable final : public TableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WholeTable)

public:
    explicit WholeTable(QWidget *parent = nullptr);

    void setRows(PagedListModel *model);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! The current row has moved there and is to be seen.
    void rowReached(const QRect &row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace Gatehouse
