// SPDX-License-Identifier: MIT
// What the pane of the approved list shows at each moment; its controls are in approvalspane.cpp.
#include "models/items/approvallistmodel.h"
#include "models/items/policydraft.h"
#include "models/items/rightswords.h"
#include "models/items/unapprovedlistmodel.h"
#include "ui/approvals/approvaldialogs.h"
#include "ui/approvals/approvalspane.h"
#include "ui/approvals/policycard.h"
#include "ui/approvals/unapprovedsection.h"
#include "ui/approvals/wholetable.h"
#include "ui/common/messagebar.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/textlabel.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

namespace Gatehouse {

namespace {

constexpr int roomyPaneHeight = 640;

bool isRefused(const std::optional<ApiError> &error, QLatin1String reason)
{
    return error && error->kind == ApiError::Kind::Restricted && error->reason == reason;
}

} // namespace

ApprovalsPane::Access ApprovalsPane::access() const
{
    const std::optional<ApiError> &error = m_parts.policy.error();
    if (isRefused(error, QLatin1String("plan")))
        return Access::NoPlan;
    if (isRefused(error, QLatin1String("role")))
        return Access::None;
    if (m_parts.policy.view())
        return m_parts.policy.view()->mayChange ? Access::All : Access::PolicyOnly;
    return Access::Unknown;
}

QString ApprovalsPane::whyNot() const
{
    if (m_standing.reach != Standing::Reach::Performs)
        return RightsWords::whyNot(ConnectionRights::change(m_standing));
    return access() == Access::All ? QString()
                                   : RightsWords::whyNot(ConnectionRights::Obstacle::OwnersOnly);
}

bool ApprovalsPane::mayRequest() const
{
    return ConnectionRights::change(m_standing) == ConnectionRights::Obstacle::None;
}

void ApprovalsPane::showState()
{
    showFreshness();
    showControls();
    messageBar()->clear();
    switch (access()) {
    case Access::NoPlan:
        return states()->showEmpty({.icon = IconName::Lock,
            .sentence = tr("Restricting what members install, the approved list and reviews belong "
                           "to the enterprise plan. This workspace has another plan: members may "
                           "install every connection.")});
    case Access::None:
        return states()->showEmpty({.icon = IconName::Lock,
            .sentence = tr("Guests install no connections, so there is nothing to see here. Owners "
                           "and members see the install policy.")});
    case Access::PolicyOnly:
        return states()->showEmpty({.icon = IconName::Lock,
            .sentence = tr("Only workspace owners see the approved list. If you need a connection, "
                           "ask an owner to approve it."),
            .button = mayRequest() ? tr("Request a connection…") : QString()});
    case Access::Unknown:
    case Access::All:
        break;
    } // no default: the compiler names a forgotten access
    showLists();
}

void ApprovalsPane::showControls()
{
    const Access seen = access();
    const bool isOwners = seen == Access::All || seen == Access::Unknown;
    m_card->setVisible(m_parts.policy.view() && seen != Access::None && seen != Access::NoPlan);
    searchField()->setVisible(isOwners);
    m_add->setVisible(isOwners);
    m_more->setVisible(isOwners);
    const QString why = whyNot();
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why);
    m_add->setStatusTip(why);
    m_unapproved->setWhyNot(why);
}

void ApprovalsPane::showLists()
{
    if (m_transferFailure)
        messageBar()->showFailure({.text = *m_transferFailure});
    const ApprovalListModel &approvals = m_parts.approvals;
    const bool hasFailed = approvals.loadState() == PagedListModel::LoadState::Failed;
    if (hasRows()) {
        m_table->setVisible(approvals.rowCount() > 0);
        m_nothing->setVisible(approvals.rowCount() == 0 && !approvals.isBusy());
        m_nothing->setText(approvals.text().isEmpty()
                ? tr("Nothing is approved yet.")
                : tr("No approved connection matches “%1”.").arg(approvals.text()));
        states()->showContent();
        if (hasFailed)
            showFailure();
        return;
    }
    if (hasFailed)
        return showFailure();
    const bool isKnown = approvals.loadState() == PagedListModel::LoadState::Ready
        && !m_parts.unapproved.isBusy()
        && m_parts.unapproved.loadState() != PagedListModel::LoadState::Idle;
    if (isKnown)
        showEmpty();
    else
        states()->showBusy(tr("Loading the approved list…"));
}

bool ApprovalsPane::hasRows() const
{
    return m_parts.approvals.rowCount() > 0 || m_parts.unapproved.rowCount() > 0;
}

void ApprovalsPane::showEmpty()
{
    if (!m_parts.approvals.text().isEmpty())
        return states()->showEmpty({.icon = IconName::Search,
            .sentence = tr("No installed connection matches “%1”.").arg(m_parts.approvals.text()),
            .button = tr("Clear search")});
    states()->showEmpty({.icon = IconName::Approved,
        .sentence = tr("No connection is installed that could be approved. Once an owner installs "
                       "one, it is listed here.")});
}

void ApprovalsPane::pressEmpty()
{
    if (access() == Access::PolicyOnly) {
        Q_EMIT directoryRequested();
        return;
    }
    searchField()->clear();
    searchField()->setFocus(Qt::OtherFocusReason);
}

//! The policy, too: it is read with the lists.
void ApprovalsPane::retry()
{
    refresh();
}

void ApprovalsPane::showEvent(QShowEvent *event)
{
    ListPane::showEvent(event);
    if (!m_parts.policy.view() && !m_parts.policy.error() && !m_parts.policy.isReading())
        refresh();
}

void ApprovalsPane::resizeEvent(QResizeEvent *event)
{
    ListPane::resizeEvent(event);
    m_card->setCompact(event->size().height() < roomyPaneHeight);
}

} // namespace Gatehouse
