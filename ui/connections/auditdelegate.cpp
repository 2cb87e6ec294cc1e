// SPDX-License-Identifier: MIT
#include "ui/connections/auditdelegate.h"

#include "models/items/auditlistmodel.h"
#include "ui/common/chip.h"
#include "ui/common/texts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QPainter>

#include <algorithm>

namespace Gatehouse {

AuditDelegate::AuditDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

void AuditDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    if (index.column() != AuditListModel::What)
        return RowDelegate::paintCell(cell, index);
    const QString details = index.siblingAtColumn(AuditListModel::Details).data().toString();
    const QString what = index.data(AuditListModel::TitleRole).toString();
    const QFont base = cell.painter->font();
    const QFont strong = Fonts::semibold(base);
    const QFont quiet = Fonts::secondary(base);
    const int upper = QFontMetrics(strong).height();
    const int lower = QFontMetrics(quiet).height();
    const int height = upper + lower + 1 + (details.isEmpty() ? 0 : lower + 1);
    int top = cell.rect.top() + (cell.rect.height() - height) / 2;
    QRect first(cell.rect.left(), top, cell.rect.width(), upper);
    if (index.data(AuditListModel::RefusedRole).toBool()) {
        const Chip::Label label{.text = tr("Refused"), .tone = Chip::Tone::Warning};
        const QSize size = Chip::sizeOf(label.text, base);
        Chip::paint(cell.painter,
            QRect(first.right() - size.width(), first.top(), size.width(), first.height()), label,
            cell.colors);
        first.setRight(first.right() - size.width() - Metrics::small);
    }
    cell.painter->setFont(strong);
    paintText({.painter = cell.painter, .rect = first, .colors = cell.colors}, what,
        ColorRole::Text, Qt::AlignLeft);
    cell.painter->setFont(quiet);
    top += upper + 1;
    const auto line = [&](const QString &text) {
        paintText({.painter = cell.painter,
                      .rect = QRect(cell.rect.left(), top, cell.rect.width(), lower),
                      .colors = cell.colors},
            text, ColorRole::Secondary, Qt::AlignLeft);
        top += lower + 1;
    };
    if (!details.isEmpty())
        line(details);
    // Who gives way, when stays.
    const QString subtitle = index.data(AuditListModel::SubtitleRole).toString();
    const qsizetype when = std::max(subtitle.lastIndexOf(partSeparator()), qsizetype{0});
    line(cut(cell, subtitle.first(when), subtitle.sliced(when)));
    cell.painter->setFont(base);
}

} // namespace Gatehouse
