// SPDX-License-Identifier: MIT
#include "ui/shell/workspacebutton.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace Gatehouse {

WorkspaceButton::WorkspaceButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setButtonKind(this, ButtonKind::Text);
    retranslate();
}

void WorkspaceButton::setWorkspace(const Avatar::Face &face, const QString &secondLine)
{
    m_face = face;
    m_secondLine = secondLine;
    retranslate();
    update();
}

void WorkspaceButton::setMode(LeftBarWidth::Mode mode)
{
    m_mode = mode;
    updateGeometry();
    update();
}

QSize WorkspaceButton::sizeHint() const
{
    return {m_mode == LeftBarWidth::Mode::Words ? 120 : 40, Metrics::twoLineRowHeight};
}

void WorkspaceButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WorkspaceButton::keyPressEvent(QKeyEvent *event)
{
    // What opens a menu opens it on Down and Return too.
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void WorkspaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_Sunken, isDown());
    StylePainting::buttonPanel(&painter, option, ButtonKind::Text, colors);

    const bool words = m_mode == LeftBarWidth::Mode::Words;
    const QRect face(words ? 8 : (width() - Metrics::avatarSize) / 2,
        (height() - Metrics::avatarSize) / 2, Metrics::avatarSize, Metrics::avatarSize);
    painter.setFont(font());
    Avatar::paint(&painter, style()->visualRect(layoutDirection(), rect(), face), m_face, colors);
    if (!words)
        return;
    const QRect room = rect().adjusted(face.right() + 9, 0, -28, 0);
    const int alignment = int(style()->visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto line = [&](const QRect &where, const QString &text) {
        painter.drawText(style()->visualRect(layoutDirection(), rect(), where),
            alignment | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    const int middle = height() / 2 + 1;
    painter.setFont(Fonts::semibold(font()));
    painter.setPen(colors[ColorRole::Text]);
    line(QRect(room.left(), middle - 19, room.width(), 19), m_face.name);
    painter.setFont(Fonts::secondary(font()));
    painter.setPen(colors[ColorRole::Secondary]);
    line(QRect(room.left(), middle, room.width(), 16), m_secondLine);
    Icons::paint(&painter,
        style()->visualRect(
            layoutDirection(), rect(), QRect(width() - 23, height() / 2 - 7, 14, 14)),
        IconName::ChevronDown, colors[ColorRole::Secondary]);
}

void WorkspaceButton::retranslate()
{
    setAccessibleName(tr("Workspace: %1").arg(m_face.name));
    setAccessibleDescription(m_secondLine);
    setToolTip(tr("Switch workspace or profile"));
}

} // namespace Gatehouse
