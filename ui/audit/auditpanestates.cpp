// SPDX-License-Identifier: MIT
// What the audit pane shows at each moment; its controls are in auditpane.cpp.
#include "models/base/clock.h"
#include "models/items/auditlistmodel.h"
#include "ui/audit/auditdetails.h"
#include "ui/audit/auditfilterbar.h"
#include "ui/audit/auditpane.h"
#include "ui/common/listrefresh.h"
#include "ui/common/messagebar.h"
#include "ui/common/relativetime.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPushButton>

namespace Gatehouse {

void AuditPane::retranslate()
{
    setTitle(tr("Audit log"));
    setDescription(tr("Who did what to what, newest first."));
    m_table->setAccessibleName(tr("Audit log"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write everything that fits the filter into a file"));
    setUpColumns();
    m_parts.events.retell();
    showState();
}

void AuditPane::setUpColumns()
{
    m_table->setColumns({
        {.section = AuditListModel::When, .width = 112, .minimum = 88, .importance = 3},
        {.section = AuditListModel::Who, .width = 140, .minimum = 96, .importance = 2},
        {.section = AuditListModel::What, .width = 260, .minimum = 180, .importance = 5},
        {.section = AuditListModel::Object, .width = 160, .minimum = 96, .importance = 4},
        {.section = AuditListModel::Outcome, .width = 92, .minimum = 88, .importance = 1},
        {.section = AuditListModel::Client, .width = 140, .minimum = 80, .importance = 0},
    });
}

void AuditPane::showState()
{
    showFreshness();
    messageBar()->clear();
    // Where there is no log to see, there is nothing to filter or export.
    m_filters->setVisible(!isRestricted());
    const AuditListModel &events = m_parts.events;
    if (events.rowCount() > 0) {
        states()->showContent();
        if (events.loadState() == PagedListModel::LoadState::Failed)
            showFailure();
        return;
    }
    if (isRestricted())
        return showRestricted();
    switch (events.loadState()) {
    case PagedListModel::LoadState::Idle:
    case PagedListModel::LoadState::Loading:
    case PagedListModel::LoadState::LoadingMore:
    case PagedListModel::LoadState::Refreshing:
        return states()->showBusy(tr("Loading the audit log…"));
    case PagedListModel::LoadState::Ready:
        return showEmpty();
    case PagedListModel::LoadState::Failed:
        return showFailure();
    } // no default: the compiler names a forgotten state
}

void AuditPane::showRestricted()
{
    if (isMeasured())
        return states()->showEmpty({.icon = IconName::Lock,
            .sentence = tr("Notion’s public API does not tell what happened in a workspace. Owners "
                           "on the enterprise plan find the audit log in Notion’s settings and can "
                           "export it there."),
            .button = tr("Show connections")});
    const ApiError &error = *m_parts.events.error();
    if (error.reason == QLatin1String("plan"))
        return states()->showEmpty({.icon = IconName::Lock,
            .sentence = tr("The audit log belongs to the enterprise plan, and this workspace has "
                           "another. What happened to a connection is in Connections, under "
                           "Activity."),
            .button = tr("Show connections")});
    // Guests see no connections.
    if (m_standing.role == People::Role::Guest)
        return states()->showEmpty(
            {.icon = IconName::Lock, .sentence = tr("Only workspace owners see the audit log.")});
    states()->showEmpty({.icon = IconName::Lock,
        .sentence = tr("Only workspace owners see the audit log. What happened to your own "
                       "connections is in Connections, under Activity."),
        .button = tr("Show connections")});
}

void AuditPane::showFailure()
{
    const AuditListModel &events = m_parts.events;
    FailureNotice notice{.text = errorText(*events.error()), .button = tr("Try again")};
    if (events.error()->kind == ApiError::Kind::Unauthorized
        || events.error()->kind == ApiError::Kind::TokenMissing)
        notice.button = tr("Enter a token…");
    if (events.rowCount() == 0)
        return states()->showFailure(notice);
    if (events.showsEarlierQuery())
        notice.text.remedy += QLatin1Char(' ') + tr("The rows below are those from before.");
    messageBar()->showFailure(notice);
}

void AuditPane::showRemedy()
{
    const std::optional<ApiError> &error = m_parts.events.error();
    if (!error)
        return;
    if (error->kind == ApiError::Kind::Unauthorized || error->kind == ApiError::Kind::TokenMissing)
        Q_EMIT newTokenRequested();
    else
        m_parts.events.retry();
}

void AuditPane::showEmpty()
{
    if (m_filters->filter().isEmpty())
        return states()->showEmpty({.icon = IconName::Clock,
            .sentence = tr("Nothing has happened in this workspace yet.")});
    states()->showEmpty({.icon = IconName::Filter,
        .sentence = tr("Nothing in the log fits these filters."),
        .button = tr("Remove all filters")});
}

void AuditPane::showFreshness()
{
    const AuditListModel &events = m_parts.events;
    setFreshness(RelativeTime::freshness(events.asOf(), m_parts.clock.now(), refreshOf(events)));
}

void AuditPane::showSelection()
{
    QList<AuditEvent> events;
    for (const int row : m_table->selectedRows())
        events << m_parts.events.at(row);
    m_isArranging = true;
    if (!events.isEmpty()) {
        m_details->setEvents(events);
        if (m_detailsWanted)
            showDetails();
    } else if (!m_parts.events.isBusy()) {
        // While an answer is under way the side stays: what was selected may come back.
        m_details->setEvents({});
        hideDetails();
    }
    m_isArranging = false;
}

void AuditPane::selectAgain()
{
    if (!m_wantedIds.isEmpty())
        m_table->selectIds(m_wantedIds);
    m_wantedIds.clear();
    showSelection();
}

void AuditPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    const bool isNew = m_parts.events.loadState() == PagedListModel::LoadState::Idle;
    if (isNew || m_isBehind)
        ask();
}

void AuditPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        setUpColumns();
}

} // namespace Gatehouse
