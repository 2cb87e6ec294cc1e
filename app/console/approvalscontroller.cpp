// SPDX-License-Identifier: MIT
#include "app/console/approvalscontroller.h"

#include "app/console/viewstate.h"
#include "models/actions/governanceactions.h"
#include "models/items/approvallistmodel.h"
#include "models/items/policydraft.h"
#include "models/items/unapprovedlistmodel.h"
#include "ui/approvals/approvalspane.h"
#include "ui/common/guidedpane.h"
#include "ui/shell/mainwindow.h"

namespace Gatehouse {

namespace {

const QString ApprovalsPart = QStringLiteral("approvals");
const QUrl NotionApp(QStringLiteral("https://app.notion.com/"));

} // namespace

ApprovalsController::ApprovalsController(const Context &context, QObject *parent)
    : PaneController(parent)
    , m_context(context)
{
    if (context.governance.questions())
        addPane();
    else
        addGuide();
}

ApprovalsController::~ApprovalsController() = default;

void ApprovalsController::addPane()
{
    const Clock &clock = m_context.shared.clock;
    m_approvals = std::make_unique<ApprovalListModel>(*m_context.governance.questions(), clock);
    m_unapproved = std::make_unique<UnapprovedListModel>(m_context.service, clock);
    m_policy = std::make_unique<PolicyDraft>(m_context.governance);
    m_pane = new ApprovalsPane({.approvals = *m_approvals,
        .unapproved = *m_unapproved,
        .policy = *m_policy,
        .actions = m_context.actions,
        .governance = m_context.governance,
        .clock = clock});
    m_pane->restoreState(m_context.shared.view.part(m_context.profile, ApprovalsPart));
    m_context.window.addPane({.id = ApprovalsPart, .icon = IconName::Approved, .pane = m_pane});
    connect(m_pane, &ApprovalsPane::connectionChosen, this, &PaneController::connectionChosen);
    connect(m_pane, &ApprovalsPane::connectionUsersChosen, this,
        &PaneController::connectionUsersChosen);
    connect(m_pane, &ApprovalsPane::eventsRequested, this, [this](const Connection &connection) {
        Q_EMIT eventsChosen(
            {.connection = connection.id}, {{connection.id.toString(), connection.name}});
    });
    connect(
        m_pane, &ApprovalsPane::installationsChosen, this, &PaneController::installationsChosen);
    connect(m_pane, &ApprovalsPane::directoryRequested, this, &PaneController::directoryRequested);
    connect(m_pane, &ApprovalsPane::doneSaid, this, &PaneController::doneSaid);
    connect(m_pane, &ApprovalsPane::newTokenRequested, this, &PaneController::newTokenRequested);
}

void ApprovalsController::addGuide()
{
    auto *guide = new GuidedPane([] {
        return GuidedPane::Texts{.title = tr("Approved list"),
            .sentence = tr("Notion’s public API tells neither the install policy nor the approved "
                           "list. In Notion, owners find both in Settings → Connections."),
            .button = tr("Open Notion")};
    });
    m_context.window.addPane({.id = ApprovalsPart, .icon = IconName::Approved, .pane = guide});
    connect(guide, &GuidedPane::buttonClicked, this, [this] { Q_EMIT linkRequested(NotionApp); });
}

QString ApprovalsController::id() const
{
    return ApprovalsPart;
}

const PagedListModel *ApprovalsController::list() const
{
    return m_approvals.get();
}

void ApprovalsController::setStanding(const Standing &standing)
{
    if (m_pane)
        m_pane->setStanding(standing);
}

void ApprovalsController::refresh()
{
    if (m_pane)
        m_pane->refresh();
}

void ApprovalsController::keepState()
{
    if (m_pane)
        m_context.shared.view.setPart(m_context.profile, ApprovalsPart, m_pane->saveState());
}

} // namespace Gatehouse
