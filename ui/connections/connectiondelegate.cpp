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

namespace {

const Connection &connectionAt(const QModelIndex &index)
{
    static const Connection none;
    const auto *connection
        = index.data(ConnectionListModel::ConnectionRole).value<const Connection *>();
    return connection ? *connection : none;
}

} // namespace

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
        size.setWidth(Chip::sizeOf(ConnectionWords::condition(
                                       ConnectionWords::condition(connectionAt(index))),
                          option.font)
                          .width()
            + 2 * Metrics::small);
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
    const auto column = ConnectionListModel::Column(index.column());
    const Connection &connection = connectionAt(index);
    const QString text = index.data().toString();
    const QFont row = cell.painter->font();
    const bool isQuiet = text == emptyDash() || text == ConnectionWords::unknown();
    switch (column) {
    case ConnectionListModel::Name: {
        const QRect face(cell.rect.left(), cell.rect.center().y() - Metrics::avatarSize / 2 + 1,
            Metrics::avatarSize, Metrics::avatarSize);
        Avatar::paint(cell.painter, face,
            {.id = connection.id.toString(),
                .name = connection.name,
                .icon = connection.icon,
                .shape = Avatar::Shape::Square},
            cell.colors);
        const Cell beside{.painter = cell.painter,
            .rect = cell.rect.adjusted(Metrics::avatarSize + 10, 0, 0, 0),
            .colors = cell.colors};
        const QString whole = ConnectionWords::subtitle(connection);
        const QString tail = whole.right(whole.size() - connection.developer.name.size());
        const bool startsWithDeveloper = whole.startsWith(connection.developer.name);
        cell.painter->setFont(Fonts::secondary(cell.painter->font()));
        const QString subtitle
            = startsWithDeveloper ? cut(beside, connection.developer.name, tail) : whole;
        cell.painter->setFont(row);
        return paintTwoLines(beside, {.name = text, .subtitle = subtitle});
    }
    case ConnectionListModel::MayDo:
        if (connection.capabilities && !isQuiet)
            return paintCapabilities(cell, connection);
        break;
    case ConnectionListModel::Status:
        if (connection.status != Connections::Status::Unknown)
            return paintStatus(cell, connection, index);
        break;
    case ConnectionListModel::AddedBy:
        if (connection.addedBy && text.startsWith(connection.addedBy->name))
            return paintText(cell,
                cut(cell, connection.addedBy->name, text.mid(connection.addedBy->name.size())),
                ColorRole::Text, Qt::AlignLeft);
        break;
    case ConnectionListModel::Users:
    case ConnectionListModel::Pages: {
        // A number cut short is a wrong number: it may use the margin to its left.
        const Cell wider{.painter = cell.painter,
            .rect = cell.rect.adjusted(-Metrics::small, 0, 0, 0),
            .colors = cell.colors};
        return paintText(
            wider, text, isQuiet ? ColorRole::Secondary : ColorRole::Text, Qt::AlignRight);
    }
    case ConnectionListModel::AddedAt:
        break;
    }
    paintText(cell, text, isQuiet ? ColorRole::Secondary : ColorRole::Text,
        index.data(Qt::TextAlignmentRole).toInt());
}

void ConnectionDelegate::paintStatus(
    const Cell &cell, const Connection &connection, const QModelIndex &index)
{
    const ConnectionWords::Condition condition = ConnectionWords::condition(connection);
    const Chip::Label label{.text = ConnectionWords::condition(condition), .tone = tone(condition)};
    const QString left = index.data(ConnectionListModel::DaysLeftRole).toString();
    if (left.isEmpty())
        return Chip::paint(cell.painter, cell.rect, label, cell.colors);
    const int middle = cell.rect.center().y();
    QRect upper = cell.rect;
    upper.setBottom(middle + 1);
    upper.setTop(middle - Chip::sizeOf(label.text, cell.painter->font()).height() + 1);
    Chip::paint(cell.painter, upper, label, cell.colors);
    cell.painter->setFont(Fonts::secondary(cell.painter->font()));
    QRect lower = cell.rect;
    lower.setTop(middle + 2);
    lower.setBottom(lower.top() + cell.painter->fontMetrics().height());
    paintText({.painter = cell.painter, .rect = lower.adjusted(1, 0, 0, 0), .colors = cell.colors},
        left, ColorRole::Secondary, Qt::AlignLeft);
}

void ConnectionDelegate::paintCapabilities(const Cell &cell, const Connection &connection)
{
    const QStringList chips = ConnectionWords::capabilityChips(*connection.capabilities);
    if (chips.size() < 2)
        return Chip::paint(cell.painter, cell.rect, {.text = chips.first()}, cell.colors);
    const QString more = QLatin1Char('+') + QLocale().toString(chips.size() - 1);
    const QFont font = cell.painter->font();
    const int room = cell.rect.width() - Metrics::tight - Chip::sizeOf(more, font).width();
    const int first = std::min(Chip::sizeOf(chips.first(), font).width(), room);
    QRect firstRect = cell.rect;
    firstRect.setWidth(first);
    Chip::paint(cell.painter, firstRect, {.text = chips.first()}, cell.colors);
    Chip::paint(cell.painter, cell.rect.adjusted(first + Metrics::tight, 0, 0, 0), {.text = more},
        cell.colors);
}

} // namespace Gatehouse
