// SPDX-License-Identifier: MIT
#include "ui/approvals/candidatedelegate.h"

#include "models/items/unapprovedlistmodel.h"
#include "ui/common/avatar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/themecolors.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace Gatehouse {

namespace {

constexpr int candidateBoxSize = 16;

void paintCandidateLine(QPainter *painter, const QRect &rect, const QString &text)
{
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

CandidateDelegate::CandidateDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize CandidateDelegate::sizeHint(
    const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {0, Metrics::twoLineRowHeight};
}

void CandidateDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.widget);
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() != Qt::Unchecked;
    painter->save();
    if (isChecked)
        painter->fillRect(option.rect, colors[ColorRole::AccentWash]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors[ColorRole::Hover]);
    if (option.state.testFlag(QStyle::State_HasFocus))
        StylePainting::box(painter, option.rect.adjusted(1, 1, -2, -2),
            {.fill = {}, .line = colors[ColorRole::Accent], .radius = 4, .lineWidth = 2});
    QRect rest = option.rect.adjusted(Metrics::medium, 0, -Metrics::medium, 0);
    QStyleOption box;
    box.rect = QRect(
        rest.left(), rest.center().y() - candidateBoxSize / 2, candidateBoxSize, candidateBoxSize);
    box.state.setFlag(QStyle::State_Enabled);
    box.state.setFlag(QStyle::State_On, isChecked);
    StylePainting::checkIndicator(painter, box, colors);
    rest.setLeft(box.rect.right() + 1 + Metrics::medium);
    const auto *connection
        = index.data(UnapprovedListModel::ConnectionRole).value<const Connection *>();
    Avatar::paint(painter,
        QRect(rest.left(), rest.center().y() - Metrics::avatarSize / 2 + 1, Metrics::avatarSize,
            Metrics::avatarSize),
        {.id = index.data(PagedListModel::IdRole).toString(),
            .name = index.data().toString(),
            .icon = connection ? connection->icon : QString(),
            .shape = Avatar::Shape::Square},
        colors);
    rest.setLeft(rest.left() + Metrics::avatarSize + 10);

    const QString use
        = index.siblingAtColumn(UnapprovedListModel::Use).data(Qt::DisplayRole).toString();
    painter->setFont(Fonts::secondary(option.font));
    painter->setPen(colors[ColorRole::Secondary]);
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, use);
    rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(use) - Metrics::medium);

    const QFont name = Fonts::semibold(option.font);
    const QFont second = Fonts::secondary(option.font);
    const int upper = QFontMetrics(name).height();
    const int lower = QFontMetrics(second).height();
    const int top = rest.top() + (rest.height() - upper - lower - 1) / 2;
    painter->setFont(name);
    painter->setPen(colors[ColorRole::Text]);
    paintCandidateLine(painter, {rest.left(), top, rest.width(), upper}, index.data().toString());
    painter->setFont(second);
    painter->setPen(colors[ColorRole::Secondary]);
    paintCandidateLine(painter, {rest.left(), top + upper + 1, rest.width(), lower},
        index.data(UnapprovedListModel::SubtitleRole).toString());
    painter->restore();
}

bool CandidateDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto toggle = [&] {
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() != Qt::Unchecked;
        return model->setData(
            index, int(isChecked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    };
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        return mouse->button() == Qt::LeftButton
            && option.rect.contains(mouse->position().toPoint()) && toggle();
    }
    if (event->type() == QEvent::KeyPress)
        return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && toggle();
    return false;
}

} // namespace Gatehouse
