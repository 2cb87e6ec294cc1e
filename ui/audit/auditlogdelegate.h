// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/rowdelegate.h"

namespace Gatehouse {

//! Paints the whole log: one event a row, two lines where a cell has more to say. The result is a
//! word in an outline; colour only repeats it.
class AuditLogDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditLogDelegate)

public:
    explicit AuditLogDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

} // namespace Gatehouse
