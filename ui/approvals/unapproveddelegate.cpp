// SPDX-License-Identifier: MIT
#include "ui/approvals/unapproveddelegate.h"

#include "models/items/unapprovedlistmodel.h"
#include "ui/common/avatar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace Gatehouse {

namespace {

constexpr int unapprovedFaceGap = 10;

} // namespace

UnapprovedDelegate::UnapprovedDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

QSize UnapprovedDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    const QString subtitle = index.data(UnapprovedListModel::SubtitleRole).toString();
    const int second = QFontMetrics(Fonts::secondary(option.font)).horizontalAdvance(subtitle);
    const bool isName = index.column() == UnapprovedListModel::Name;
    const QFont first = isName ? Fonts::semibold(option.font) : option.font;
    const int text
        = std::max(QFontMetrics(first).horizontalAdvance(index.data().toString()), second);
    const int face = isName ? Metrics::avatarSize + unapprovedFaceGap : 0;
    size.setWidth(text + face + 2 * Metrics::small);
    return size;
}

void UnapprovedDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const auto *connection
        = index.data(UnapprovedListModel::ConnectionRole).value<const Connection *>();
    const TwoLines lines{.name = index.data().toString(),
        .subtitle = index.data(UnapprovedListModel::SubtitleRole).toString()};
    if (index.column() != UnapprovedListModel::Name || !connection)
        return paintPlainLines(cell, lines, ColorRole::Secondary);
    const QRect face(cell.rect.left(), cell.rect.center().y() - Metrics::avatarSize / 2 + 1,
        Metrics::avatarSize, Metrics::avatarSize);
    Avatar::paint(cell.painter, face,
        {.id = connection->id.toString(),
            .name = connection->name,
            .icon = connection->icon,
            .shape = Avatar::Shape::Square},
        cell.colors);
    paintTwoLines({.painter = cell.painter,
                      .rect = cell.rect.adjusted(Metrics::avatarSize + unapprovedFaceGap, 0, 0, 0),
                      .colors = cell.colors},
        lines);
}

} // namespace Gatehouse
