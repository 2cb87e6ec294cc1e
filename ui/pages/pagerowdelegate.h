// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/rowdelegate.h"

namespace Gatehouse {

//! Paints a page of a tree: its box where the model has one, its picture, its title, and what else
//! is to be said of it in a second line. Lines that are no rows are one quiet sentence.
class PageRowDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageRowDelegate)

public:
    //! Which of a model's roles say what it paints.
    struct Roles {
        int subtitle = 0; //!< QString
        int below = 0; //!< QString: the end of the second line, which is never cut
        int icon = 0; //!< QString: an emoji, or empty
    };

    PageRowDelegate(Roles roles, QObject *parent);

    //! Room at the right for what the view puts over its rows.
    void setTrailingRoom(int room) { m_trailingRoom = room; }
    //! Where a row that fills \a item has its box.
    static QRect boxRect(const QRect &item);

    //! Boxes are the view's: it knows where they are painted.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;

private:
    void paintLine(const Cell &cell, const QModelIndex &index) const;
    QString secondLine(const Cell &cell, const QModelIndex &index) const;

    Roles m_roles;
    int m_trailingRoom = 0;
};

} // namespace Gatehouse
