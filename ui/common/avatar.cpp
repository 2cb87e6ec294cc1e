// SPDX-License-Identifier: MIT
#include "ui/common/avatar.h"

#include "ui/common/iconimage.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

namespace Gatehouse {

namespace {

//! The first character as people count them: an emoji may be many code units.
QString firstCharacter(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? text.left(end) : QString();
}

} // namespace

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
}

void Avatar::setFace(const Face &face)
{
    m_face = face;
    update();
}

bool Avatar::isEmoji(const QString &icon)
{
    // Short and beyond the letters.
    return !icon.isEmpty() && firstCharacter(icon) == icon && icon.at(0).unicode() > 0x2000;
}

QString Avatar::glyph(const Face &face)
{
    if (isEmoji(face.icon))
        return face.icon;
    for (const QChar c : face.name) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            return firstCharacter(face.name.mid(face.name.indexOf(c))).toUpper();
    }
    return QStringLiteral("?");
}

void Avatar::paint(
    QPainter *painter, const QRect &rect, const Face &face, const ThemeColors &colors)
{
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    const ThemeColors::AvatarColors &avatar = colors.avatarFor(face.id);
    const qreal radius = face.shape == Shape::Circle ? side / 2.0 : side / 5.0;
    StylePainting::box(painter, square,
        {.fill = avatar.ground,
            .line = colors.isHighContrast() ? colors[ColorRole::ControlBorder] : QColor(),
            .radius = radius,
            .lineWidth = 1});
    if (const QPixmap picture = IconImage::pixmap(face.icon); !picture.isNull()) {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath outline;
        outline.addRoundedRect(square, radius, radius);
        painter->setClipPath(outline, Qt::IntersectClip);
        painter->fillRect(square, colors[ColorRole::Raised]);
        painter->drawPixmap(square, picture);
        return painter->restore();
    }
    painter->save();
    QFont font = Fonts::semibold(painter->font());
    font.setPixelSize(qMax(8, side * (isEmoji(face.icon) ? 11 : 9) / 20));
    painter->setFont(font);
    painter->setPen(avatar.ink);
    painter->drawText(square, Qt::AlignCenter, glyph(face));
    painter->restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_face, themeColors(this));
}

} // namespace Gatehouse
