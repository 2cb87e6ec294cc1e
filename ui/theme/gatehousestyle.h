// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/themecolors.h"

#include <QProxyStyle>

namespace Gatehouse {

class FocusRing;
class ReturnKey;

//! Fusion with our shapes and colours: quiet outlines, radius 6, underlined tabs, slim scroll bars,
//! and a focus ring of two pixels outside the control. Colours change in place, so that widgets
//! keep their style for the whole run.
class GatehouseStyle : public QProxyStyle {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatehouseStyle)

public:
    explicit GatehouseStyle(ThemeColors::Scheme scheme);

    const ThemeColors &colors() const { return ThemeColors::of(m_scheme); }
    void setScheme(ThemeColors::Scheme scheme) { m_scheme = scheme; }

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    QPalette standardPalette() const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *result) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QIcon standardIcon(
        StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    ThemeColors::Scheme m_scheme;
    FocusRing *m_focusRing = nullptr;
    ReturnKey *m_returnKey = nullptr;
};

} // namespace Gatehouse
