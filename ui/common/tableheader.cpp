// SPDX-License-Identifier: MIT
#include "ui/common/tableheader.h"

#include "ui/theme/metrics.h"
#include "ui/theme/themecolors.h"

#include <QMouseEvent>
#include <QPainter>

namespace Gatehouse {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_indent(Metrics::wide - Metrics::small) // the style's own header margin makes up the rest
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(24);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFixedHeight(Metrics::headerHeight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAttribute(Qt::WA_Hover);
}

int TableHeader::leadingSection() const
{
    for (int position = 0; position < count(); ++position) {
        if (!isSectionHidden(logicalIndex(position)))
            return logicalIndex(position);
    }
    return -1;
}

int TableHeader::titleWidth(int section) const
{
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    return fontMetrics().horizontalAdvance(title) + 2 * Metrics::small;
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section != leadingSection())
        return QHeaderView::paintSection(painter, rect, section);
    const ThemeColors &colors = themeColors(this);
    painter->fillRect(rect, colors[ColorRole::Surface]);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors[ColorRole::Line]);
    QHeaderView::paintSection(painter, rect.adjusted(m_indent, 0, 0, 0), section);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    Q_EMIT released();
}

} // namespace Gatehouse
