// SPDX-License-Identifier: MIT
#include "ui/start/waitingpage.h"

#include "ui/common/busybar.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

WaitingPage::WaitingPage(QWidget *parent)
    : FullPage(parent)
    , m_icon(new IconLabel(28, card()))
    , m_title(new TextLabel(TextLabel::Kind::Heading, card()))
    , m_explanation(new TextLabel(TextLabel::Kind::Body, card()))
    , m_progress(new BusyBar(card()))
    , m_cancel(new QPushButton(card()))
{
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setColorRole(ColorRole::Secondary);
    column()->addWidget(m_icon);
    column()->addSpacing(Metrics::tight);
    column()->addWidget(m_title);
    column()->addWidget(m_explanation);
    column()->addSpacing(Metrics::small);
    column()->addWidget(m_progress);
    column()->addSpacing(Metrics::small);
    column()->addWidget(m_cancel, 0, Qt::AlignLeft);
    setFocusProxy(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &WaitingPage::cancelled);
    retranslate();
}

void WaitingPage::setReason(Reason reason, const QString &profileName)
{
    m_reason = reason;
    m_profileName = profileName;
    retranslate();
}

void WaitingPage::changeEvent(QEvent *event)
{
    FullPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WaitingPage::retranslate()
{
    switch (m_reason) {
    case Reason::Opening:
        m_icon->setIcon(IconName::App, ColorRole::Accent);
        m_title->setText(m_profileName.isEmpty() ? tr("Opening the workspace")
                                                 : tr("Opening “%1”").arg(m_profileName));
        m_explanation->setText(tr("The workspace has not answered yet."));
        break;
    case Reason::Keyring:
        m_icon->setIcon(IconName::Lock, ColorRole::Accent);
        m_title->setText(tr("Waiting for your keyring"));
        m_explanation->setText(m_profileName.isEmpty()
                ? tr("It may be asking for its password in another window.")
                : tr("The token of “%1” is kept there. It may be asking for its password in "
                     "another window.")
                      .arg(m_profileName));
        break;
    }
    m_progress->setAccessibleName(m_title->text());
    m_cancel->setText(tr("Cancel"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_explanation->text());
}

} // namespace Gatehouse
