// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/gatehousestyle.h"
#include "ui/theme/systemcolorscheme.h"

#include <QApplication>
#include <QToolTip>

namespace Gatehouse {

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemPalette(QApplication::palette())
    , m_style(new GatehouseStyle(ThemeColors::Scheme::Light))
    , m_system(new SystemColorScheme(this))
{
    QApplication::setStyle(m_style);
    QApplication::setFont(Fonts::base());
    QToolTip::setFont(Fonts::secondary(Fonts::base()));
    connect(m_system, &SystemColorScheme::preferenceChanged, this, [this] {
        if (m_mode == Mode::System || m_mode == Mode::HighContrast)
            apply();
    });
    apply();
}

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

bool Theme::systemIsDark() const
{
    if (const auto preference = m_system->preference())
        return *preference == SystemColorScheme::Preference::Dark;
    return m_systemPalette.color(QPalette::Window).lightness()
        < m_systemPalette.color(QPalette::WindowText).lightness();
}

ThemeColors::Scheme Theme::scheme() const
{
    switch (m_mode) {
    case Mode::System:
        return systemIsDark() ? ThemeColors::Scheme::Dark : ThemeColors::Scheme::Light;
    case Mode::Light:
        return ThemeColors::Scheme::Light;
    case Mode::Dark:
        return ThemeColors::Scheme::Dark;
    case Mode::HighContrast:
        return systemIsDark() ? ThemeColors::Scheme::HighContrastDark
                              : ThemeColors::Scheme::HighContrastLight;
    }
    Q_UNREACHABLE();
}

void Theme::apply()
{
    m_style->setScheme(scheme());
    const QPalette palette = colors().palette();
    // Tells every widget by QEvent::PaletteChange, which is what they follow.
    QApplication::setPalette(palette);
    // Rows lie on the surface; fields and popups are raised from it.
    QPalette rows = palette;
    rows.setColor(QPalette::Base, colors()[ColorRole::Surface]);
    QApplication::setPalette(rows, "QAbstractItemView");
    QApplication::setPalette(palette, "QComboBoxListView");
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

} // namespace Gatehouse
