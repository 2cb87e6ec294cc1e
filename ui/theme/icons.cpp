// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"

#include "ui/theme/themecolors.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

static void initialiseIconResources()
{
    // Ours is a static library: without this the linker drops the resources. Must not be in a
    // namespace.
    Q_INIT_RESOURCE(resources);
}

namespace Gatehouse {

namespace {

QString iconFile(IconName name)
{
    switch (name) {
    case IconName::None:
        return {};
    case IconName::App:
        return QStringLiteral("app");
    case IconName::Approved:
        return QStringLiteral("approved");
    case IconName::Bot:
        return QStringLiteral("bot");
    case IconName::Check:
        return QStringLiteral("check");
    case IconName::ChevronDown:
        return QStringLiteral("chevron-down");
    case IconName::ChevronLeft:
        return QStringLiteral("chevron-left");
    case IconName::ChevronRight:
        return QStringLiteral("chevron-right");
    case IconName::ChevronUp:
        return QStringLiteral("chevron-up");
    case IconName::Clock:
        return QStringLiteral("clock");
    case IconName::Close:
        return QStringLiteral("close");
    case IconName::Computer:
        return QStringLiteral("computer");
    case IconName::Connections:
        return QStringLiteral("connections");
    case IconName::Copy:
        return QStringLiteral("copy");
    case IconName::Error:
        return QStringLiteral("error");
    case IconName::ExternalLink:
        return QStringLiteral("external-link");
    case IconName::Eye:
        return QStringLiteral("eye");
    case IconName::EyeOff:
        return QStringLiteral("eye-off");
    case IconName::Filter:
        return QStringLiteral("filter");
    case IconName::Folder:
        return QStringLiteral("folder");
    case IconName::Globe:
        return QStringLiteral("globe");
    case IconName::Inbox:
        return QStringLiteral("inbox");
    case IconName::Info:
        return QStringLiteral("info");
    case IconName::Key:
        return QStringLiteral("key");
    case IconName::Lock:
        return QStringLiteral("lock");
    case IconName::Log:
        return QStringLiteral("log");
    case IconName::Mail:
        return QStringLiteral("mail");
    case IconName::Minus:
        return QStringLiteral("minus");
    case IconName::Moon:
        return QStringLiteral("moon");
    case IconName::More:
        return QStringLiteral("more");
    case IconName::Page:
        return QStringLiteral("page");
    case IconName::Pencil:
        return QStringLiteral("pencil");
    case IconName::People:
        return QStringLiteral("people");
    case IconName::Plus:
        return QStringLiteral("plus");
    case IconName::Refresh:
        return QStringLiteral("refresh");
    case IconName::Search:
        return QStringLiteral("search");
    case IconName::Settings:
        return QStringLiteral("settings");
    case IconName::Sidebar:
        return QStringLiteral("sidebar");
    case IconName::Sun:
        return QStringLiteral("sun");
    case IconName::Trash:
        return QStringLiteral("trash");
    case IconName::Undo:
        return QStringLiteral("undo");
    case IconName::User:
        return QStringLiteral("user");
    case IconName::Warning:
        return QStringLiteral("warning");
    } // no default: the compiler names a forgotten icon
    Q_UNREACHABLE();
}

QByteArray iconSource(IconName name)
{
    initialiseIconResources();
    QFile file(QStringLiteral(":/gatehouse/icons/%1.svg").arg(iconFile(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

//! Knows a role, not a colour: asks the theme when it is painted.
class RoleIconEngine final : public QIconEngine {
public:
    RoleIconEngine(IconName name, ColorRole role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        Icons::paint(painter, rect, m_name, color(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return Icons::pixmap(m_name, color(mode), size, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Here `size` is in device pixels already.
        return Icons::pixmap(m_name, color(mode), (QSizeF(size) / scale).toSize(), scale);
    }
    QIconEngine *clone() const override { return new RoleIconEngine(m_name, m_role); }
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode) const
    {
        const ThemeColors &colors = themeColors();
        if (mode == QIcon::Disabled)
            return colors.palette().color(QPalette::Disabled, QPalette::ButtonText);
        return colors[m_role];
    }

    IconName m_name;
    ColorRole m_role;
};

} // namespace

QIcon Icons::icon(Name name, ColorRole role)
{
    if (name == Name::None)
        return {};
    return QIcon(new RoleIconEngine(name, role));
}

QIcon Icons::application()
{
    initialiseIconResources();
    // Rendered here: the plugin that reads SVG icons may be missing.
    QSvgRenderer renderer(QStringLiteral(":/gatehouse/icons/gatehouse.svg"));
    QIcon icon;
    for (const int side : {16, 32, 48, 128}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void Icons::paint(QPainter *painter, const QRect &rect, Name name, const QColor &color)
{
    if (name == Name::None || rect.isEmpty())
        return;
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
    painter->drawPixmap(square.topLeft(), pixmap(name, color, square.size(), scale));
}

QPixmap Icons::pixmap(Name name, const QColor &color, const QSize &size, qreal scale)
{
    const int side = qMin(size.width(), size.height());
    const QString key = QStringLiteral("gatehouse-icon-%1-%2-%3-%4")
                            .arg(int(name))
                            .arg(color.rgba(), 0, 16)
                            .arg(side)
                            .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QByteArray svg = iconSource(name);
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const int pixels = int(std::ceil(side * scale));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace Gatehouse
