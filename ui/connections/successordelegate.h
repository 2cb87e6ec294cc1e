// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Gatehouse {

//! Paints the rows of a SuccessorListModel: a face, a name, and under it role and address.
class SuccessorDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuccessorDelegate)

public:
    explicit SuccessorDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Gatehouse
