// SPDX-License-Identifier: MIT
#include "ui/theme/focusring.h"

#include "ui/theme/buttonkind.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>

namespace Gatehouse {

namespace {

bool isRingedField(const QWidget *widget)
{
    if (qobject_cast<const QLineEdit *>(widget)) {
        // The box around it is the control.
        const QWidget *parent = widget->parentWidget();
        return !qobject_cast<const QComboBox *>(parent)
            && !qobject_cast<const QAbstractSpinBox *>(parent);
    }
    return qobject_cast<const QAbstractSpinBox *>(widget);
}

bool isRinged(const QWidget *widget)
{
    return isRingedField(widget) || qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLabel *>(widget);
}

bool isKeyboardReason(Qt::FocusReason reason)
{
    return reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason;
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::watch(QWidget *widget)
{
    if (isRinged(widget))
        widget->installEventFilter(this);
}

void FocusRing::unwatch(QWidget *widget)
{
    widget->removeEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        auto *widget = static_cast<QWidget *>(watched);
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (isRingedField(widget) || isKeyboardReason(reason))
            surround(widget);
    } else if (event->type() == QEvent::FocusOut) {
        if (m_frame && m_frame->widget() == watched)
            m_frame->setWidget(nullptr);
    } else if (event->type() == QEvent::KeyPress) {
        // Clicked first, then used by keyboard: from here on the focus has to be seen.
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->hasFocus() && !(m_frame && m_frame->widget() == widget))
            surround(widget);
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::surround(QWidget *widget)
{
    // The frame lives inside the window of the widget it surrounds and dies with it.
    if (m_frame && m_frame->window() != widget->window())
        delete m_frame;
    if (!m_frame)
        m_frame = new QFocusFrame(widget->window());
    m_frame->setWidget(widget);
}

} // namespace Gatehouse
