// SPDX-License-Identifier: MIT
#include "ui/common/linkbutton.h"

#include "ui/theme/buttonkind.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace Gatehouse {

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setButtonKind(this, ButtonKind::Link);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * 8), whole.height()};
}

void LinkButton::paintEvent(QPaintEvent * /*event*/)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int wanted = sizeHint().width();
    // Not where there is room: an advance is rounded down as well as up.
    if (width() < wanted) {
        const int padding = std::max(wanted - fontMetrics().horizontalAdvance(text()), 0);
        option.text = fontMetrics().elidedText(text(), Qt::ElideMiddle, width() - padding);
    }
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

} // namespace Gatehouse
