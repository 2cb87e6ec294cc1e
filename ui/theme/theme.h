// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/themecolors.h"

#include <QObject>
#include <QPalette>

namespace Gatehouse {

class GatehouseStyle;
class SystemColorScheme;

//! Dresses the whole application and changes its dress live. Made once by the composition, right
//! after the QApplication. Widgets see a change as QEvent::PaletteChange, once the event loop runs.
class Theme : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    enum class Mode { System, Light, Dark, HighContrast };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    //! What the mode comes to now.
    ThemeColors::Scheme scheme() const;
    const ThemeColors &colors() const { return ThemeColors::of(scheme()); }

Q_SIGNALS:
    void changed();

private:
    bool systemIsDark() const;
    void apply();

    Mode m_mode = Mode::System;
    QPalette m_systemPalette; //!< as it was before us
    GatehouseStyle *m_style = nullptr; //!< owned by the application
    SystemColorScheme *m_system = nullptr;
};

} // namespace Gatehouse
