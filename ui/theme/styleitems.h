// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/themecolors.h"

class QPainter;
class QRect;
class QSize;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;

//! How GatehouseStyle draws menus, tabs, headers, rows and bars.
namespace Gatehouse::StylePainting {

inline constexpr int tabGap = 8; //!< right of a tab's text

void menuPanel(QPainter *painter, const QRect &rect, const ThemeColors &colors);
void menuItem(QPainter *painter, const QStyleOptionMenuItem &option, const ThemeColors &colors);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);
void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, const ThemeColors &colors);
void tabShape(QPainter *painter, const QStyleOptionTab &option, const ThemeColors &colors);
void headerSection(QPainter *painter, const QStyleOptionHeader &option, const ThemeColors &colors);
void viewItemPanel(
    QPainter *painter, const QStyleOptionViewItem &option, const ThemeColors &colors);

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider,
    const ThemeColors &colors);
void progressBar(
    QPainter *painter, const QStyleOptionProgressBar &option, const ThemeColors &colors);

} // namespace Gatehouse::StylePainting
