// SPDX-License-Identifier: MIT
#include "ui/oauth/heldtokencard.h"

#include "ui/common/factsform.h"
#include "ui/common/flowlayout.h"
#include "ui/common/ground.h"
#include "ui/common/relativetime.h"
#include "ui/common/textlabel.h"
#include "ui/oauth/heldtokenwords.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

HeldTokenCard::HeldTokenCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextLabel::Kind::Strong))
    , m_state(new TextLabel(TextLabel::Kind::Body))
    , m_remedy(new TextLabel(TextLabel::Kind::Secondary))
    , m_facts(new FactsForm)
    , m_said(new TextLabel(TextLabel::Kind::Body))
    , m_actions(new QWidget)
{
    m_title->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("heldState"));
    m_remedy->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("heldSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_actions->setSizePolicy(policy);
    auto *flow
        = new FlowLayout({.horizontal = Metrics::small, .vertical = Metrics::small}, m_actions);
    const auto add = [flow](const char *name, ButtonKind kind) {
        auto *button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        setButtonKind(button, kind);
        flow->addWidget(button);
        return button;
    };
    m_copy = add("copyHeldToken", ButtonKind::Normal);
    m_copy->setIcon(Icons::icon(IconName::Copy, ColorRole::Text));
    m_check = add("checkHeldToken", ButtonKind::Normal);
    m_renew = add("renewHeldToken", ButtonKind::Normal);
    m_choose = add("choosePagesAgain", ButtonKind::Normal);
    m_revoke = add("revokeHeldToken", ButtonKind::Danger);

    auto *card = new Ground(ColorRole::Surface, this);
    card->makeCard();
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::large);
    inner->setSpacing(Metrics::small);
    inner->addWidget(m_title);
    inner->addWidget(m_state);
    inner->addWidget(m_remedy);
    inner->addWidget(m_facts);
    inner->addWidget(m_said);
    inner->addWidget(m_actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

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

void HeldTokenCard::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void HeldTokenCard::setBusy(bool isBusy)
{
    m_actions->setEnabled(!isBusy);
}

void HeldTokenCard::retranslate()
{
    const QString name = HeldTokenWords::name(m_held);
    m_title->setText(name);
    m_state->setText(HeldTokenWords::state(m_held));
    const bool isLost = m_held.state == HeldInstallation::State::Lost;
    const bool isUnkept = m_held.state == HeldInstallation::State::Unkept;
    m_state->setColorRole(isLost ? ColorRole::Danger
            : isUnkept           ? ColorRole::Warning
                                 : ColorRole::Secondary);
    const QString remedy = HeldTokenWords::remedy(m_held);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    const auto moment = [this](const QDateTime &when) { return RelativeTime::text(when, m_now); };
    m_facts->setFacts({{.label = tr("Kind"), .value = tr("OAuth access token")},
        {.label = tr("Allowed by"), .value = m_held.ownerName},
        {.label = tr("Allowed"),
            .value = moment(m_held.obtainedAt),
            .toolTip = RelativeTime::exact(m_held.obtainedAt)},
        {.label = tr("Last renewed"),
            .value
            = m_held.refreshedAt == m_held.obtainedAt ? tr("not yet") : moment(m_held.refreshedAt),
            .toolTip = RelativeTime::exact(m_held.refreshedAt)},
        {.label = tr("Client id"), .value = m_held.clientId, .style = FactsForm::Style::Fixed}});
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
    setAccessibleName(name);
}

void HeldTokenCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
