// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/buttonkind.h"
#include "ui/theme/themecolors.h"

#include <QRectF>

class QPainter;
class QStyleOption;

//! How GatehouseStyle draws controls. Stateless; nothing here knows QStyle's tables.
namespace Gatehouse::StylePainting {

struct Box {
    QColor fill = {};
    QColor line = {}; //!< invalid: no outline
    qreal radius = 6;
    qreal lineWidth = 1;
};
//! A rounded box whose outline lies inside `rect`, on whole pixels.
void box(QPainter *painter, const QRectF &rect, const Box &box);
QColor mix(const QColor &a, const QColor &b, double shareOfB);

void buttonPanel(
    QPainter *painter, const QStyleOption &option, ButtonKind kind, const ThemeColors &colors);
//! The colour of a button's letters and icon.
QColor buttonInk(const QStyleOption &option, ButtonKind kind, const ThemeColors &colors);
void fieldPanel(QPainter *painter, const QStyleOption &option, const ThemeColors &colors);
void checkIndicator(QPainter *painter, const QStyleOption &option, const ThemeColors &colors);
void radioIndicator(QPainter *painter, const QStyleOption &option, const ThemeColors &colors);
void focusRing(QPainter *painter, const QRect &rect, const ThemeColors &colors);

} // namespace Gatehouse::StylePainting
