// SPDX-License-Identifier: MIT
#include "ui/common/textlabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/themecolors.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

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

constexpr qsizetype longestWord = 20;
constexpr qsizetype stretchOfWord = 8;
constexpr QChar zeroWidthSpace(0x200B);

QString breakableWord(const QString &word)
{
    if (word.size() <= longestWord)
        return word;
    QString broken;
    qsizetype sinceBreak = 0;
    for (const QChar character : word) {
        // What belongs to the letter before stays with it.
        if (sinceBreak >= stretchOfWord && !character.isLowSurrogate() && !character.isMark()) {
            broken += zeroWidthSpace;
            sinceBreak = 0;
        }
        broken += character;
        ++sinceBreak;
    }
    return broken;
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

void TextLabel::setBreakableText(const QString &text)
{
    QStringList words = text.split(QLatin1Char(' '));
    std::transform(words.cbegin(), words.cend(), words.begin(), breakableWord);
    setText(words.join(QLatin1Char(' ')));
    setAccessibleName(text);
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
