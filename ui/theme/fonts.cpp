// SPDX-License-Identifier: MIT
#include "ui/theme/fonts.h"

#include <QFontDatabase>

namespace Gatehouse::Fonts {

QFont base()
{
    const QString inter = QStringLiteral("Inter");
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(inter))
        font = QFont(inter);
    font.setPointSizeF(10);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QFont title(const QFont &from)
{
    QFont font = semibold(from);
    font.setPointSizeF(15);
    return font;
}

QFont heading(const QFont &from)
{
    QFont font = semibold(from);
    font.setPointSizeF(12);
    return font;
}

QFont semibold(const QFont &from)
{
    QFont font = from;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont secondary(const QFont &from)
{
    QFont font = from;
    font.setPointSizeF(9);
    return font;
}

QFont fixed(const QFont &from)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // Fixed faces look larger than text of the same size.
    font.setPointSizeF(from.pointSizeF() - 0.5);
    return font;
}

} // namespace Gatehouse::Fonts
