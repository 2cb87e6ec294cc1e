// SPDX-License-Identifier: MIT
#include "ui/start/viewendedpage.h"

#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace Gatehouse {

ViewEndedPage::ViewEndedPage(Subject subject, QWidget *parent)
    : FullPage(parent)
    , m_subject(std::move(subject))
    , m_title(new TextLabel(TextLabel::Kind::Heading, card()))
    , m_text(new TextLabel(TextLabel::Kind::Body, card()))
    , m_close(new QPushButton(card()))
{
    setObjectName(QStringLiteral("viewEnded"));
    auto *icon = new IconLabel(28, card());
    icon->setIcon(IconName::Clock, ColorRole::Secondary);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setColorRole(ColorRole::Secondary);
    setButtonKind(m_close, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    column()->addWidget(icon);
    column()->addSpacing(Metrics::tight);
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addSpacing(Metrics::medium);
    column()->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &ViewEndedPage::closeRequested);
    setFocusProxy(m_close);
    retranslate();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ViewEndedPage::retranslate()
{
    switch (m_subject.reason) {
    case Reason::TimeOver:
        m_title->setText(tr("The 15 minutes are over."));
        break;
    case Reason::NotValid:
        m_title->setText(tr("This session does not work any more."));
        break;
    } // no default: the compiler names a forgotten reason
    m_text->setText(tr(
        "You saw %1 as %2 does. To look again, choose “View as…” in People.", "workspace, person")
                        .arg(m_subject.workspace, m_subject.person));
    m_close->setText(tr("Close"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void ViewEndedPage::changeEvent(QEvent *event)
{
    FullPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
