// SPDX-License-Identifier: MIT
#include "ui/start/failurepage.h"

#include "ui/common/detailsexpander.h"
#include "ui/common/errortext.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace Gatehouse {

namespace {

//! Trying again changes nothing where only another program or another token can.
bool isRetryUseful(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::InvalidAddress:
    case ApiError::Kind::StoreNewer:
    case ApiError::Kind::TokenMissing:
        return false;
    default:
        return true;
    }
}

bool mayAnotherTokenHelp(ApiError::Kind kind)
{
    return kind == ApiError::Kind::Unauthorized || kind == ApiError::Kind::TokenMissing
        || kind == ApiError::Kind::Restricted;
}

} // namespace

FailurePage::FailurePage(QWidget *parent)
    : FullPage(parent)
    , m_context(new TextLabel(TextLabel::Kind::Secondary, card()))
    , m_title(new TextLabel(TextLabel::Kind::Heading, card()))
    , m_remedy(new TextLabel(TextLabel::Kind::Body, card()))
    , m_retry(new QPushButton(card()))
    , m_token(new QPushButton(card()))
    , m_start(new QPushButton(card()))
    , m_details(new DetailsExpander(card()))
{
    auto *icon = new IconLabel(28, card());
    icon->setIcon(IconName::Warning, ColorRole::Warning);
    m_title->setWordWrap(true);
    m_title->makeSelectable();
    m_remedy->setWordWrap(true);
    m_remedy->setColorRole(ColorRole::Secondary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::small);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_token);
    buttons->addWidget(m_start);
    buttons->addStretch(1);
    column()->addWidget(icon);
    column()->addSpacing(Metrics::tight);
    column()->addWidget(m_context);
    column()->addWidget(m_title);
    column()->addWidget(m_remedy);
    column()->addSpacing(Metrics::medium);
    column()->addLayout(buttons);
    column()->addWidget(m_details);
    connect(m_retry, &QPushButton::clicked, this, &FailurePage::retryRequested);
    connect(m_token, &QPushButton::clicked, this, &FailurePage::tokenRequested);
    connect(m_start, &QPushButton::clicked, this, &FailurePage::startPageRequested);
    retranslate();
}

void FailurePage::setFailure(const QString &profileName, const ApiError &error)
{
    m_profileName = profileName;
    m_error = error;
    retranslate();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FailurePage::changeEvent(QEvent *event)
{
    FullPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FailurePage::retranslate()
{
    const ErrorText text = errorText(m_error);
    m_context->setText(tr("“%1” could not be opened").arg(m_profileName));
    m_context->setVisible(!m_profileName.isEmpty());
    m_title->setText(text.title);
    m_remedy->setText(text.remedy);
    m_details->setDetails(text.details);
    m_retry->setText(tr("Try again"));
    m_token->setText(isLostToken(m_error) ? tr("Sign in again…") : tr("Enter another token…"));
    m_start->setText(tr("Open another profile"));

    const bool token = mayAnotherTokenHelp(m_error.kind);
    const bool retry = isRetryUseful(m_error.kind);
    m_token->setVisible(token);
    m_retry->setVisible(retry);
    // One primary button: what helps most.
    setButtonKind(m_token, ButtonKind::Primary);
    setButtonKind(m_retry, token ? ButtonKind::Normal : ButtonKind::Primary);
    setButtonKind(m_start, token || retry ? ButtonKind::Normal : ButtonKind::Primary);
    setFocusProxy(token ? m_token : retry ? m_retry : m_start);
    setAccessibleName(text.title);
    setAccessibleDescription(text.remedy);
}

} // namespace Gatehouse
