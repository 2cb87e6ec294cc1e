// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/themecolors.h"

#include <QStyledItemDelegate>

namespace Gatehouse {

//! A row of the command palette: face, name with the typed letters emphasised, what it belongs to,
//! and its keys at the right. Headings are small and quiet.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteDelegate)

public:
    explicit PaletteDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Gatehouse
