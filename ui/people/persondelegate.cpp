// SPDX-License-Identifier: MIT
#include "ui/people/persondelegate.h"

#include "models/items/personlistmodel.h"
#include "models/items/personwords.h"
#include "ui/common/avatar.h"
#include "ui/common/texts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace Gatehouse {

PersonDelegate::PersonDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

Chip::Tone PersonDelegate::tone(People::State state)
{
    switch (state) {
    case People::State::Active:
        return Chip::Tone::Success;
    case People::State::Suspended:
        return Chip::Tone::Warning;
    case People::State::Left:
        return Chip::Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (index.column() == PersonListModel::Name) {
        const QString subtitle = index.data(PersonListModel::SubtitleRole).toString();
        const int text = std::max(
            QFontMetrics(Fonts::semibold(option.font)).horizontalAdvance(index.data().toString()),
            QFontMetrics(Fonts::secondary(option.font)).horizontalAdvance(subtitle));
        size.setWidth(text + Metrics::avatarSize + 10 + 2 * Metrics::small);
    }
    return size;
}

void PersonDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const auto person = index.data(PersonListModel::PersonRole).value<Person>();
    const QString text = index.data().toString();
    if (index.column() == PersonListModel::Name) {
        const QRect face(cell.rect.left(), cell.rect.center().y() - Metrics::avatarSize / 2 + 1,
            Metrics::avatarSize, Metrics::avatarSize);
        Avatar::paint(cell.painter, face,
            {.id = person.id.toString(),
                .name = person.name,
                .icon = {},
                .shape
                = person.type == People::Type::Bot ? Avatar::Shape::Square : Avatar::Shape::Circle},
            cell.colors);
        return paintTwoLines({.painter = cell.painter,
                                 .rect = cell.rect.adjusted(Metrics::avatarSize + 10, 0, 0, 0),
                                 .colors = cell.colors},
            {.name = text, .subtitle = person.email.value_or(QString())});
    }
    if (index.column() == PersonListModel::State && person.state)
        return Chip::paint(
            cell.painter, cell.rect, {.text = text, .tone = tone(*person.state)}, cell.colors);
    const bool isQuiet = text == emptyDash()
        || (index.column() == PersonListModel::Role && !person.role)
        || (index.column() == PersonListModel::State && !person.state);
    paintText(cell, text, isQuiet ? ColorRole::Secondary : ColorRole::Text, Qt::AlignLeft);
}

} // namespace Gatehouse
