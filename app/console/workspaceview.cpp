// SPDX-License-Identifier: MIT
#include "app/console/workspaceview.h"

#include "app/console/approvalscontroller.h"
#include "app/console/auditcontroller.h"
#include "app/console/requestscontroller.h"
#include "app/console/viewstate.h"
#include "models/base/clock.h"
#include "models/items/actionwords.h"
#include "models/items/rightswords.h"
#include "models/profiles/profilestore.h"
#include "ui/common/errortext.h"
#include "ui/common/listrefresh.h"
#include "ui/connections/connectionspane.h"
#include "ui/people/peoplepane.h"
#include "ui/settings/settingspane.h"
#include "ui/shell/mainwindow.h"

#include <QMetaEnum>

#include <initializer_list>

namespace Gatehouse {

namespace {

const QString ConnectionsPart = QStringLiteral("connections");
const QString PeoplePart = QStringLiteral("people");
const QString SettingsPart = QStringLiteral("settings");
const QString PanePart = QStringLiteral("pane");

} // namespace

WorkspaceView::WorkspaceView(const Shared &shared, MainWindow &window, ProfileId profile,
    std::unique_ptr<WorkspaceService> service, TokenAccess &tokens, Visit visit, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_window(window)
    , m_visit(visit)
    , m_profile(std::move(profile))
    , m_service(std::move(service))
    , m_undo(visit == Visit::Own ? shared.profiles.undoFile(m_profile) : QString(),
          m_service->workspace())
    , m_actions({.service = *m_service, .undo = m_undo, .clock = shared.clock})
    , m_governance(m_actions)
    , m_tokens({.actions = m_actions, .clipboard = shared.clipboard, .access = tokens})
    , m_jobs(m_actions, shared.clock)
    , m_connections(*m_service, shared.clock)
    , m_connectionUsers(*m_service, shared.clock)
    , m_events(*m_service, shared.clock)
    , m_people(*m_service, shared.clock)
    , m_addedByPerson(*m_service, shared.clock)
    , m_installedByPerson(*m_service, shared.clock)
{
    addPanes();
    connectPanes();
}

WorkspaceView::~WorkspaceView()
{
    // The panes look at the models: they go first.
    m_window.removePanes();
    m_window.setUndo({});
    m_window.setJobs(nullptr);
    m_window.forgetConnectionCommands();
}

void WorkspaceView::setStanding(const Standing &standing)
{
    m_connectionsPane->setStanding(standing);
    m_peoplePane->setStanding(standing);
    for (const auto &controller : m_controllers)
        controller->setStanding(standing);
}

template <class Controller>
Controller &WorkspaceView::addController()
{
    auto made = std::make_unique<Controller>(PaneController::Context{.shared = m_shared,
        .window = m_window,
        .profile = m_profile,
        .service = *m_service,
        .actions = m_actions,
        .governance = m_governance});
    Controller &controller = *made;
    m_controllers.push_back(std::move(made));
    connect(&controller, &PaneController::connectionChosen, this, &WorkspaceView::showConnection);
    connect(&controller, &PaneController::connectionUsersChosen, this,
        [this](const ConnectionId &id) { showConnectionTab(id, ConnectionDetails::Tab::Users); });
    connect(&controller, &PaneController::eventsChosen, this,
        [this](const AuditFilter &filter, const NamesById &names) {
            m_audit->showEvents(filter, names);
        });
    connect(&controller, &PaneController::installationsChosen, this,
        [this](const PersonReference &person) {
            m_window.showPane(ConnectionsPart);
            m_connectionsPane->showConnectionsOf(person, ConnectionsPane::Relation::InstalledBy);
        });
    connect(&controller, &PaneController::personChosen, this, &WorkspaceView::showPerson);
    connect(&controller, &PaneController::linkRequested, this, &WorkspaceView::linkRequested);
    connect(
        &controller, &PaneController::directoryRequested, this, &WorkspaceView::browseDirectory);
    connect(
        &controller, &PaneController::newTokenRequested, this, &WorkspaceView::newTokenRequested);
    connect(&controller, &PaneController::doneSaid, this,
        [this](const QString &sentence) { m_window.showToast({.text = sentence}); });
    if (const PagedListModel *list = controller.list()) {
        connect(list, &PagedListModel::answered, this, &WorkspaceView::showAge);
        connect(list, &PagedListModel::answered, this, &WorkspaceView::serverAnswered);
        connect(list, &PagedListModel::loadStateChanged, this, &WorkspaceView::showAge);
    }
    return controller;
}

void WorkspaceView::addPanes()
{
    m_connectionsPane = new ConnectionsPane({.connections = m_connections,
        .users = m_connectionUsers,
        .events = m_events,
        .actions = m_actions,
        .tokens = m_tokens,
        .clock = m_shared.clock});
    m_connectionsPane->restoreState(m_shared.view.part(m_profile, ConnectionsPart));
    m_window.addPane(
        {.id = ConnectionsPart, .icon = IconName::Connections, .pane = m_connectionsPane});

    addController<ApprovalsController>();
    auto &requests = addController<RequestsController>();
    m_requests = &requests;
    connect(m_connectionsPane, &ConnectionsPane::addRequested, this, &WorkspaceView::addRequested);
    connect(
        &requests, &RequestsController::continueRequested, this, &WorkspaceView::continueRequested);
    connect(&requests, &RequestsController::connectionInstalled, this,
        &WorkspaceView::expectConnection);

    m_peoplePane = new PeoplePane({.people = m_people,
        .added = m_addedByPerson,
        .installed = m_installedByPerson,
        .actions = m_governance,
        .clock = m_shared.clock});
    m_peoplePane->restoreState(m_shared.view.part(m_profile, PeoplePart));
    m_window.addPane({.id = PeoplePart, .icon = IconName::People, .pane = m_peoplePane});

    m_audit = &addController<AuditController>();

    // The last entry: it is about the program, the others are about the workspace.
    if (m_visit == Visit::Own) {
        m_settingsPane = new SettingsPane;
        m_window.addPane({.id = SettingsPart, .icon = IconName::Settings, .pane = m_settingsPane});
    }

    const QByteArray last = m_shared.view.part(m_profile, PanePart);
    m_window.showPane(last.isEmpty() ? ConnectionsPart : QString::fromUtf8(last));

    retranslate();
}

void WorkspaceView::retranslate()
{
    showUndo();
    showCommands();
    m_jobs.retell();
    for (const auto &controller : m_controllers)
        controller->retranslate();
    const bool measured = m_service->provenance() == Provenance::Measured;
    m_window.setNature(measured ? tr("Measured through Notion's public API")
                                : tr("Performed by the local workspace"));
    m_window.setUnknowns(
        measured ? QStringList{tr("Notion's public API lists the bots of a workspace by name and "
                                  "icon. Who "
                                  "added a connection and when, what it may do, which pages it "
                                  "reaches and "
                                  "who uses it is not part of it; such cells say “Unknown”."),
            tr("Guests are never listed, and a personal access token may not list people at all."),
            tr("Whether every kind of connection shows up as a bot is not promised by Notion.")}
                 : QStringList{});
}

void WorkspaceView::connectPanes()
{
    connect(
        m_connectionsPane, &ConnectionsPane::openUrlRequested, this, &WorkspaceView::linkRequested);
    connect(m_connectionsPane, &ConnectionsPane::newTokenRequested, this,
        &WorkspaceView::newTokenRequested);
    connect(m_connectionsPane, &ConnectionsPane::doneSaid, this,
        [this](const QString &sentence) { m_window.showToast({.text = sentence}); });
    connect(m_peoplePane, &PeoplePane::openUrlRequested, this, &WorkspaceView::linkRequested);
    connect(m_peoplePane, &PeoplePane::newTokenRequested, this, &WorkspaceView::newTokenRequested);
    connect(m_peoplePane, &PeoplePane::doneSaid, this,
        [this](const QString &sentence) { m_window.showToast({.text = sentence}); });
    connect(m_peoplePane, &PeoplePane::showConnection, this, [this](const ConnectionId &id) {
        m_window.showPane(ConnectionsPart);
        m_connectionsPane->showConnection(id);
    });
    connect(m_peoplePane, &PeoplePane::showConnectionsAddedBy, this,
        [this](const PersonReference &person) {
            m_window.showPane(ConnectionsPart);
            m_connectionsPane->showConnectionsOf(person, ConnectionsPane::Relation::AddedBy);
        });
    connect(m_peoplePane, &PeoplePane::showConnectionsInstalledBy, this,
        [this](const PersonReference &person) {
            m_window.showPane(ConnectionsPart);
            m_connectionsPane->showConnectionsOf(person, ConnectionsPane::Relation::InstalledBy);
        });
    connect(m_connectionsPane, &ConnectionsPane::showPerson, this, &WorkspaceView::showPerson);
    connect(m_peoplePane, &PeoplePane::handOverRequested, m_connectionsPane,
        &ConnectionsPane::handOver);
    connect(m_peoplePane, &PeoplePane::eventsRequested, this,
        [this](const PersonReference &person, PeoplePane::Events events) {
            AuditFilter filter;
            (events == PeoplePane::Events::By ? filter.actor : filter.person) = person.id;
            m_audit->showEvents(filter, {{person.id.toString(), person.name}});
        });
    connect(m_peoplePane, &PeoplePane::viewOpened, this, &WorkspaceView::viewOpened);
    connect(m_connectionsPane, &ConnectionsPane::eventsRequested, this,
        [this](const Connection &connection) {
            m_audit->showEvents(
                {.connection = connection.id}, {{connection.id.toString(), connection.name}});
        });
    connect(m_connectionsPane, &ConnectionsPane::pageEventsRequested, this,
        [this](const ReachedPage &page) {
            m_audit->showEvents(
                {.page = page.id}, {{page.id.toString(), page.title.value_or(QString())}});
        });
    m_window.setJobs(&m_jobs);
    connect(
        m_connectionsPane, &ConnectionsPane::commandsChanged, this, &WorkspaceView::showCommands);
    connect(&m_window, &MainWindow::paneShown, this, &WorkspaceView::showCommands);
    connect(
        &m_window, &MainWindow::connectionCommandChosen, this, [this](ConnectionCommand command) {
            if (command != ConnectionCommand::Add)
                m_window.showPane(ConnectionsPart);
            m_connectionsPane->run(command);
        });
    connect(&m_undo, &UndoList::changed, this, &WorkspaceView::showUndo);
    connect(&m_window, &MainWindow::undoRequested, this, [this] { m_actions.undoLatest(); });
    connect(&m_actions, &ConnectionActions::finished, this, &WorkspaceView::tell);
    connect(&m_connections, &ConnectionListModel::countsChanged, this, &WorkspaceView::showCounts);
    for (const PagedListModel *model :
        std::initializer_list<const PagedListModel *>{&m_connections, &m_people}) {
        connect(model, &PagedListModel::answered, this, &WorkspaceView::showAge);
        connect(model, &PagedListModel::answered, this, &WorkspaceView::serverAnswered);
        connect(model, &PagedListModel::loadStateChanged, this, &WorkspaceView::showAge);
    }
    connect(&m_window, &MainWindow::paneShown, this, &WorkspaceView::showAge);
}

void WorkspaceView::showConnection(const ConnectionId &id)
{
    m_window.showPane(ConnectionsPart);
    m_window.focusBody();
    m_connectionsPane->showConnection(id);
}

void WorkspaceView::expectConnection(const ConnectionId &id)
{
    m_window.showPane(ConnectionsPart);
    m_connectionsPane->expectConnection(id);
}

void WorkspaceView::browseDirectory()
{
    m_requests->browse();
}

void WorkspaceView::showConnectionTab(const ConnectionId &id, ConnectionDetails::Tab tab)
{
    m_connectionsPane->showTab(tab);
    showConnection(id);
}

void WorkspaceView::showPerson(const UserId &id)
{
    m_window.showPane(PeoplePart);
    m_window.focusBody();
    m_peoplePane->showPerson(id);
}

void WorkspaceView::refresh()
{
    m_service->invalidate();
    m_connectionsPane->refresh();
    m_peoplePane->refresh();
    for (const auto &controller : m_controllers)
        controller->refresh();
}

void WorkspaceView::showCommands()
{
    const bool isInFront = m_window.currentPane() == ConnectionsPart;
    const QMetaEnum commands = QMetaEnum::fromType<ConnectionCommand>();
    for (int i = 0; i < commands.keyCount(); ++i) {
        const auto command = ConnectionCommand(commands.value(i));
        // A selection nobody sees is not acted on.
        m_window.setConnectionCommand(command,
            isInFront || command == ConnectionCommand::Create || command == ConnectionCommand::Add
                ? m_connectionsPane->whyNot(command)
                : tr("Select a connection in the list of connections first."));
    }
    m_window.setWhyNoInstalls({.add = m_connectionsPane->whyNot(ConnectionCommand::Add),
        .tokens = m_visit == Visit::Own
            ? QString()
            : RightsWords::whyNot(ConnectionRights::Obstacle::LooksAs)});
}

void WorkspaceView::showUndo()
{
    const std::optional<UndoList::Entry> latest = m_undo.latest();
    m_window.setUndo(latest ? ActionWords::undoName(latest->subject) : QString());
}

void WorkspaceView::tell(const ActionId &action, const ActionReport &report)
{
    using Outcome = ActionReports::Outcome;
    // What the panes show is out of date, however it ended.
    refresh();
    if (!m_connectionUsers.connection().isEmpty())
        m_connectionUsers.refresh();
    if (report.isHeard && report.events.empty())
        return;
    ToastArea::Message message{
        .text = ActionWords::outcome(report), .topic = ActionWords::name(report.subject)};
    if (report.error && report.outcome != Outcome::Done) {
        const ErrorText why = errorText(*report.error);
        const bool refused = report.error->kind == ApiError::Kind::Conflict;
        // A conflict's reason is the service's own: it knows what has moved on.
        message.text += QLatin1Char(' ')
            + (refused && !report.error->detail.isEmpty() ? report.error->detail : why.title);
    }
    if (report.outcome == Outcome::Unknown) {
        message.action = tr("Check again");
        message.run = [this, action] { m_actions.checkAgain(action); };
    } else if (!report.events.empty()) {
        message.action = tr("Undo");
        message.run = [this, event = report.events.front()] {
            for (const UndoList::Entry &entry : m_undo.entries()) {
                if (entry.events.front() == event)
                    return m_actions.undo(entry);
            }
        };
    }
    m_window.showToast(message);
}

void WorkspaceView::keepState()
{
    if (m_visit != Visit::Own)
        return;
    m_shared.view.setPart(m_profile, ConnectionsPart, m_connectionsPane->saveState());
    m_shared.view.setPart(m_profile, PeoplePart, m_peoplePane->saveState());
    for (const auto &controller : m_controllers)
        controller->keepState();
    m_shared.view.setPart(m_profile, PanePart, m_window.currentPane().toUtf8());
}

void WorkspaceView::showCounts()
{
    // The left bar tells of the workspace, not of what was searched for.
    const ConnectionQuery &query = m_connections.query();
    if (!query.text.isEmpty() || query.kind || query.addedBy || query.user || query.mine)
        return;
    const std::optional<ConnectionCounts> &counts = m_connections.counts();
    m_window.setPaneCount(
        ConnectionsPart, counts ? std::optional<int>(counts->active) : std::nullopt);
}

void WorkspaceView::showAge()
{
    // Settings have no age.
    if (m_window.currentPane() == SettingsPart)
        return m_window.setAge({});
    const PagedListModel *shown = &m_connections;
    if (m_window.currentPane() == PeoplePart)
        shown = &m_people;
    for (const auto &controller : m_controllers) {
        if (controller->id() == m_window.currentPane())
            shown = controller->list();
    }
    if (!shown)
        return m_window.setAge({});
    m_window.setAge(
        {.asOf = shown->asOf(), .now = m_shared.clock.now(), .refresh = refreshOf(*shown)});
}

} // namespace Gatehouse
