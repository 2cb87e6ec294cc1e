// SPDX-License-Identifier: MIT
#include "app/console/requestscontroller.h"

#include "app/console/viewstate.h"
#include "models/api/workspaceservice.h"
#include "ui/requests/requestmenu.h"
#include "ui/requests/requestspane.h"
#include "ui/shell/mainwindow.h"

#include <QMenuBar>

namespace Gatehouse {

RequestsController::RequestsController(const Context &context, QObject *parent)
    : PaneController(parent)
    , m_context(context)
    , m_requests(context.service, context.shared.clock)
    , m_pane(new RequestsPane(
          {.requests = m_requests, .actions = context.governance, .clock = context.shared.clock}))
{
    connect(m_pane, &RequestsPane::connectionChosen, this, &PaneController::connectionChosen);
    connect(
        m_pane, &RequestsPane::connectionInstalled, this, &RequestsController::connectionInstalled);
    connect(m_pane, &RequestsPane::continueRequested, this, &RequestsController::continueRequested);
    connect(m_pane, &RequestsPane::personChosen, this, &PaneController::personChosen);
    connect(m_pane, &RequestsPane::eventsRequested, this, [this](const ConnectionRequest &request) {
        Q_EMIT eventsChosen({.person = request.user.id, .connection = request.connection.id},
            {{request.user.id.toString(), request.user.name},
                {request.connection.id.toString(), request.connection.name}});
    });
    connect(m_pane, &RequestsPane::openUrlRequested, this, &PaneController::linkRequested);
    connect(m_pane, &RequestsPane::doneSaid, this, &PaneController::doneSaid);
    connect(m_pane, &RequestsPane::newTokenRequested, this, &PaneController::newTokenRequested);
    connect(&m_requests, &RequestListModel::countsChanged, this, &RequestsController::showCount);
    m_pane->restoreState(context.shared.view.part(context.profile, id()));
    if (m_requests.canAsk()) {
        // Before Help, which is the last. It goes with the pane. Entering the pane gives its keys.
        QMenuBar *bar = context.window.menuBar();
        bar->insertMenu(bar->actions().last(), &m_pane->menu());
    }
    context.window.addPane({.id = id(), .icon = IconName::Inbox, .pane = m_pane});
}

RequestsController::~RequestsController() = default;

QString RequestsController::id() const
{
    return QStringLiteral("requests");
}

const PagedListModel *RequestsController::list() const
{
    return &m_requests;
}

void RequestsController::setStanding(const Standing &standing)
{
    m_standing = standing;
    m_pane->setStanding(standing);
    showCount();
}

void RequestsController::refresh()
{
    m_pane->refresh();
}

void RequestsController::keepState()
{
    m_context.shared.view.setPart(m_context.profile, id(), m_pane->saveState());
}

void RequestsController::browse()
{
    m_pane->run(RequestCommand::Browse);
}

//! What waits for a decision; nobody is called to an empty inbox.
void RequestsController::showCount()
{
    const std::optional<RequestCounts> &counts = m_requests.counts();
    const bool isCalled = m_standing.role == People::Role::Owner && counts && counts->open > 0;
    m_context.window.setPaneCount(id(), isCalled ? std::optional(counts->open) : std::nullopt);
}

} // namespace Gatehouse
