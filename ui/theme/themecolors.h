// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/colorrole.h"

#include <QColor>
#include <QPalette>

#include <array>

class QStyle;
class QWidget;

namespace Gatehouse {

//! All colours of one scheme, by role.
class ThemeColors {
    Q_GADGET

public:
    enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };
    Q_ENUM(Scheme)

    //! Ground and ink of an avatar without a picture.
    struct AvatarColors {
        QColor ground = {};
        QColor ink = {};
    };
    static constexpr int avatarCount = 8;

    static const ThemeColors &of(Scheme scheme);

    Scheme scheme() const { return m_scheme; }
    bool isDark() const;
    bool isHighContrast() const;
    const QColor &operator[](ColorRole role) const { return m_colors[size_t(role)]; }
    const AvatarColors &avatar(int index) const { return m_avatars[size_t(index)]; }
    //! The ground of a thing with this id: the same id has the same ground in every run.
    const AvatarColors &avatarFor(const QString &id) const;
    static int avatarIndex(const QString &id);

    QPalette palette() const;

private:
    explicit ThemeColors(Scheme scheme);

    Scheme m_scheme;
    std::array<QColor, Colors::roleCount> m_colors = {};
    std::array<AvatarColors, avatarCount> m_avatars = {};
};

//! The colours a widget is painted with: those of its style, light ones under a foreign style.
//! Delegates pass `option.widget`; without a widget, those of the application's style.
const ThemeColors &themeColors(const QWidget *widget = nullptr);

//! Contrast ratio after WCAG 2.2, from 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace Gatehouse
