// SPDX-License-Identifier: MIT
#include "ui/connections/successordelegate.h"

#include "models/items/successorlistmodel.h"
#include "ui/common/avatar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themecolors.h"

#include <QPainter>

namespace Gatehouse {

namespace {
constexpr int chosenBar = 3;
}

SuccessorDelegate::SuccessorDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize SuccessorDelegate::sizeHint(
    const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {0, Metrics::twoLineRowHeight};
}

void SuccessorDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.widget);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isChosen) {
        painter->fillRect(option.rect, colors[ColorRole::AccentWash]);
        QRect bar = option.rect;
        bar.setWidth(chosenBar);
        painter->fillRect(bar, colors[ColorRole::Accent]);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, colors[ColorRole::Hover]);
    }
    const auto person = index.data(SuccessorListModel::PersonRole).value<Person>();
    const QRect row = option.rect.adjusted(Metrics::medium, 0, -Metrics::medium, 0);
    const QRect face(row.left(), row.center().y() - Metrics::avatarSize / 2 + 1,
        Metrics::avatarSize, Metrics::avatarSize);
    Avatar::paint(painter, face,
        {.id = person.id.toString(),
            .name = person.name,
            .icon = {},
            .shape = Avatar::Shape::Circle},
        colors);
    const QRect texts = row.adjusted(Metrics::avatarSize + Metrics::small, 0, 0, 0);
    const QFont name = Fonts::semibold(option.font);
    const QFont second = Fonts::secondary(option.font);
    const int nameHeight = QFontMetrics(name).height();
    const int secondHeight = QFontMetrics(second).height();
    const int top = texts.center().y() - (nameHeight + secondHeight) / 2 + 1;
    const auto line = [&](const QFont &font, int y, const QString &text, ColorRole role) {
        painter->setFont(font);
        painter->setPen(colors[role]);
        painter->drawText(QRect(texts.left(), y, texts.width(), painter->fontMetrics().height()),
            Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, texts.width()));
    };
    line(name, top, index.data().toString(), ColorRole::Text);
    line(second, top + nameHeight, index.data(SuccessorListModel::SubtitleRole).toString(),
        ColorRole::Secondary);
    painter->restore();
}

} // namespace Gatehouse
