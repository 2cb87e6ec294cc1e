// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectionrequest.h"
#include "ui/common/chip.h"
#include "ui/common/rowdelegate.h"

namespace Gatehouse {

//! Paints the rows of a RequestListModel.
class RequestDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestDelegate)

public:
    explicit RequestDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! Colour repeats what the chip's word says.
    static Chip::Tone tone(Requests::Status status);

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;

private:
    static void paintUntil(const Cell &cell, const QModelIndex &index);
};

} // namespace Gatehouse
