// SPDX-License-Identifier: MIT
#include "ui/theme/themecolors.h"

#include "ui/theme/gatehousestyle.h"

#include <QApplication>
#include <QWidget>

#include <cmath>

namespace Gatehouse {

namespace {

struct SchemeValues {
    std::array<QRgb, Colors::roleCount> roles;
    std::array<std::pair<QRgb, QRgb>, ThemeColors::avatarCount> avatars; // ground, ink
};

// In the order of Colors::Role.
constexpr SchemeValues lightValues{
    {0xF7F7F5, 0xFFFFFF, 0xFFFFFF, 0xE6E6E3, 0x8C8B86, 0x2B2A27, 0x6B6A66, 0x2563C9, 0xEAF1FC,
        0xFFFFFF, 0xF1F1EE, 0x2E7554, 0x8A5A00, 0xB3382F, 0x2B2A27, 0xFFFFFF},
    {{{0xDCE7FC, 0x24427A}, {0xFCE3D8, 0x7A3A1C}, {0xDCF0E4, 0x1F5638}, {0xF1E1F5, 0x62306E},
        {0xFDEFC9, 0x6A4A00}, {0xE3E3F9, 0x3E3B86}, {0xFADBE0, 0x7C2836}, {0xE5EDDA, 0x435426}}}};

constexpr SchemeValues darkValues{
    {0x191919, 0x202020, 0x2A2A2A, 0x363636, 0x7A7874, 0xE8E6E1, 0xA3A09A, 0x6EA8FE, 0x1E2B3F,
        0x101418, 0x282828, 0x6FCF97, 0xF2C166, 0xFF8A80, 0xE8E6E1, 0x202020},
    {{{0x2A3B58, 0xC8DBFB}, {0x54382B, 0xF8D3C2}, {0x274537, 0xC2E8D1}, {0x4A3350, 0xEBCFF2},
        {0x4F4220, 0xF6E0A3}, {0x39385E, 0xD3D2F8}, {0x55303A, 0xF7CAD2}, {0x3C4730, 0xD7E4C5}}}};

constexpr SchemeValues highContrastLightValues{
    {0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0x000000, 0x000000, 0x000000, 0x000000, 0x0000C0, 0xDDE6FF,
        0xFFFFFF, 0xE6E6E6, 0x004D1A, 0x5A3300, 0xA00000, 0x000000, 0xFFFFFF},
    {{{0xFFFFFF, 0x000000}, {0xFFFFFF, 0x000000}, {0xFFFFFF, 0x000000}, {0xFFFFFF, 0x000000},
        {0xFFFFFF, 0x000000}, {0xFFFFFF, 0x000000}, {0xFFFFFF, 0x000000}, {0xFFFFFF, 0x000000}}}};

constexpr SchemeValues highContrastDarkValues{
    {0x000000, 0x000000, 0x000000, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0x00FFFF, 0x00384D,
        0x000000, 0x1F1F1F, 0x00FF80, 0xFFFF00, 0xFF9E9E, 0xFFFFFF, 0x000000},
    {{{0x000000, 0xFFFFFF}, {0x000000, 0xFFFFFF}, {0x000000, 0xFFFFFF}, {0x000000, 0xFFFFFF},
        {0x000000, 0xFFFFFF}, {0x000000, 0xFFFFFF}, {0x000000, 0xFFFFFF}, {0x000000, 0xFFFFFF}}}};

const SchemeValues &schemeValues(ThemeColors::Scheme scheme)
{
    switch (scheme) {
    case ThemeColors::Scheme::Light:
        return lightValues;
    case ThemeColors::Scheme::Dark:
        return darkValues;
    case ThemeColors::Scheme::HighContrastLight:
        return highContrastLightValues;
    case ThemeColors::Scheme::HighContrastDark:
        return highContrastDarkValues;
    }
    Q_UNREACHABLE();
}

QColor halfWay(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

ThemeColors::ThemeColors(Scheme scheme)
    : m_scheme(scheme)
{
    const SchemeValues &values = schemeValues(scheme);
    for (size_t i = 0; i < values.roles.size(); ++i)
        m_colors[i] = QColor::fromRgb(values.roles[i]);
    for (size_t i = 0; i < values.avatars.size(); ++i)
        m_avatars[i]
            = {QColor::fromRgb(values.avatars[i].first), QColor::fromRgb(values.avatars[i].second)};
}

const ThemeColors &ThemeColors::of(Scheme scheme)
{
    static const std::array<ThemeColors, 4> schemes{ThemeColors(Scheme::Light),
        ThemeColors(Scheme::Dark), ThemeColors(Scheme::HighContrastLight),
        ThemeColors(Scheme::HighContrastDark)};
    return schemes[size_t(scheme)];
}

bool ThemeColors::isDark() const
{
    return m_scheme == Scheme::Dark || m_scheme == Scheme::HighContrastDark;
}

bool ThemeColors::isHighContrast() const
{
    return m_scheme == Scheme::HighContrastLight || m_scheme == Scheme::HighContrastDark;
}

int ThemeColors::avatarIndex(const QString &id)
{
    // FNV-1a and not qHash, whose seed and algorithm may differ from run to run and version to
    // version.
    quint32 hash = 2166136261U;
    for (const QChar c : id)
        hash = (hash ^ c.unicode()) * 16777619U;
    return int((hash ^ (hash >> 16)) % quint32(avatarCount));
}

const ThemeColors::AvatarColors &ThemeColors::avatarFor(const QString &id) const
{
    return avatar(avatarIndex(id));
}

QPalette ThemeColors::palette() const
{
    const ThemeColors &colors = *this;
    QPalette palette;
    palette.setColor(QPalette::Window, colors[ColorRole::Surface]);
    palette.setColor(QPalette::WindowText, colors[ColorRole::Text]);
    palette.setColor(QPalette::Base, colors[ColorRole::Raised]);
    palette.setColor(QPalette::AlternateBase, colors[ColorRole::Hover]);
    palette.setColor(QPalette::Text, colors[ColorRole::Text]);
    palette.setColor(QPalette::PlaceholderText, colors[ColorRole::Secondary]);
    palette.setColor(QPalette::Button, colors[ColorRole::Raised]);
    palette.setColor(QPalette::ButtonText, colors[ColorRole::Text]);
    palette.setColor(QPalette::BrightText, colors[ColorRole::Danger]);
    palette.setColor(QPalette::ToolTipBase, colors[ColorRole::ToastGround]);
    palette.setColor(QPalette::ToolTipText, colors[ColorRole::OnToast]);
    palette.setColor(QPalette::Highlight, colors[ColorRole::Accent]);
    palette.setColor(QPalette::HighlightedText, colors[ColorRole::OnAccent]);
    palette.setColor(QPalette::Link, colors[ColorRole::Accent]);
    palette.setColor(QPalette::LinkVisited, colors[ColorRole::Accent]);
    palette.setColor(QPalette::Light, colors[ColorRole::Raised]);
    palette.setColor(QPalette::Midlight, colors[ColorRole::Hover]);
    palette.setColor(QPalette::Mid, colors[ColorRole::Line]);
    palette.setColor(QPalette::Dark, colors[ColorRole::ControlBorder]);
    palette.setColor(QPalette::Shadow, colors[ColorRole::Line]);

    const QColor faded = halfWay(colors[ColorRole::Secondary], colors[ColorRole::Surface]);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors[ColorRole::Line]);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors[ColorRole::Text]);
    return palette;
}

const ThemeColors &themeColors(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : nullptr;
    if (const auto *ours = qobject_cast<const GatehouseStyle *>(style))
        return ours->colors();
    // A proxy in between, or no widget: the application's.
    if (qApp) {
        if (const auto *ours = qobject_cast<const GatehouseStyle *>(QApplication::style()))
            return ours->colors();
    }
    return ThemeColors::of(ThemeColors::Scheme::Light);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace Gatehouse
