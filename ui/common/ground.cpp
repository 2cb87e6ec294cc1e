// SPDX-License-Identifier: MIT
#include "ui/common/ground.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>

namespace Gatehouse {

Ground::Ground(ColorRole role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
{
}

void Ground::setLines(Qt::Edges edges)
{
    m_lines = edges;
    update();
}

void Ground::makeCard()
{
    m_card = true;
    update();
}

void Ground::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(this);
    if (m_card) {
        StylePainting::box(&painter, rect(),
            {.fill = colors[m_role],
                .line = colors[ColorRole::Line],
                .radius = Metrics::radius,
                .lineWidth = 1});
        return;
    }
    painter.fillRect(rect(), colors[m_role]);
    const QColor line = colors[ColorRole::Line];
    if (m_lines.testFlag(Qt::TopEdge))
        painter.fillRect(0, 0, width(), 1, line);
    if (m_lines.testFlag(Qt::BottomEdge))
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_lines.testFlag(Qt::LeftEdge))
        painter.fillRect(0, 0, 1, height(), line);
    if (m_lines.testFlag(Qt::RightEdge))
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

} // namespace Gatehouse
