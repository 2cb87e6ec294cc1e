// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace Gatehouse {

//! An icon that is not a button. Decoration: what it says is said in words beside it.
class IconLabel : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)

public:
    explicit IconLabel(int size, QWidget *parent = nullptr);

    void setIcon(IconName name, ColorRole role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_name = IconName::None;
    ColorRole m_role = ColorRole::Secondary;
};

} // namespace Gatehouse
