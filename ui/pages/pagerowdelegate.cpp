// SPDX-License-Identifier: MIT
#include "ui/pages/pagerowdelegate.h"

#include "models/items/lazytreemodel.h"
#include "ui/common/avatar.h"
#include "ui/common/errortext.h"
#include "ui/common/texts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>
#include <QStyleOption>

namespace Gatehouse {

namespace {

constexpr int pageFaceSize = 24;
constexpr int pageBoxSize = 16;
constexpr int pageGap = 8;

const LazyTreeModel *treeOf(const QModelIndex &index)
{
    return qobject_cast<const LazyTreeModel *>(index.model());
}

} // namespace

PageRowDelegate::PageRowDelegate(Roles roles, QObject *parent)
    : RowDelegate(parent)
    , m_roles(roles)
{
}

QRect PageRowDelegate::boxRect(const QRect &item)
{
    return {item.left() + Metrics::small, item.center().y() - pageBoxSize / 2, pageBoxSize,
        pageBoxSize};
}

bool PageRowDelegate::editorEvent(
    QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &)
{
    return false;
}

QSize PageRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Each row is as high as the next, and the view cuts it to its own width.
    const int text = std::max(
        QFontMetrics(Fonts::semibold(option.font)).horizontalAdvance(index.data().toString()),
        QFontMetrics(Fonts::secondary(option.font))
            .horizontalAdvance(index.data(m_roles.subtitle).toString() + partSeparator()
                + index.data(m_roles.below).toString()));
    const bool hasBox = index.data(Qt::CheckStateRole).isValid();
    return {text + pageFaceSize + pageGap + 2 * Metrics::small + m_trailingRoom
            + (hasBox ? pageBoxSize + pageGap : 0),
        Metrics::twoLineRowHeight};
}

void PageRowDelegate::paintLine(const Cell &cell, const QModelIndex &index) const
{
    const LazyTreeModel *tree = treeOf(index);
    QRect rect = cell.rect;
    const auto line = tree->lineAt(index);
    const bool hasFailed = line == LazyTreeModel::Line::Failed;
    if (hasFailed) {
        const QRect mark(rect.left(), rect.center().y() - Metrics::iconSize / 2, Metrics::iconSize,
            Metrics::iconSize);
        Icons::paint(
            cell.painter, mark, IconName::Error, cell.colors[ColorRole::Danger]);
        rect.setLeft(mark.right() + pageGap);
    }
    const Cell room{.painter = cell.painter, .rect = rect, .colors = cell.colors};
    const ApiError *error = hasFailed ? tree->errorAt(index) : nullptr;
    if (error)
        return paintTwoLines(
            room, {.name = index.data().toString(), .subtitle = errorText(*error).title});
    paintText(room, index.data().toString(),
        line == LazyTreeModel::Line::Loading ? ColorRole::Secondary : ColorRole::Accent,
        Qt::AlignLeft);
}

void PageRowDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const LazyTreeModel *tree = treeOf(index);
    if (tree && tree->lineAt(index) != LazyTreeModel::Line::Row)
        return paintLine(cell, index);
    QRect rect = cell.rect.adjusted(0, 0, -m_trailingRoom, 0);
    if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid()) {
        QStyleOption box;
        box.rect = QRect(
            rect.left(), rect.center().y() - pageBoxSize / 2, pageBoxSize, pageBoxSize);
        const bool canToggle = index.flags().testFlag(Qt::ItemIsUserCheckable);
        box.state.setFlag(QStyle::State_Enabled, canToggle);
        // What comes with another page is open, too: a check nobody can take away here.
        box.state.setFlag(QStyle::State_On, state.toInt() != Qt::Unchecked);
        StylePainting::checkIndicator(cell.painter, box, cell.colors);
        rect.setLeft(box.rect.right() + 1 + pageGap);
    }
    const QRect face(
        rect.left(), rect.center().y() - pageFaceSize / 2 + 1, pageFaceSize, pageFaceSize);
    const QString icon = index.data(m_roles.icon).toString();
    if (Avatar::isEmoji(icon)) {
        QFont font = cell.painter->font();
        const QFont before = font;
        font.setPixelSize(pageFaceSize * 3 / 4);
        cell.painter->setFont(font);
        cell.painter->setPen(cell.colors[ColorRole::Text]);
        cell.painter->drawText(face, Qt::AlignCenter, icon);
        cell.painter->setFont(before);
    } else {
        QRect sheet(0, 0, Metrics::iconSize + 2, Metrics::iconSize + 2);
        sheet.moveCenter(face.center());
        Icons::paint(cell.painter, sheet, IconName::Page, cell.colors[ColorRole::Secondary]);
    }
    rect.setLeft(face.right() + 1 + pageGap);
    const Cell room{.painter = cell.painter, .rect = rect, .colors = cell.colors};
    paintTwoLines(room, {.name = index.data().toString(), .subtitle = secondLine(room, index)});
}

QString PageRowDelegate::secondLine(const Cell &cell, const QModelIndex &index) const
{
    const QString head = index.data(m_roles.subtitle).toString();
    const QString tail = index.data(m_roles.below).toString();
    if (head.isEmpty() || tail.isEmpty())
        return head + tail;
    const QFont before = cell.painter->font();
    cell.painter->setFont(Fonts::secondary(before));
    const QString line = cut(cell, head, partSeparator() + tail);
    cell.painter->setFont(before);
    return line;
}

} // namespace Gatehouse
