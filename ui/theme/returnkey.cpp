// SPDX-License-Identifier: MIT
#include "ui/theme/returnkey.h"

#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QRadioButton>

namespace Gatehouse {

void ReturnKey::watch(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QCheckBox *>(widget)
        && !qobject_cast<QRadioButton *>(widget))
        widget->installEventFilter(this);
}

void ReturnKey::unwatch(QWidget *widget)
{
    widget->removeEventFilter(this);
}

bool ReturnKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *const key = static_cast<QKeyEvent *>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->isAutoRepeat()
        || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    auto *const button = static_cast<QAbstractButton *>(watched);
    if (!button->isEnabled() || qobject_cast<QDialog *>(button->window()))
        return false;
    button->click();
    return true;
}

} // namespace Gatehouse
