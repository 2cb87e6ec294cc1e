// SPDX-License-Identifier: MIT
#include "ui/common/searchfield.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

#include <chrono>

namespace Gatehouse {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    using namespace std::chrono_literals;
    m_icon = addAction(Icons::icon(IconName::Search), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    m_pause.callOnTimeout(this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            announce();
        else
            m_pause.start();
    });
}

void SearchField::setPrompt(const QString &prompt)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    // Qt gives the two buttons inside a field no name of their own.
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        const bool clears = button->defaultAction() != m_icon;
        button->setAccessibleName(clears ? tr("Clear search") : tr("Search"));
    }
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool isIdle = (key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable());
        if (isIdle) {
            // A field takes both always, also when it has nothing to undo, and the window's own
            // would never be reached from where the focus is at start.
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        announce();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            break; // somebody else's Escape
        clear();
        return;
    case Qt::Key_Down:
        announce();
        Q_EMIT leftDownwards();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::announce()
{
    m_pause.stop();
    if (m_announced == text())
        return;
    m_announced = text();
    Q_EMIT searched(m_announced);
}

} // namespace Gatehouse
