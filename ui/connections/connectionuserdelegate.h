// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/rowdelegate.h"

namespace Gatehouse {

//! Paints the rows of a ConnectionUserListModel.
class ConnectionUserDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionUserDelegate)

public:
    explicit ConnectionUserDelegate(QObject *parent = nullptr);

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

} // namespace Gatehouse
