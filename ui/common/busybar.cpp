// SPDX-License-Identifier: MIT
#include "ui/common/busybar.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionProgressBar>

namespace Gatehouse {

BusyBar::BusyBar(QWidget *parent)
    : QProgressBar(parent)
{
    setRange(0, 0);
    setTextVisible(false);
    setFixedHeight(6);
    m_movement.setStartValue(1);
    m_movement.setKeyValueAt(0.5, 99);
    m_movement.setEndValue(1);
    m_movement.setDuration(2400);
    m_movement.setLoopCount(-1);
    m_movement.setEasingCurve(QEasingCurve::InOutSine);
    connect(&m_movement, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void BusyBar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_movement.start();
}

void BusyBar::hideEvent(QHideEvent *event)
{
    m_movement.stop();
    QProgressBar::hideEvent(event);
}

void BusyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionProgressBar option;
    initStyleOption(&option);
    option.progress
        = m_movement.state() == QAbstractAnimation::Running ? m_movement.currentValue().toInt() : 0;
    style()->drawControl(QStyle::CE_ProgressBar, &option, &painter, this);
}

} // namespace Gatehouse
