// SPDX-License-Identifier: MIT
#include "ui/common/toastarea.h"

#include "ui/common/toast.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int toastMaximumWidth = 480;
constexpr qsizetype toastsAtOnce = 3;
} // namespace

ToastArea::ToastArea(QWidget *host, std::function<QRect()> room)
    : QWidget(host)
    , m_room(std::move(room))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    host->installEventFilter(this);
    hide();
}

void ToastArea::showMessage(const Message &message)
{
    if (Toast *older = message.topic.isEmpty() ? nullptr : m_topics.key(message.topic))
        remove(older);
    if (m_toasts.size() == toastsAtOnce)
        remove(m_toasts.first());
    auto *toast
        = new Toast({.text = message.text, .action = message.action, .other = message.other}, this);
    toast->setMaximumWidth(toastMaximumWidth);
    connect(toast, &Toast::expired, this, [this, toast] { remove(toast); });
    const auto once = [this, toast](const std::function<void()> &run) {
        return [this, toast, run] {
            remove(toast);
            if (run)
                run();
        };
    };
    connect(toast, &Toast::actionClicked, this, once(message.run));
    connect(toast, &Toast::otherClicked, this, once(message.runOther));
    m_toasts.append(toast);
    m_topics.insert(toast, message.topic);
    layout()->addWidget(toast);
    toast->show();
    setVisible(true);
    place();
    raise();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ToastArea::clear()
{
    while (!m_toasts.isEmpty())
        remove(m_toasts.last());
}

void ToastArea::toggleFocus()
{
    if (m_toasts.isEmpty())
        return;
    QWidget *focused = QApplication::focusWidget();
    if (focused && isAncestorOf(focused)) {
        if (m_before)
            m_before->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_before = focused;
    m_toasts.last()->takeFocus();
}

int ToastArea::count() const
{
    return int(m_toasts.size());
}

bool ToastArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void ToastArea::place()
{
    if (m_toasts.isEmpty())
        return;
    layout()->activate();
    QSize size = layout()->sizeHint();
    size.setWidth(qMin(size.width(), toastMaximumWidth));
    if (layout()->hasHeightForWidth())
        size.setHeight(layout()->totalHeightForWidth(size.width()));
    const QRect host = (m_room ? m_room() : parentWidget()->rect())
                           .adjusted(0, 0, -Metrics::wide, -Metrics::large);
    setGeometry(
        QRect(QPoint(host.right() + 1 - size.width(), host.bottom() + 1 - size.height()), size));
}

void ToastArea::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    m_topics.remove(toast);
    if (toast->isAncestorOf(QApplication::focusWidget()) && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    layout()->removeWidget(toast);
    toast->hide();
    toast->deleteLater();
    if (m_toasts.isEmpty())
        hide();
    else
        place();
}

} // namespace Gatehouse
