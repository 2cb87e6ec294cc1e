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

#include <algorithm>
#include <chrono>
#include <utility>

namespace Gatehouse {

Toast::Toast(const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextLabel::Kind::Body, this))
    , m_life(new QTimer(this))
{
    using namespace std::chrono_literals;
    m_text->setColorRole(ColorRole::OnToast);
    m_text->setBreakableText(texts.text);
    m_text->setWordWrap(texts.text.size() > 48);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::large, 3, 3, 3);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_text, 1);
    layout->addSpacing(Metrics::tight);
    const auto addButton = [this, layout](const QString &text, void (Toast::*clicked)()) {
        auto *button = new QPushButton(text, this);
        setButtonKind(button, ButtonKind::OnToast);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, clicked);
        m_controls.append(button);
    };
    if (!texts.other.isEmpty())
        addButton(texts.other, &Toast::otherClicked);
    if (!texts.action.isEmpty())
        addButton(texts.action, &Toast::actionClicked);
    m_close = new QToolButton(this);
    m_close->setIcon(Icons::icon(IconName::Close, ColorRole::OnToast));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(m_close, ButtonKind::OnToast);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &Toast::expired);
    m_controls.append(m_close);
    for (QWidget *control : std::as_const(m_controls))
        control->installEventFilter(this);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(texts.text);
    retranslate();

    m_life->setSingleShot(true);
    m_life->setInterval(10s);
    m_life->callOnTimeout(this, &Toast::expired);
    m_life->start();
}

void Toast::takeFocus()
{
    m_controls.first()->setFocus(Qt::ShortcutFocusReason);
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
    const bool hasFocus = std::any_of(m_controls.begin(), m_controls.end(),
        [](const QWidget *control) { return control->hasFocus(); });
    if (!underMouse() && !hasFocus)
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
