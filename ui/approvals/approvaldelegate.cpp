// SPDX-License-Identifier: MIT
#include "ui/approvals/approvaldelegate.h"

#include "models/items/approvallistmodel.h"
#include "models/items/approvalwords.h"
#include "ui/common/avatar.h"
#include "ui/common/chip.h"
#include "ui/common/texts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QMouseEvent>
#include <QPainter>

namespace Gatehouse {

namespace {

constexpr int approvalFaceGap = 10;

const ApprovedConnection &approvalAt(const QModelIndex &index)
{
    static const ApprovedConnection none;
    const auto *entry
        = index.data(ApprovalListModel::ApprovalRole).value<const ApprovedConnection *>();
    return entry ? *entry : none;
}

} // namespace

ApprovalDelegate::ApprovalDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

QSize ApprovalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (index.column() == ApprovalListModel::Name) {
        const QString subtitle = index.data(ApprovalListModel::SubtitleRole).toString();
        const int text = std::max(
            QFontMetrics(Fonts::semibold(option.font)).horizontalAdvance(index.data().toString()),
            QFontMetrics(Fonts::secondary(option.font)).horizontalAdvance(subtitle));
        size.setWidth(text + Metrics::avatarSize + approvalFaceGap + 2 * Metrics::small);
    }
    return size;
}

QList<ApprovalDelegate::PlacedChip> ApprovalDelegate::placeInstallers(
    const ApprovedConnection &entry, const QRect &room, const QFont &font)
{
    const auto width = [&font](const QString &text) { return Chip::sizeOf(text, font).width(); };
    QStringList texts;
    int named = int(entry.installers.size());
    for (;; --named) {
        texts = ApprovalWords::installerNames(entry, named);
        int needed = (int(texts.size()) - 1) * Metrics::tight;
        for (const QString &text : std::as_const(texts))
            needed += width(text);
        if (needed <= room.width() || named <= 1)
            break;
    }
    QList<PlacedChip> chips;
    const bool hasFurther = entry.installersCount > named;
    // The number is never cut: the one name gives way to it.
    const int reserved = hasFurther ? width(texts.last()) + Metrics::tight : 0;
    int left = room.left();
    for (int i = 0; i < texts.size(); ++i) {
        const bool isFurther = hasFurther && i == texts.size() - 1;
        const int end = isFurther ? room.right() + 1 : room.right() + 1 - reserved;
        const QRect rect(left, room.top(), std::min(width(texts[i]), end - left), room.height());
        chips.append({.text = texts[i], .rect = rect, .isFurther = isFurther});
        left += rect.width() + Metrics::tight;
    }
    return chips;
}

bool ApprovalDelegate::editorEvent(QEvent *event, QAbstractItemModel * /*model*/,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease
        || index.column() != ApprovalListModel::InstalledBy)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    const ApprovedConnection &entry = approvalAt(index);
    for (const PlacedChip &chip : placeInstallers(entry, contentRect(option, index), option.font)) {
        if (chip.isFurther && chip.rect.contains(mouse->position().toPoint())) {
            Q_EMIT furtherInstallersChosen(entry.id);
            return true;
        }
    }
    return false;
}

void ApprovalDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const ApprovedConnection &entry = approvalAt(index);
    const QString text = index.data().toString();
    const QString subtitle = index.data(ApprovalListModel::SubtitleRole).toString();
    const auto quiet = text == emptyDash() ? ColorRole::Secondary : ColorRole::Text;
    switch (ApprovalListModel::Column(index.column())) {
    case ApprovalListModel::Name: {
        const QRect face(cell.rect.left(), cell.rect.center().y() - Metrics::avatarSize / 2 + 1,
            Metrics::avatarSize, Metrics::avatarSize);
        Avatar::paint(cell.painter, face,
            {.id = entry.id.toString(),
                .name = entry.connection.name,
                .icon = entry.connection.icon,
                .shape = Avatar::Shape::Square},
            cell.colors);
        return paintTwoLines(
            {.painter = cell.painter,
                .rect = cell.rect.adjusted(Metrics::avatarSize + approvalFaceGap, 0, 0, 0),
                .colors = cell.colors},
            {.name = text, .subtitle = subtitle});
    }
    case ApprovalListModel::InstalledBy:
        if (entry.installersCount == 0)
            return paintText(cell, text, ColorRole::Secondary, Qt::AlignLeft);
        for (const PlacedChip &chip : placeInstallers(entry, cell.rect, cell.painter->font()))
            Chip::paint(cell.painter, chip.rect,
                {.text = chip.text,
                    .tone = chip.isFurther ? Chip::Tone::Accent : Chip::Tone::Neutral},
                cell.colors);
        return;
    case ApprovalListModel::ApprovedBy:
        return paintPlainLines(cell, {.name = text, .subtitle = subtitle}, ColorRole::Secondary);
    case ApprovalListModel::ReviewBy:
        if (entry.overdue)
            return paintPlainLines(cell, {.name = text, .subtitle = subtitle}, ColorRole::Danger);
        break;
    case ApprovalListModel::Note:
        break;
    }
    paintText(cell, text, quiet, Qt::AlignLeft);
}

} // namespace Gatehouse
