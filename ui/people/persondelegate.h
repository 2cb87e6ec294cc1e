// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/chip.h"
#include "ui/common/rowdelegate.h"

#include "models/domain/person.h"

namespace Gatehouse {

//! Paints the rows of a PersonListModel.
class PersonDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonDelegate)

public:
    explicit PersonDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! Colour repeats what the chip's word says.
    static Chip::Tone tone(People::State state);

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

} // namespace Gatehouse
