// SPDX-License-Identifier: MIT
#include "ui/oauth/heldtokensdialog.h"

#include "models/base/clock.h"
#include "ui/common/formscroll.h"
#include "ui/common/textlabel.h"
#include "ui/oauth/heldtokencard.h"
#include "ui/theme/metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gatehouse {

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

HeldTokenCard *HeldTokensDialog::card(const QString &botId) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
        [&botId](const HeldTokenCard *each) { return each->installation().botId == botId; });
    return found == m_cards.end() ? nullptr : *found;
}

void HeldTokensDialog::setInstallations(const std::vector<HeldInstallation> &installations)
{
    // Cards stay as long as what they show: a focus inside survives.
    std::erase_if(m_cards, [&installations](HeldTokenCard *each) {
        const bool isHeld = std::any_of(
            installations.begin(), installations.end(), [each](const HeldInstallation &held) {
                return held.botId == each->installation().botId;
            });
        if (!isHeld)
            each->deleteLater();
        return !isHeld;
    });
    for (const HeldInstallation &held : installations) {
        HeldTokenCard *known = card(held.botId);
        if (!known) {
            known = new HeldTokenCard;
            const QString bot = held.botId;
            connect(known, &HeldTokenCard::copyRequested, this,
                [this, bot] { Q_EMIT copyRequested(bot); });
            connect(known, &HeldTokenCard::checkRequested, this,
                [this, bot] { Q_EMIT checkRequested(bot); });
            connect(known, &HeldTokenCard::renewRequested, this,
                [this, bot] { Q_EMIT renewRequested(bot); });
            connect(known, &HeldTokenCard::chooseAgainRequested, this,
                [this, bot] { Q_EMIT chooseAgainRequested(bot); });
            connect(known, &HeldTokenCard::revokeRequested, this,
                [this, bot] { Q_EMIT revokeRequested(bot); });
            m_list->insertWidget(int(m_cards.size()), known);
            m_cards.push_back(known);
        }
        known->setInstallation(held, m_clock.now());
    }
    m_empty->setVisible(m_cards.empty());
}

void HeldTokensDialog::say(const QString &botId, const QString &sentence)
{
    if (HeldTokenCard *const known = card(botId))
        known->say(sentence);
}

void HeldTokensDialog::setBusy(const QString &botId, bool isBusy)
{
    if (HeldTokenCard *const known = card(botId))
        known->setBusy(isBusy);
}

void HeldTokensDialog::submit() { }

void HeldTokensDialog::retranslate()
{
    setHeading(tr("Tokens on this computer"),
        tr("Public connections that were installed from here. Their tokens are in your keyring; "
           "they are renewed when they are needed."));
    m_empty->setText(tr("There are none yet. Install a public connection of your own, and its "
                        "tokens are kept here."));
    m_add->setText(tr("Install your own public connection…"));
    setCloseOnly(tr("Close"));
}

} // namespace Gatehouse
