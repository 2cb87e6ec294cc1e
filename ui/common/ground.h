// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/colorrole.h"

#include <QWidget>

namespace Gatehouse {

//! A plain area in a colour named by role, with hairlines at the edges asked for.
class Ground : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Ground)

public:
    explicit Ground(ColorRole role, QWidget *parent = nullptr);

    void setLines(Qt::Edges edges);
    //! A rounded box with an outline all around, instead of a plain area.
    void makeCard();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ColorRole m_role;
    Qt::Edges m_lines = {};
    bool m_card = false;
};

} // namespace Gatehouse
