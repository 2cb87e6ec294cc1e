// SPDX-License-Identifier: MIT
#include "ui/audit/choicedelegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themecolors.h"

#include <QPainter>

namespace Gatehouse {

namespace {
constexpr int choiceBar = 3;
}

ChoiceDelegate::ChoiceDelegate(Look look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(std::move(look))
{
}

QSize ChoiceDelegate::sizeHint(
    const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {0, Metrics::twoLineRowHeight};
}

void ChoiceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.widget);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colors[ColorRole::AccentWash]);
        QRect bar = option.rect;
        bar.setWidth(choiceBar);
        painter->fillRect(bar, colors[ColorRole::Accent]);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, colors[ColorRole::Hover]);
    }
    const QRect row = option.rect.adjusted(Metrics::medium, 0, -Metrics::medium, 0);
    const QRect face(row.left(), row.center().y() - Metrics::avatarSize / 2 + 1,
        Metrics::avatarSize, Metrics::avatarSize);
    Avatar::paint(painter, face, m_look.face(index), colors);

    const QRect texts = row.adjusted(Metrics::avatarSize + Metrics::small, 0, 0, 0);
    const QString subtitle = m_look.subtitle(index);
    const QFont name = Fonts::semibold(option.font);
    const QFont second = Fonts::secondary(option.font);
    const int nameHeight = QFontMetrics(name).height();
    const int secondHeight = subtitle.isEmpty() ? 0 : QFontMetrics(second).height();
    const int top = texts.center().y() - (nameHeight + secondHeight) / 2 + 1;
    const auto line = [&](const QFont &font, int y, const QString &text, ColorRole role) {
        painter->setFont(font);
        painter->setPen(colors[role]);
        painter->drawText(QRect(texts.left(), y, texts.width(), painter->fontMetrics().height()),
            Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, texts.width()));
    };
    line(name, top, index.data().toString(), ColorRole::Text);
    if (!subtitle.isEmpty())
        line(second, top + nameHeight, subtitle, ColorRole::Secondary);
    painter->restore();
}

} // namespace Gatehouse
