// SPDX-License-Identifier: MIT
// What the audit pane shows at each moment; its controls are in auditpane.cpp.
#include "models/items/auditlistmodel.h"
#include "ui/audit/auditdetails.h"
#include "ui/audit/auditfilterbar.h"
#include "ui/audit/auditpane.h"
#include "ui/common/messagebar.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"

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
    if (isRestricted() && !hasRows())
        return showRestricted();
    showRows(tr("Loading the audit log…"));
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

void AuditPane::showEmpty()
{
    if (m_filters->filter().isEmpty())
        return states()->showEmpty({.icon = IconName::Clock,
            .sentence = tr("Nothing has happened in this workspace yet.")});
    states()->showEmpty({.icon = IconName::Filter,
        .sentence = tr("Nothing in the log fits these filters."),
        .button = tr("Remove all filters")});
}

void AuditPane::growOlder()
{
    ListPane::growOlder();
    if (isVisible())
        m_parts.events.retell();
}

void AuditPane::showSelection()
{
    QList<AuditEvent> events;
    for (const int row : m_table->selectedRows())
        events << m_parts.events.at(row);
    arrangeDetails(!events.isEmpty(), [&] { m_details->setEvents(events); });
}

void AuditPane::selectAgain()
{
    learnPage();
    ListPane::selectAgain();
}

void AuditPane::showEvent(QShowEvent *event)
{
    ListPane::showEvent(event);
    const bool isNew = m_parts.events.loadState() == PagedListModel::LoadState::Idle;
    if (isNew || m_isBehind)
        ask();
}

} // namespace Gatehouse
