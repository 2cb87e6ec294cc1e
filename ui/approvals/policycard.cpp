// SPDX-License-Identifier: MIT
#include "ui/approvals/policycard.h"

#include "models/items/policydraft.h"
#include "models/items/policypreviewwords.h"
#include "models/items/policywords.h"
#include "models/items/rightswords.h"
#include "ui/approvals/policyrow.h"
#include "ui/common/ground.h"
#include "ui/common/linkbutton.h"
#include "ui/common/messagebar.h"
#include "ui/common/textlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Gatehouse {

namespace {

Ground *policyLine(QWidget *parent)
{
    auto *line = new Ground(ColorRole::Line, parent);
    line->setFixedHeight(1);
    return line;
}

} // namespace

PolicyCard::PolicyCard(PolicyDraft &policy, QWidget *parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_message(new MessageBar(this))
    , m_restriction(new PolicyRow)
    , m_autoApprove(new PolicyRow)
    , m_creation(new PolicyRow)
    , m_reason(new TextLabel(TextLabel::Kind::Secondary))
{
    setObjectName(QStringLiteral("policyCard"));
    m_message->setObjectName(QStringLiteral("policyMessage"));
    m_restriction->control()->setObjectName(QStringLiteral("restriction"));
    m_autoApprove->control()->setObjectName(QStringLiteral("autoApprove"));
    m_autoApprove->link()->setObjectName(QStringLiteral("coveredConnections"));
    m_creation->control()->setObjectName(QStringLiteral("creationLimit"));
    m_reason->setObjectName(QStringLiteral("policyReason"));
    m_reason->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
    m_reason->setWordWrap(true);
    auto *card = new Ground(ColorRole::Raised, this);
    card->makeCard();
    m_autoApproveLine = policyLine(card);
    m_reasonLine = policyLine(card);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(m_restriction);
    rows->addWidget(m_autoApproveLine);
    rows->addWidget(m_autoApprove);
    rows->addWidget(policyLine(card));
    rows->addWidget(m_creation);
    rows->addWidget(m_reasonLine);
    rows->addWidget(m_reason);
    rows->addWidget(makeBar());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addWidget(m_message);
    layout->addWidget(card);

    connect(&m_policy, &PolicyDraft::changed, this, &PolicyCard::showPolicy);
    connect(m_restriction, &PolicyRow::chosen, this,
        [this](int value) { m_policy.setRestriction(Policies::Restriction(value)); });
    connect(m_autoApprove, &PolicyRow::chosen, this,
        [this](int value) { m_policy.setAutoApprove(value == 1); });
    connect(m_creation, &PolicyRow::chosen, this,
        [this](int value) { m_policy.setCreationLimited(value == 1); });
    connect(m_autoApprove, &PolicyRow::linkClicked, this, &PolicyCard::coveredRequested);
    connect(m_message, &MessageBar::remedyClicked, this, &PolicyCard::pressMessage);
    connect(m_message, &MessageBar::closed, &m_policy, &PolicyDraft::dropSetAside);
    retranslate();
}

//! "2 changes · Preview · Discard · Save"
QWidget *PolicyCard::makeBar()
{
    m_bar = new QWidget;
    m_bar->setObjectName(QStringLiteral("policyBar"));
    m_summary = new TextLabel(TextLabel::Kind::Secondary, m_bar);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("policySummary"));
    m_preview = new QPushButton(m_bar);
    m_preview->setObjectName(QStringLiteral("previewPolicy"));
    m_discard = new QPushButton(m_bar);
    m_discard->setObjectName(QStringLiteral("discardPolicy"));
    m_save = new QPushButton(m_bar);
    m_save->setObjectName(QStringLiteral("savePolicy"));
    setButtonKind(m_save, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
    buttons->setSpacing(Metrics::small);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_preview);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(policyLine(m_bar));
    layout->addLayout(buttons);
    connect(m_preview, &QPushButton::clicked, this, &PolicyCard::previewRequested);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        // The button that had the focus goes: the settings are what it was about.
        m_restriction->control()->setFocus(Qt::OtherFocusReason);
        m_policy.discard();
    });
    connect(m_save, &QPushButton::clicked, &m_policy, &PolicyDraft::save);
    return m_bar;
}

void PolicyCard::setStanding(const Standing &standing)
{
    m_standing = standing;
    showPolicy();
}

void PolicyCard::setCompact(bool compact)
{
    const auto density = compact ? PolicyRow::Density::Compact : PolicyRow::Density::Roomy;
    for (PolicyRow *row : {m_restriction, m_autoApprove, m_creation})
        row->setDensity(density);
}

QString PolicyCard::whyNot() const
{
    if (m_standing.reach != Standing::Reach::Performs)
        return RightsWords::whyNot(ConnectionRights::change(m_standing));
    if (m_policy.view() && !m_policy.view()->mayChange)
        return tr("Only workspace owners change the policy.");
    return {};
}

void PolicyCard::retranslate()
{
    setAccessibleName(tr("Install policy"));
    m_preview->setText(tr("Preview"));
    m_discard->setText(tr("Discard"));
    //: the staged changes of the policy
    m_save->setText(tr("Save"));
    showPolicy();
}

