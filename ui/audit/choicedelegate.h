// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/avatar.h"

#include <QStyledItemDelegate>

#include <functional>

namespace Gatehouse {

//! Paints what a ChoicePopup offers: a face, a name, and a second line.
class ChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceDelegate)

public:
    struct Look {
        std::function<QString(const QModelIndex &)> subtitle = {}; //!< may be empty
        std::function<Avatar::Face(const QModelIndex &)> face = {};
    };

    explicit ChoiceDelegate(Look look, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    Look m_look;
};

} // namespace Gatehouse
