// SPDX-License-Identifier: MIT
#include "ui/common/textlabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/themecolors.h"

#include <QApplication>
#include <QEvent>

namespace Gatehouse {

namespace {

QFont labelFont(TextLabel::Kind kind)
{
    const QFont base = QApplication::font();
    switch (kind) {
    case TextLabel::Kind::Title:
        return Fonts::title(base);
    case TextLabel::Kind::Heading:
        return Fonts::heading(base);
    case TextLabel::Kind::Strong:
        return Fonts::semibold(base);
    case TextLabel::Kind::Body:
        return base;
    case TextLabel::Kind::Secondary:
        return Fonts::secondary(base);
    case TextLabel::Kind::Fixed:
        return Fonts::fixed(base);
    }
    Q_UNREACHABLE();
}

} // namespace

TextLabel::TextLabel(Kind kind, QWidget *parent)
    : TextLabel(kind, QString(), parent)
{
}

TextLabel::TextLabel(Kind kind, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_kind(kind)
    , m_role(kind == Kind::Secondary ? ColorRole::Secondary : ColorRole::Text)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void TextLabel::setColorRole(ColorRole role)
{
    m_role = role;
    dress();
}

void TextLabel::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
}

bool TextLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange: // what was never shown hears of this alone
    case QEvent::ApplicationFontChange:
    case QEvent::Polish:
        dress();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void TextLabel::dress()
{
    // Setting palette or font sends the very events that lead here.
    if (m_dressing)
        return;
    m_dressing = true;
    const QColor ink = themeColors(this)[m_role];
    QPalette changed;
    changed.setColor(QPalette::Active, QPalette::WindowText, ink);
    changed.setColor(QPalette::Inactive, QPalette::WindowText, ink);
    setPalette(changed);
    setFont(labelFont(m_kind));
    m_dressing = false;
}

} // namespace Gatehouse
