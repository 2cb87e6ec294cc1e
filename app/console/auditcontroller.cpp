// SPDX-License-Identifier: MIT
#include "app/console/auditcontroller.h"

#include "app/console/viewstate.h"
#include "models/actions/connectionactions.h"
#include "models/items/objectnames.h"
#include "ui/audit/auditpane.h"
#include "ui/shell/mainwindow.h"

namespace Gatehouse {

AuditController::AuditController(const Context &context)
    : m_context(context)
    , m_events(context.service, context.shared.clock)
    , m_people(context.service, context.shared.clock)
    , m_connections(context.service, context.shared.clock)
    , m_pages(context.service, context.shared.clock)
    , m_exporter(context.service)
    , m_pane(new AuditPane({.events = m_events,
          .people = m_people,
          .connections = m_connections,
          .pages = m_pages,
          .exporter = m_exporter,
          .actions = context.actions,
          .clock = context.shared.clock}))
{
    m_pane->restoreState(context.shared.view.part(context.profile, id()));
    connect(m_pane, &AuditPane::personChosen, this, &PaneController::personChosen);
    connect(m_pane, &AuditPane::connectionChosen, this, &PaneController::connectionChosen);
    connect(m_pane, &AuditPane::connectionsRequested, this,
        [this] { m_context.window.showPane(QStringLiteral("connections")); });
    connect(m_pane, &AuditPane::doneSaid, this, &PaneController::doneSaid);
    connect(m_pane, &AuditPane::newTokenRequested, this, &PaneController::newTokenRequested);
    context.window.addPane({.id = id(), .icon = IconName::Log, .pane = m_pane});
}

AuditController::~AuditController() = default;

QString AuditController::id() const
{
    return QStringLiteral("audit");
}

void AuditController::setStanding(const Standing &standing)
{
    m_pane->setStanding(standing);
}

void AuditController::refresh()
{
    m_pane->refresh();
}

void AuditController::keepState()
{
    m_context.shared.view.setPart(m_context.profile, id(), m_pane->saveState());
}

void AuditController::showEvents(const AuditFilter &filter, const NamesById &names)
{
    for (const auto &[id, name] : names)
        m_events.names().learn(id, name);
    m_pane->showEvents(filter);
    m_context.window.showPane(id());
    m_context.window.focusBody();
}

} // namespace Gatehouse
