// SPDX-License-Identifier: MIT
#include "ui/common/rowdelegate.h"

#include "ui/common/tableheader.h"
#include "ui/common/tableview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Gatehouse {

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QRect RowDelegate::contentRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect rect = option.rect.adjusted(Metrics::small, 0, -Metrics::small, 0);
    const auto *view = qobject_cast<const TableView *>(option.widget);
    if (view && view->header()->leadingSection() == index.column())
        rect.setLeft(rect.left() + view->header()->indent());
    return rect;
}

void RowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    paintCell({.painter = painter,
                  .rect = contentRect(option, index),
                  .colors = themeColors(option.widget)},
        index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {text + 2 * Metrics::small, Metrics::twoLineRowHeight};
}

void RowDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    paintText(
        cell, index.data().toString(), ColorRole::Text, index.data(Qt::TextAlignmentRole).toInt());
}

void RowDelegate::paintText(const Cell &cell, const QString &text, ColorRole role, int alignment)
{
    cell.painter->setPen(cell.colors[role]);
    const QString shown
        = cell.painter->fontMetrics().elidedText(text, Qt::ElideRight, cell.rect.width());
    cell.painter->drawText(cell.rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

QString RowDelegate::cut(const Cell &cell, const QString &head, const QString &tail)
{
    const QFontMetrics metrics = cell.painter->fontMetrics();
    const int room = cell.rect.width() - metrics.horizontalAdvance(tail) - 1;
    const bool headFits = metrics.horizontalAdvance(head) <= room;
    // A stump of two letters says less than nothing.
    if (!headFits && room < 6 * metrics.averageCharWidth())
        return metrics.elidedText(head + tail, Qt::ElideRight, cell.rect.width());
    return metrics.elidedText(head, Qt::ElideRight, room) + tail;
}

void RowDelegate::paintTwoLines(const Cell &cell, const TwoLines &lines)
{
    const QFont base = cell.painter->font();
    paintLines(cell, lines, {.font = Fonts::semibold(base)},
        {.font = Fonts::secondary(base), .role = ColorRole::Secondary});
}

void RowDelegate::paintPlainLines(const Cell &cell, const TwoLines &lines, ColorRole second)
{
    const QFont base = cell.painter->font();
    paintLines(cell, lines, {.font = base}, {.font = Fonts::secondary(base), .role = second});
}

void RowDelegate::paintLines(
    const Cell &cell, const TwoLines &lines, const LineLook &first, const LineLook &second)
{
    const QFont base = cell.painter->font();
    if (lines.subtitle.isEmpty()) {
        cell.painter->setFont(first.font);
        paintText(cell, lines.name, first.role, Qt::AlignLeft);
        cell.painter->setFont(base);
        return;
    }
    const int upper = QFontMetrics(first.font).height();
    const int lower = QFontMetrics(second.font).height();
    const int top = cell.rect.top() + (cell.rect.height() - upper - lower - 1) / 2;
    const auto line = [&cell](int from, int height) {
        return Cell{.painter = cell.painter,
            .rect = QRect(cell.rect.left(), from, cell.rect.width(), height),
            .colors = cell.colors};
    };
    cell.painter->setFont(first.font);
    paintText(line(top, upper), lines.name, first.role, Qt::AlignLeft);
    cell.painter->setFont(second.font);
    paintText(line(top + upper + 1, lower), lines.subtitle, second.role, Qt::AlignLeft);
    cell.painter->setFont(base);
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        tip = index.data(Qt::AccessibleTextRole).toString();
    // Names come from a server: never let them be read as markup.
    QToolTip::showText(event->globalPos(),
        tip.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(tip.toHtmlEscaped()),
        view);
    return true;
}

} // namespace Gatehouse
