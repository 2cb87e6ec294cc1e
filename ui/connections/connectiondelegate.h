// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/connectionwords.h"
#include "ui/common/chip.h"
#include "ui/common/rowdelegate.h"

namespace Gatehouse {

//! Paints the rows of a ConnectionListModel.
class ConnectionDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionDelegate)

public:
    explicit ConnectionDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! Colour repeats what the chip's word says.
    static Chip::Tone tone(ConnectionWords::Condition condition);

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;

private:
    static void paintStatus(
        const Cell &cell, const Connection &connection, const QModelIndex &index);
    static void paintCapabilities(const Cell &cell, const Connection &connection);
};

} // namespace Gatehouse
