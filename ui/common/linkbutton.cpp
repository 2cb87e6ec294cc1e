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
    // An advance is rounded: what fits by its size hint must not be cut for a fraction.
    if (width() < sizeHint().width()) {
        const int padding = sizeHint().width() - fontMetrics().horizontalAdvance(text());
        option.text
            = fontMetrics().elidedText(text(), Qt::ElideMiddle, width() - std::max(padding, 0));
    }
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

} // namespace Gatehouse
