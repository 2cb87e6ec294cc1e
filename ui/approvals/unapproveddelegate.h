// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/rowdelegate.h"

namespace Gatehouse {

//! Paints the rows of an UnapprovedListModel.
class UnapprovedDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnapprovedDelegate)

public:
    explicit UnapprovedDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

} // namespace Gatehouse
