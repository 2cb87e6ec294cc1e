// SPDX-License-Identifier: MIT
#include "ui/oauth/heldtokencard.h"

#include "ui/common/relativetime.h"
#include "ui/oauth/heldtokenwords.h"
#include "ui/theme/icons.h"

#include <QPushButton>

namespace Gatehouse {

HeldTokenCard::HeldTokenCard(QWidget *parent)
    : TokenCard(parent)
    , m_copy(addButton("copyHeldToken", ButtonKind::Normal))
    , m_check(addButton("checkHeldToken", ButtonKind::Normal))
    , m_renew(addButton("renewHeldToken", ButtonKind::Normal))
    , m_choose(addButton("choosePagesAgain", ButtonKind::Normal))
    , m_revoke(addButton("revokeHeldToken", ButtonKind::Danger))
{
    m_copy->setIcon(Icons::icon(IconName::Copy, ColorRole::Text));
    connect(m_copy, &QPushButton::clicked, this, &HeldTokenCard::copyRequested);
    connect(m_check, &QPushButton::clicked, this, &HeldTokenCard::checkRequested);
    connect(m_renew, &QPushButton::clicked, this, &HeldTokenCard::renewRequested);
    connect(m_choose, &QPushButton::clicked, this, &HeldTokenCard::chooseAgainRequested);
    connect(m_revoke, &QPushButton::clicked, this, &HeldTokenCard::revokeRequested);
    retranslate();
}

HeldTokenCard::~HeldTokenCard() = default;

void HeldTokenCard::setInstallation(const HeldInstallation &held, const QDateTime &now)
{
    m_held = held;
    m_now = now;
    retranslate();
}

void HeldTokenCard::retranslate()
{
    const QString name = HeldTokenWords::name(m_held);
    const bool isLost = m_held.state == HeldInstallation::State::Lost;
    const bool isUnkept = m_held.state == HeldInstallation::State::Unkept;
    const auto moment = [this](const QDateTime &when) { return RelativeTime::text(when, m_now); };
    Words words{.title = name,
        .state = HeldTokenWords::state(m_held),
        .remedy = HeldTokenWords::remedy(m_held)};
    if (isLost)
        words.stateRole = ColorRole::Danger;
    else if (isUnkept)
        words.stateRole = ColorRole::Warning;
    words.facts = {{.label = tr("Kind"), .value = tr("OAuth access token")},
        {.label = tr("Allowed by"), .value = m_held.ownerName},
        {.label = tr("Allowed"),
            .value = moment(m_held.obtainedAt),
            .toolTip = RelativeTime::exact(m_held.obtainedAt)},
        {.label = tr("Last renewed"),
            .value
            = m_held.refreshedAt == m_held.obtainedAt ? tr("not yet") : moment(m_held.refreshedAt),
            .toolTip = RelativeTime::exact(m_held.refreshedAt)},
        {.label = tr("Client id"), .value = m_held.clientId, .style = FactsForm::Style::Fixed}};
    setWords(words);
    m_copy->setVisible(!isLost);
    m_copy->setText(tr("Copy token"));
    m_copy->setAccessibleName(tr("Copy token of %1").arg(name));
    m_check->setText(tr("Is it active?"));
    m_check->setAccessibleName(tr("Ask whether the token of %1 is active").arg(name));
    m_renew->setText(tr("Renew now"));
    m_renew->setAccessibleName(tr("Renew the token of %1 now").arg(name));
    m_renew->setVisible(m_held.canRefresh && !isLost);
    m_choose->setText(tr("Choose pages again…"));
    m_choose->setAccessibleName(tr("Choose the pages of %1 again").arg(name));
    //: ends the installation; followed by the name of a connection
    m_revoke->setText(tr("Revoke %1…").arg(m_held.name));
}

} // namespace Gatehouse
