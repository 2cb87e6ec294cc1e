// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Gatehouse {

//! Paints the rows of a DirectoryListModel: face, name and maker, and at the right what is to be
//! known at once.
class DirectoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryDelegate)

public:
    explicit DirectoryDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

} // namespace Gatehouse
