// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Gatehouse {

//! Paints the checkable rows of an UnapprovedListModel in a dialog. A click anywhere on the row, or
//! Space, checks it.
class CandidateDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CandidateDelegate)

public:
    explicit CandidateDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace Gatehouse
