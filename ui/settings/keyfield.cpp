// SPDX-License-Identifier: MIT
#include "ui/settings/keyfield.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace Gatehouse {

KeyField::KeyField(QWidget *parent)
    : QKeySequenceEdit(parent)
{
    setAccessibleName(tr("New keys"));
    // The field inside is what has the focus in the eyes of a screen reader.
    if (auto *inside = findChild<QLineEdit *>()) {
        inside->setAccessibleName(accessibleName());
        inside->setPlaceholderText(tr("Press the keys"));
    }
    // Several combinations one after the other are more than anybody remembers: the first is it.
    connect(this, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &keys) {
        if (!keys.isEmpty())
            enter();
    });
}

void KeyField::enter()
{
    // Said once: what is pressed before the field has gone is not meant for it.
    if (!std::exchange(m_isEntered, true))
        Q_EMIT entered();
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Escape) {
        Q_EMIT abandoned();
        return;
    }
    if (isPlain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        clear();
        enter();
        return;
    }
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return;
    QKeySequenceEdit::keyPressEvent(event);
}

} // namespace Gatehouse
