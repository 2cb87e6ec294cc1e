// SPDX-License-Identifier: MIT
#include "ui/requests/requestdelegate.h"

#include "models/items/requestlistmodel.h"
#include "models/items/requestwords.h"
#include "ui/common/avatar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace Gatehouse {

namespace {

const ConnectionRequest &requestAt(const QModelIndex &index)
{
    static const ConnectionRequest none;
    const auto *request
        = index.data(RequestListModel::RequestRole).value<const ConnectionRequest *>();
    return request ? *request : none;
}

} // namespace

RequestDelegate::RequestDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

Chip::Tone RequestDelegate::tone(Requests::Status status)
{
    switch (status) {
    case Requests::Status::Open:
        return Chip::Tone::Accent;
    case Requests::Status::WaitingForInstall:
        return Chip::Tone::Warning;
    case Requests::Status::Approved:
        return Chip::Tone::Success;
    case Requests::Status::Denied:
        return Chip::Tone::Danger;
    case Requests::Status::Withdrawn:
        return Chip::Tone::Neutral;
    } // no default: the compiler names a forgotten status
    Q_UNREACHABLE();
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    switch (RequestListModel::Column(index.column())) {
    case RequestListModel::Name: {
        const QString subtitle = index.data(RequestListModel::SubtitleRole).toString();
        const int text = std::max(
            QFontMetrics(Fonts::semibold(option.font)).horizontalAdvance(index.data().toString()),
            QFontMetrics(Fonts::secondary(option.font)).horizontalAdvance(subtitle));
        size.setWidth(text + Metrics::avatarSize + 10 + 2 * Metrics::small);
        break;
    }
    case RequestListModel::Status:
        size.setWidth(
            Chip::sizeOf(index.data().toString(), option.font).width() + 2 * Metrics::small);
        break;
    case RequestListModel::From:
    case RequestListModel::Reason:
    case RequestListModel::Asked:
    case RequestListModel::Until:
        break;
    }
    return size;
}

void RequestDelegate::paintUntil(const Cell &cell, const QModelIndex &index)
{
    const ConnectionRequest &request = requestAt(index);
    const QString day = index.data().toString();
    const QString ends = index.data(RequestListModel::EndsRole).toString();
    if (ends.isEmpty())
        return paintText(cell, day,
            request.until.isValid() ? ColorRole::Text : ColorRole::Secondary, Qt::AlignLeft);
    const QFont font = cell.painter->font();
    const QFont quiet = Fonts::secondary(font);
    const int upper = QFontMetrics(font).height();
    const int lower = QFontMetrics(quiet).height();
    const int top = cell.rect.top() + (cell.rect.height() - upper - lower - 1) / 2;
    const auto line = [&cell](int from, int height) {
        return Cell{.painter = cell.painter,
            .rect = QRect(cell.rect.left(), from, cell.rect.width(), height),
            .colors = cell.colors};
    };
    paintText(line(top, upper), day, ColorRole::Text, Qt::AlignLeft);
    cell.painter->setFont(quiet);
    paintText(line(top + upper + 1, lower), ends, ColorRole::Warning, Qt::AlignLeft);
    cell.painter->setFont(font);
}

void RequestDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const ConnectionRequest &request = requestAt(index);
    const QString text = index.data().toString();
    switch (RequestListModel::Column(index.column())) {
    case RequestListModel::Name: {
        const QRect face(cell.rect.left(), cell.rect.center().y() - Metrics::avatarSize / 2 + 1,
            Metrics::avatarSize, Metrics::avatarSize);
        Avatar::paint(cell.painter, face,
            {.id = request.connection.id.toString(),
                .name = request.connection.name,
                .icon = request.connection.icon,
                .shape = Avatar::Shape::Square},
            cell.colors);
        return paintTwoLines({.painter = cell.painter,
                                 .rect = cell.rect.adjusted(Metrics::avatarSize + 10, 0, 0, 0),
                                 .colors = cell.colors},
            {.name = text, .subtitle = index.data(RequestListModel::SubtitleRole).toString()});
    }
    case RequestListModel::Until:
        return paintUntil(cell, index);
    case RequestListModel::Status:
        return Chip::paint(
            cell.painter, cell.rect, {.text = text, .tone = tone(request.status)}, cell.colors);
    case RequestListModel::From:
    case RequestListModel::Asked:
        return paintText(cell, text, ColorRole::Text, Qt::AlignLeft);
    case RequestListModel::Reason:
        return paintText(cell, text, ColorRole::Secondary, Qt::AlignLeft);
    } // no default: the compiler names a forgotten column
}

} // namespace Gatehouse
