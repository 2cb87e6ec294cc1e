// SPDX-License-Identifier: MIT
#include "ui/connections/connectiondelegate.h"

#include "models/items/connectionlistmodel.h"
#include "ui/common/avatar.h"
#include "ui/common/texts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QLocale>
#include <QPainter>

namespace Gatehouse {

ConnectionDelegate::ConnectionDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

Chip::Tone ConnectionDelegate::tone(ConnectionWords::Condition condition)
{
    switch (condition) {
    case ConnectionWords::Condition::Unknown:
    case ConnectionWords::Condition::Disconnected:
        return Chip::Tone::Neutral;
    case ConnectionWords::Condition::Active:
        return Chip::Tone::Success;
    case ConnectionWords::Condition::OwnerLeft:
    case ConnectionWords::Condition::NotApproved:
        return Chip::Tone::Warning;
    case ConnectionWords::Condition::TokenExpired:
        return Chip::Tone::Danger;
    }
    Q_UNREACHABLE();
}

QSize ConnectionDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    switch (ConnectionListModel::Column(index.column())) {
    case ConnectionListModel::Name: {
        const QString subtitle = index.data(ConnectionListModel::SubtitleRole).toString();
        const int text = std::max(
            QFontMetrics(Fonts::semibold(option.font)).horizontalAdvance(index.data().toString()),
            QFontMetrics(Fonts::secondary(option.font)).horizontalAdvance(subtitle));
        size.setWidth(text + Metrics::avatarSize + 10 + 2 * Metrics::small);
        break;
    }
    case ConnectionListModel::Status:
        size.setWidth(
            Chip::sizeOf(index.data().toString(), option.font).width() + 2 * Metrics::small);
        break;
    case ConnectionListModel::AddedBy:
    case ConnectionListModel::AddedAt:
    case ConnectionListModel::MayDo:
    case ConnectionListModel::Users:
    case ConnectionListModel::Pages:
        break;
    }
    return size;
}

void ConnectionDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const auto connection = index.data(ConnectionListModel::ConnectionRole).value<Connection>();
    const QString text = index.data().toString();
    const bool isQuiet = text == emptyDash() || text == ConnectionWords::unknown();
    switch (ConnectionListModel::Column(index.column())) {
    case ConnectionListModel::Name: {
        const QRect face(cell.rect.left(), cell.rect.center().y() - Metrics::avatarSize / 2 + 1,
            Metrics::avatarSize, Metrics::avatarSize);
        Avatar::paint(cell.painter, face,
            {.id = connection.id.toString(),
                .name = connection.name,
                .icon = connection.icon,
                .shape = Avatar::Shape::Square},
            cell.colors);
        paintTwoLines({.painter = cell.painter,
                          .rect = cell.rect.adjusted(Metrics::avatarSize + 10, 0, 0, 0),
                          .colors = cell.colors},
            {.name = text, .subtitle = ConnectionWords::subtitle(connection)});
        return;
    }
    case ConnectionListModel::MayDo:
        if (connection.capabilities && !isQuiet)
            return paintCapabilities(cell, connection);
        break;
    case ConnectionListModel::Status:
        if (connection.status != Connections::Status::Unknown)
            return Chip::paint(cell.painter, cell.rect,
                {.text = text, .tone = tone(ConnectionWords::condition(connection))}, cell.colors);
        break;
    case ConnectionListModel::AddedBy:
    case ConnectionListModel::AddedAt:
    case ConnectionListModel::Users:
    case ConnectionListModel::Pages:
        break;
    }
    paintText(cell, text, isQuiet ? ColorRole::Secondary : ColorRole::Text,
        index.data(Qt::TextAlignmentRole).toInt());
}

void ConnectionDelegate::paintCapabilities(const Cell &cell, const Connection &connection)
{
    const QStringList chips = ConnectionWords::capabilityChips(*connection.capabilities);
    Chip::paint(cell.painter, cell.rect, {.text = chips.first()}, cell.colors);
    if (chips.size() < 2)
        return;
    const int first = Chip::sizeOf(chips.first(), cell.painter->font()).width();
    Chip::paint(cell.painter, cell.rect.adjusted(first + Metrics::tight, 0, 0, 0),
        {.text = QLatin1Char('+') + QLocale().toString(chips.size() - 1)}, cell.colors);
}

} // namespace Gatehouse
