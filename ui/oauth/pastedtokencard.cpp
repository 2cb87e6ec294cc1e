// SPDX-License-Identifier: MIT
#include "ui/oauth/pastedtokencard.h"

#include "ui/common/relativetime.h"
#include "ui/oauth/pastedtokenwords.h"
#include "ui/theme/icons.h"

#include <QPushButton>

namespace Gatehouse {

PastedTokenCard::PastedTokenCard(QWidget *parent)
    : TokenCard(parent)
    , m_copy(addButton("copyPastedToken", ButtonKind::Normal))
    , m_check(addButton("checkPastedToken", ButtonKind::Normal))
    , m_remove(addButton("removePastedToken", ButtonKind::Danger))
{
    m_copy->setIcon(Icons::icon(IconName::Copy, ColorRole::Text));
    connect(m_copy, &QPushButton::clicked, this, &PastedTokenCard::copyRequested);
    connect(m_check, &QPushButton::clicked, this, &PastedTokenCard::checkRequested);
    connect(m_remove, &QPushButton::clicked, this, &PastedTokenCard::removeRequested);
    retranslate();
}

PastedTokenCard::~PastedTokenCard() = default;

void PastedTokenCard::setToken(const PastedToken &token, const QDateTime &now)
{
    m_token = token;
    m_now = now;
    retranslate();
}

void PastedTokenCard::retranslate()
{
    using State = PastedToken::State;
    const QString name = PastedTokenWords::name(m_token);
    const auto moment = [this](const QDateTime &when) { return RelativeTime::text(when, m_now); };
    Words words{.title = name,
        .state = PastedTokenWords::state(m_token),
        .remedy = PastedTokenWords::remedy(m_token)};
    if (m_token.state == State::Refused || m_token.state == State::Missing)
        words.stateRole = ColorRole::Danger;
    else if (m_token.state == State::ThisRunOnly)
        words.stateRole = ColorRole::Warning;
    words.facts = {{.label = tr("Kind"), .value = PastedTokenWords::kind(m_token)},
        {.label = tr("Belongs to"), .value = PastedTokenWords::owner(m_token)},
        {.label = tr("Added"),
            .value = moment(m_token.addedAt),
            .toolTip = RelativeTime::exact(m_token.addedAt)},
        {.label = tr("Last checked"),
            .value = moment(m_token.checkedAt),
            .toolTip = RelativeTime::exact(m_token.checkedAt)}};
    setWords(words);
    const bool isThere = m_token.state != State::Missing;
    m_copy->setVisible(isThere);
    m_copy->setText(tr("Copy token"));
    m_copy->setAccessibleName(tr("Copy token of %1").arg(name));
    m_check->setVisible(isThere);
    m_check->setText(tr("Does it work?"));
    m_check->setAccessibleName(tr("Ask whether the token of %1 works").arg(name));
    //: forgets the token that is kept here; followed by the name of a connection
    m_remove->setText(tr("Remove token of %1").arg(m_token.name));
}

} // namespace Gatehouse
