// SPDX-License-Identifier: MIT
#include "ui/common/iconlabel.h"

#include "ui/theme/themecolors.h"

#include <QPainter>

namespace Gatehouse {

IconLabel::IconLabel(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(IconName name, ColorRole role)
{
    m_name = name;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Icons::paint(&painter, rect(), m_name, themeColors(this)[m_role]);
}

} // namespace Gatehouse
