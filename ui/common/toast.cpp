// SPDX-License-Identifier: MIT
#include "ui/common/toast.h"

#include "ui/common/textlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

namespace Gatehouse {

Toast::Toast(const QString &text, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextLabel::Kind::Body, text, this))
    , m_action(new QPushButton(action, this))
    , m_close(new QToolButton(this))
    , m_life(new QTimer(this))
{
    using namespace std::chrono_literals;
    m_text->setColorRole(ColorRole::OnToast);
    m_text->setWordWrap(text.size() > 48);
    m_action->setVisible(!action.isEmpty());
    m_close->setIcon(Icons::icon(IconName::Close, ColorRole::OnToast));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(m_action, ButtonKind::OnToast);
    setButtonKind(m_close, ButtonKind::OnToast);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::large, 3, 3, 3);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_text, 1);
    layout->addSpacing(Metrics::tight);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    setAttribute(Qt::WA_Hover);

    connect(m_action, &QPushButton::clicked, this, &Toast::actionClicked);
    connect(m_close, &QToolButton::clicked, this, &Toast::expired);
    for (QWidget *control : {static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_close)})
        control->installEventFilter(this);
    setAccessibleName(text);
    retranslate();

    m_life->setSingleShot(true);
    m_life->setInterval(10s);
    m_life->callOnTimeout(this, &Toast::expired);
    m_life->start();
}

void Toast::takeFocus()
{
    (m_action->isVisibleTo(this) ? static_cast<QWidget *>(m_action) : m_close)
        ->setFocus(Qt::ShortcutFocusReason);
}

bool Toast::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
        m_life->stop();
        break;
    case QEvent::Leave:
        watch();
        break;
    case QEvent::LanguageChange:
        retranslate();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_life->stop();
    } else if (event->type() == QEvent::FocusOut) {
        // Where the focus goes next is known only afterwards.
        QMetaObject::invokeMethod(this, &Toast::watch, Qt::QueuedConnection);
    } else if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT expired();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::watch()
{
    if (!underMouse() && !m_action->hasFocus() && !m_close->hasFocus())
        m_life->start();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    StylePainting::box(&painter, rect(),
        {.fill = themeColors(this)[ColorRole::ToastGround],
            .line = {},
            .radius = Metrics::radius,
            .lineWidth = 1});
}

void Toast::retranslate()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
}

} // namespace Gatehouse
