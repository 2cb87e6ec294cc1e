// SPDX-License-Identifier: MIT
#include "ui/audit/auditlogdelegate.h"

#include "models/items/auditlistmodel.h"
#include "ui/common/chip.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QPainter>

#include <algorithm>

namespace Gatehouse {

namespace {

//! Under the first line of a cell.
QString secondAuditLine(const QModelIndex &index)
{
    // Who and when have columns of their own here.
    return index.column() == AuditListModel::What
        ? index.siblingAtColumn(AuditListModel::Details).data().toString()
        : index.data(AuditListModel::SubtitleRole).toString();
}

} // namespace

AuditLogDelegate::AuditLogDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

QSize AuditLogDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    const int first = QFontMetrics(Fonts::semibold(option.font))
                          .horizontalAdvance(index.data(AuditListModel::TitleRole).toString());
    const int second
        = QFontMetrics(Fonts::secondary(option.font)).horizontalAdvance(secondAuditLine(index));
    size.setWidth(std::max(first, second) + 2 * Metrics::small);
    return size;
}

void AuditLogDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const QString title = index.data(AuditListModel::TitleRole).toString();
    switch (AuditListModel::Column(index.column())) {
    case AuditListModel::What:
        return paintTwoLines(cell, {.name = title, .subtitle = secondAuditLine(index)});
    case AuditListModel::Outcome: {
        const bool refused = index.data(AuditListModel::RefusedRole).toBool();
        return Chip::paint(cell.painter, cell.rect,
            {.text = title, .tone = refused ? Chip::Tone::Warning : Chip::Tone::Neutral},
            cell.colors);
    }
    case AuditListModel::Who:
    case AuditListModel::Object: {
        const QString second = secondAuditLine(index);
        if (second.isEmpty())
            return paintText(cell, title, ColorRole::Text, Qt::AlignLeft);
        const QFont base = cell.painter->font();
        const QFont quiet = Fonts::secondary(base);
        const int upper = QFontMetrics(base).height();
        const int lower = QFontMetrics(quiet).height();
        const int top = cell.rect.top() + (cell.rect.height() - upper - lower - 1) / 2;
        const auto line = [&cell](int from, int height) {
            return Cell{.painter = cell.painter,
                .rect = QRect(cell.rect.left(), from, cell.rect.width(), height),
                .colors = cell.colors};
        };
        paintText(line(top, upper), title, ColorRole::Text, Qt::AlignLeft);
        cell.painter->setFont(quiet);
        paintText(line(top + upper + 1, lower), second, ColorRole::Secondary, Qt::AlignLeft);
        cell.painter->setFont(base);
        return;
    }
    case AuditListModel::When:
    case AuditListModel::Details:
    case AuditListModel::Client:
        return paintText(cell, title, ColorRole::Secondary, Qt::AlignLeft);
    } // no default: the compiler names a forgotten column
}

} // namespace Gatehouse
