// SPDX-License-Identifier: MIT
#include "ui/common/clipboardcountdown.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/secretclipboard.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace Gatehouse {

namespace {

constexpr int clipboardNameWidth = 260;

} // namespace

ClipboardCountdown::ClipboardCountdown(SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_text(new ElidedLabel(TextLabel::Kind::Secondary, this))
    , m_again(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(QStringLiteral("clipboardCountdown"));
    m_again->setObjectName(QStringLiteral("copyAgain"));
    m_clear->setObjectName(QStringLiteral("clearClipboard"));
    for (QPushButton *button : {m_again, m_clear}) {
        setButtonKind(button, ButtonKind::Link);
        button->setCursor(Qt::PointingHandCursor);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::small);
    row->addWidget(m_text);
    row->addWidget(m_again);
    row->addWidget(m_clear);
    connect(m_again, &QPushButton::clicked, &m_clipboard, &SecretClipboard::copyAgain);
    connect(m_clear, &QPushButton::clicked, &m_clipboard, &SecretClipboard::clearNow);
    connect(&m_clipboard, &SecretClipboard::changed, this, &ClipboardCountdown::showState);
    retranslate();
}

void ClipboardCountdown::retranslate()
{
    m_again->setFont(Fonts::secondary(QApplication::font()));
    m_clear->setFont(m_again->font());
    m_again->setText(tr("Copy again"));
    showState();
}

void ClipboardCountdown::showState()
{
    using State = SecretClipboard::State;
    const State state = m_clipboard.state();
    const QString left = QString::number(m_clipboard.remaining().count());
    // The name gives way, not what is said of it.
    const QString name
        = m_text->fontMetrics().elidedText(m_clipboard.name(), Qt::ElideRight, clipboardNameWidth);
    m_text->setToolTip(name == m_clipboard.name() ? QString() : m_clipboard.name());
    switch (state) {
    case State::Idle:
        break;
    case State::Holding:
        m_text->setText(tr(
            "%1 on the clipboard – cleared in %2 s", "Token of Nightly export, number of seconds")
                            .arg(name, left));
        break;
    case State::Replaced:
        m_text->setText(
            tr("%1 no longer on the clipboard – forgotten in %2 s", "connection, number of seconds")
                .arg(name, left));
        break;
    case State::Stuck:
        m_text->setText(tr("%1 still on the clipboard: this system lets only an active "
                           "window clear it. Come back to this window to clear it.")
                            .arg(name));
        break;
    } // no default: the compiler names a forgotten state
    m_clear->setText(state == State::Replaced ? tr("Forget now") : tr("Clear now"));
    m_again->setVisible(state != State::Stuck);
    setVisible(state != State::Idle);
}

void ClipboardCountdown::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        retranslate();
}

} // namespace Gatehouse