void PolicyCard::showPolicy()
{
    const QWidget *focused = window()->focusWidget();
    const bool begins = m_policy.isSaving() && m_bar->isAncestorOf(focused);
    showRows();
    showBar();
    showMessage();
    if (begins)
        m_refuge = window()->focusWidget();
    else if (!m_policy.isSaving())
        returnFocus();
}

//! Saving disables its own button, and the focus goes where nobody sent it. Unless it has been
//! moved on from there since, it comes back to what the answer is about.
void PolicyCard::returnFocus()
{
    const QWidget *refuge = std::exchange(m_refuge, nullptr);
    if (!refuge || refuge != window()->focusWidget())
        return;
    if (m_policy.saveError() || m_policy.setAside() > 0)
        m_message->focusButton();
    else
        m_restriction->control()->setFocus(Qt::OtherFocusReason);
}

void PolicyCard::showRows()
{
    const InstallPolicy wanted = m_policy.wanted();
    const bool isRestricted = wanted.restriction == Policies::Restriction::ApprovedOnly;
    const QString why = whyNot();
    const bool isOpen = why.isEmpty() && m_policy.view() && !m_policy.isSaving();
    m_restriction->setTexts({.label = PolicyWords::restrictionName(),
        .hint = isRestricted ? tr("Members install only what is approved. Owners install anything, "
                                  "which approves it.")
                             : tr("Members install any connection. The approved list below has no "
                                  "effect now."),
        .values = {PolicyWords::restriction(Policies::Restriction::None),
            PolicyWords::restriction(Policies::Restriction::ApprovedOnly)}});
    m_restriction->setCurrent(int(wanted.restriction));
    m_autoApprove->setTexts({.label = PolicyWords::autoApproveName(),
        .hint = wanted.autoApproveFirstParty ? tr("Members install them without asking.")
                                             : tr("They are approved one by one, as all others."),
        .link = why.isEmpty() ? tr("Which are these?") : QString(),
        .values = {PolicyWords::flag(false), PolicyWords::flag(true)}});
    m_autoApprove->setCurrent(int(wanted.autoApproveFirstParty));
    m_autoApprove->setVisible(isRestricted);
    m_autoApproveLine->setVisible(isRestricted);
    m_creation->setTexts({.label = PolicyWords::creationName(),
        .hint = wanted.creationLimitedToOwners
            ? tr("Members ask an owner, who can hand it over to them.")
            : tr("Owners and members create internal and public connections."),
        .values = {PolicyWords::flag(false), PolicyWords::flag(true)}});
    m_creation->setCurrent(int(wanted.creationLimitedToOwners));
    for (PolicyRow *row : {m_restriction, m_autoApprove, m_creation}) {
        row->setWhyNot(why);
        row->control()->setEnabled(isOpen);
    }
    const InstallPolicy now = m_policy.view() ? m_policy.view()->policy : InstallPolicy();
    using Setting = PolicyDraft::Setting;
    m_restriction->setWas(m_policy.isChanged(Setting::Restriction)
            ? PolicyWords::restriction(now.restriction)
            : QString());
    m_autoApprove->setWas(m_policy.isChanged(Setting::AutoApprove)
            ? PolicyWords::flag(now.autoApproveFirstParty)
            : QString());
    m_creation->setWas(m_policy.isChanged(Setting::Creation)
            ? PolicyWords::flag(now.creationLimitedToOwners)
            : QString());
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
    m_reasonLine->setVisible(!why.isEmpty());
}

void PolicyCard::showBar()
{
    const int changes = m_policy.changes();
    m_bar->setVisible(changes > 0 && whyNot().isEmpty());
    for (QPushButton *button : {m_preview, m_discard, m_save})
        button->setEnabled(!m_policy.isSaving());
    if (m_policy.isSaving())
        return m_summary->setText(tr("Saving…"));
    QString summary = tr("%n change(s)", nullptr, changes);
    if (m_policy.preview()) {
        const QString losses = PolicyPreviewWords::losses(*m_policy.preview());
        if (!losses.isEmpty())
            //: number of changes, what they would mean
            summary = tr("%1: %2").arg(summary, losses);
    }
    m_summary->setText(summary);
}

void PolicyCard::showMessage()
{
    if (const auto &error = m_policy.saveError()) {
        FailureNotice notice{.text = errorText(*error), .button = tr("Try again")};
        notice.text.title = tr("The policy was not saved. %1").arg(notice.text.title);
        return m_message->showFailure(notice);
    }
    if (m_policy.setAside() > 0) {
        const QStringList lost = PolicyPreviewWords::changes(
            {.before = m_policy.view()->policy, .after = m_policy.policySetAside()});
        return m_message->showNotice(MessageBar::Tone::Warning,
            {.text = {.title = tr("Somebody else changed the policy in the meantime."),
                 .remedy = tr("It is shown as it is now. Not saved: %1")
                               .arg(lost.join(QStringLiteral("; ")))},
                .button = tr("Stage it again", "what was not saved of the policy")});
    }
    if (m_policy.view() && m_policy.error())
        return m_message->showFailure(
            {.text = errorText(*m_policy.error()), .button = tr("Try again")});
    m_message->clear();
}

void PolicyCard::pressMessage()
{
    if (m_policy.saveError())
        return m_policy.save();
    if (m_policy.setAside() > 0) {
        m_policy.stageAgain();
        return m_save->setFocus(Qt::OtherFocusReason);
    }
    m_policy.refresh();
}

void PolicyCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
