// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/rowdelegate.h"

namespace Gatehouse {

//! Paints the events of an AuditListModel: what, and below it who and when. Refused ones carry a
//! chip that says so.
class AuditDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditDelegate)

public:
    explicit AuditDelegate(QObject *parent = nullptr);

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

} // namespace Gatehouse
