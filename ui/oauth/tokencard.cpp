// SPDX-License-Identifier: MIT
#include "ui/oauth/tokencard.h"

#include "ui/common/flowlayout.h"
#include "ui/common/ground.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

TokenCard::TokenCard(QWidget *parent)
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
    m_state->setWordWrap(true);
    m_remedy->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("heldSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_actions->setSizePolicy(policy);
    m_flow = new FlowLayout({.horizontal = Metrics::small, .vertical = Metrics::small}, m_actions);
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
}

TokenCard::~TokenCard() = default;

QPushButton *TokenCard::addButton(const char *name, ButtonKind kind)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    m_flow->addWidget(button);
    return button;
}

void TokenCard::setWords(const Words &words)
{
    m_title->setText(words.title);
    setAccessibleName(words.title);
    m_state->setText(words.state);
    m_state->setColorRole(words.stateRole);
    m_remedy->setText(words.remedy);
    m_remedy->setVisible(!words.remedy.isEmpty());
    m_facts->setFacts(words.facts);
}

void TokenCard::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void TokenCard::setBusy(bool isBusy)
{
    m_actions->setEnabled(!isBusy);
}

void TokenCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
