// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"
#include "ui/common/rowdelegate.h"

#include <QStringList>

namespace Gatehouse {

struct ApprovedConnection;

//! Paints the rows of an ApprovalListModel; the people who installed it are chips.
class ApprovalDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalDelegate)

public:
    explicit ApprovalDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

Q_SIGNALS:
    //! The chip "+17" was clicked.
    void furtherInstallersChosen(const Gatehouse::ConnectionId &id);

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;

private:
    struct PlacedChip {
        QString text = {};
        QRect rect = {};
        bool isFurther = false; //!< "+17"
    };
    //! As many names as there is room for, at least one, then how many more there are.
    static QList<PlacedChip> placeInstallers(
        const ApprovedConnection &entry, const QRect &room, const QFont &font);
};

} // namespace Gatehouse
