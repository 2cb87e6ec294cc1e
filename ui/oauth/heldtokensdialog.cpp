// SPDX-License-Identifier: MIT
#include "ui/oauth/heldtokensdialog.h"

#include "models/base/clock.h"
#include "ui/common/formscroll.h"
#include "ui/common/textlabel.h"
#include "ui/oauth/heldtokencard.h"
#include "ui/oauth/pastedtokencard.h"
#include "ui/theme/metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gatehouse {

namespace {

template <class Card>
Card *cardOf(const std::vector<Card *> &cards, const QString &botId)
{
    const auto found = std::find_if(
        cards.begin(), cards.end(), [&botId](const Card *each) { return each->botId() == botId; });
    return found == cards.end() ? nullptr : *found;
}

//! Cards stay as long as what they show: a focus inside survives.
template <class Card, class Token>
void dropCardsOfOthers(std::vector<Card *> &cards, const std::vector<Token> &tokens)
{
    std::erase_if(cards, [&tokens](Card *each) {
        const bool isHeld = std::any_of(tokens.begin(), tokens.end(),
            [each](const Token &token) { return token.botId == each->botId(); });
        if (!isHeld) {
            each->hide();
            each->deleteLater();
        }
        return !isHeld;
    });
}

} // namespace

HeldTokensDialog::HeldTokensDialog(const Clock &clock, QWidget *parent)
    : Dialog(parent)
    , m_clock(clock)
    , m_empty(new TextLabel(TextLabel::Kind::Body))
    , m_add(new QPushButton)
{
    setObjectName(QStringLiteral("heldTokensDialog"));
    m_empty->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addHeldToken"));
    m_add->setAutoDefault(false);
    auto *fields = new QWidget;
    m_list = new QVBoxLayout(fields);
    m_list->setSpacing(Metrics::medium);
    m_list->addWidget(m_empty);
    m_list->addWidget(m_add, 0, Qt::AlignLeft);
    m_list->addStretch(1);
    setForm(new FormScroll(fields), FormEdge::Scrolled);
    connect(m_add, &QPushButton::clicked, this, &HeldTokensDialog::addRequested);
    retranslate();
}

HeldTokensDialog::~HeldTokensDialog() = default;

HeldTokenCard *HeldTokensDialog::makeHeldCard(const QString &bot)
{
    auto *made = new HeldTokenCard;
    connect(made, &HeldTokenCard::copyRequested, this, [this, bot] { Q_EMIT copyRequested(bot); });
    connect(
        made, &HeldTokenCard::checkRequested, this, [this, bot] { Q_EMIT checkRequested(bot); });
    connect(
        made, &HeldTokenCard::renewRequested, this, [this, bot] { Q_EMIT renewRequested(bot); });
    connect(made, &HeldTokenCard::chooseAgainRequested, this,
        [this, bot] { Q_EMIT chooseAgainRequested(bot); });
    connect(
        made, &HeldTokenCard::revokeRequested, this, [this, bot] { Q_EMIT revokeRequested(bot); });
    m_list->insertWidget(int(m_cards.size()), made);
    m_cards.push_back(made);
    return made;
}

PastedTokenCard *HeldTokensDialog::makePastedCard(const QString &bot)
{
    auto *made = new PastedTokenCard;
    connect(made, &PastedTokenCard::copyRequested, this,
        [this, bot] { Q_EMIT pastedCopyRequested(bot); });
    connect(made, &PastedTokenCard::checkRequested, this,
        [this, bot] { Q_EMIT pastedCheckRequested(bot); });
    connect(made, &PastedTokenCard::removeRequested, this,
        [this, bot] { Q_EMIT pastedRemoveRequested(bot); });
    m_list->insertWidget(int(m_cards.size() + m_pastedCards.size()), made);
    m_pastedCards.push_back(made);
    return made;
}

void HeldTokensDialog::setInstallations(const std::vector<HeldInstallation> &installations)
{
    dropCardsOfOthers(m_cards, installations);
    for (const HeldInstallation &held : installations) {
        HeldTokenCard *const known = cardOf(m_cards, held.botId);
        (known ? known : makeHeldCard(held.botId))->setInstallation(held, m_clock.now());
    }
    showEmpty();
}

void HeldTokensDialog::setPastedTokens(const std::vector<PastedToken> &tokens)
{
    dropCardsOfOthers(m_pastedCards, tokens);
    for (const PastedToken &token : tokens) {
        PastedTokenCard *const known = cardOf(m_pastedCards, token.botId);
        (known ? known : makePastedCard(token.botId))->setToken(token, m_clock.now());
    }
    showEmpty();
}

void HeldTokensDialog::showEmpty()
{
    m_empty->setVisible(m_cards.empty() && m_pastedCards.empty());
}

void HeldTokensDialog::say(const QString &botId, const QString &sentence)
{
    if (HeldTokenCard *const known = cardOf(m_cards, botId))
        known->say(sentence);
}

void HeldTokensDialog::setBusy(const QString &botId, bool isBusy)
{
    if (HeldTokenCard *const known = cardOf(m_cards, botId))
        known->setBusy(isBusy);
}

void HeldTokensDialog::sayOfPasted(const QString &botId, const QString &sentence)
{
    if (PastedTokenCard *const known = cardOf(m_pastedCards, botId))
        known->say(sentence);
}

void HeldTokensDialog::setPastedBusy(const QString &botId, bool isBusy)
{
    if (PastedTokenCard *const known = cardOf(m_pastedCards, botId))
        known->setBusy(isBusy);
}

void HeldTokensDialog::submit() { }

void HeldTokensDialog::retranslate()
{
    setHeading(tr("Tokens on this computer"),
        tr("Of public connections that were installed from here, and of others whose token was "
           "added here. They are in your keyring."));
    m_empty->setText(tr("There are none yet. Install a public connection of your own, or add the "
                        "token that somebody gave you."));
    m_add->setText(tr("Add connection…"));
    setCloseOnly(tr("Close"));
}

} // namespace Gatehouse
