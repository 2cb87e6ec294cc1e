// SPDX-License-Identifier: MIT
#include "ui/common/skeletonrows.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>

namespace Gatehouse {

SkeletonRows::SkeletonRows(QWidget *parent)
    : QWidget(parent)
{
}

void SkeletonRows::setShape(Shape shape)
{
    m_shape = shape;
    update();
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(this);
    const QColor bone
        = StylePainting::mix(colors[ColorRole::Surface], colors[ColorRole::Line], 0.75);
    const auto bar = [&](const QRect &rect) {
        StylePainting::box(&painter, rect, {.fill = bone, .line = {}, .radius = 4, .lineWidth = 1});
    };
    const int rowHeight
        = m_shape == Shape::TwoLines ? Metrics::twoLineRowHeight : Metrics::rowHeight;
    const int columns = width() > 640 ? 3 : 1;
    const int nameWidth = qMin(260, width() / 2);
    constexpr int varied[] = {88, 64, 112, 76, 96, 58, 104}; // so that it looks like names
    int row = 0;
    for (int top = Metrics::headerHeight; top < height(); top += rowHeight, ++row) {
        int left = Metrics::wide;
        if (m_shape == Shape::TwoLines) {
            StylePainting::box(&painter,
                QRect(left, top + 8, Metrics::avatarSize, Metrics::avatarSize),
                {.fill = bone, .line = {}, .radius = Metrics::radius, .lineWidth = 1});
            left += Metrics::avatarSize + 10;
            bar(QRect(left, top + 10, varied[row % 7], 9));
            bar(QRect(left, top + 26, varied[(row + 3) % 7] + 24, 7));
        } else {
            bar(QRect(left, top + 10, varied[row % 7] + 40, 9));
        }
        const int rest = (width() - nameWidth - 2 * Metrics::wide) / qMax(1, columns);
        for (int column = 0; column < columns; ++column)
            bar(QRect(Metrics::wide + nameWidth + column * rest, top + rowHeight / 2 - 5,
                varied[(row + column + 1) % 7], 9));
        painter.fillRect(QRect(0, top + rowHeight - 1, width(), 1), colors[ColorRole::Line]);
    }
}

} // namespace Gatehouse
