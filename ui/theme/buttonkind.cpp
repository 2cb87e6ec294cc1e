// SPDX-License-Identifier: MIT
#include "ui/theme/buttonkind.h"

#include <QAbstractButton>
#include <QVariant>

namespace Gatehouse {

namespace {
constexpr auto buttonKindProperty = "gatehouseButtonKind";
}

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(buttonKindProperty, int(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    const QVariant kind = button ? button->property(buttonKindProperty) : QVariant();
    return kind.isValid() ? ButtonKind(kind.toInt()) : ButtonKind::Normal;
}

} // namespace Gatehouse
