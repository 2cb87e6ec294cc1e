// SPDX-License-Identifier: MIT
#include "app/console/workspaceview.h"

#include "app/console/viewstate.h"
#include "models/items/actionwords.h"
#include "models/profiles/profilestore.h"
#include "ui/common/errortext.h"
#include "ui/connections/connectionspane.h"
#include "ui/people/peoplepane.h"
#include "ui/shell/mainwindow.h"

namespace Gatehouse {

namespace {

const QString ConnectionsPart = QStringLiteral("connections");
const QString PeoplePart = QStringLiteral("people");
const QString PanePart = QStringLiteral("pane");

} // namespace

WorkspaceView::WorkspaceView(const Shared &shared, MainWindow &window, ProfileId profile,
    std::unique_ptr<WorkspaceService> service, TokenAccess &tokens, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_window(window)
    , m_profile(std::move(profile))
    , m_service(std::move(service))
    , m_undo(shared.profiles.undoFile(m_profile), m_service->workspace())
    , m_actions({.service = *m_service, .undo = m_undo, .clock = shared.clock})
    , m_tokens({.actions = m_actions, .clipboard = shared.clipboard, .access = tokens})
    , m_jobs(m_actions, shared.clock)
    , m_connections(*m_service, shared.clock)
    , m_connectionUsers(*m_service, shared.clock)
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
}

void WorkspaceView::setStanding(const Standing &standing)
{
    m_connectionsPane->setStanding(standing);
}

void WorkspaceView::addPanes()
{
    m_connectionsPane = new ConnectionsPane({.connections = m_connections,
        .users = m_connectionUsers,
        .actions = m_actions,
        .tokens = m_tokens,
        .clock = m_shared.clock});
    m_connectionsPane->restoreState(m_shared.view.part(m_profile, ConnectionsPart));
    m_window.addPane(
        {.id = ConnectionsPart, .icon = IconName::Connections, .pane = m_connectionsPane});

    m_peoplePane = new PeoplePane({.people = m_people,
        .added = m_addedByPerson,
        .installed = m_installedByPerson,
        .clock = m_shared.clock});
    m_peoplePane->restoreState(m_shared.view.part(m_profile, PeoplePart));
    m_window.addPane({.id = PeoplePart, .icon = IconName::People, .pane = m_peoplePane});

    const QByteArray last = m_shared.view.part(m_profile, PanePart);
    m_window.showPane(last.isEmpty() ? ConnectionsPart : QString::fromUtf8(last));

    retranslate();
}

void WorkspaceView::retranslate()
{
    showUndo();
    m_jobs.retell();
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
    connect(&m_undo, &UndoList::changed, this, &WorkspaceView::showUndo);
    connect(&m_window, &MainWindow::undoRequested, this, [this] { m_actions.undoLatest(); });
    connect(&m_actions, &ConnectionActions::finished, this, &WorkspaceView::tell);
    connect(&m_connections, &ConnectionListModel::countsChanged, this, &WorkspaceView::showCounts);
    connect(&m_connections, &PagedListModel::answered, this, &WorkspaceView::showAge);
    connect(&m_people, &PagedListModel::answered, this, &WorkspaceView::showAge);
    connect(&m_window, &MainWindow::paneShown, this, &WorkspaceView::showAge);
}

void WorkspaceView::refresh()
{
    m_service->invalidate();
    m_connectionsPane->refresh();
    m_peoplePane->refresh();
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
    if (report.isHeard && report.events.empty())
        return;
    ToastArea::Message message{.text = ActionWords::outcome(report)};
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
    m_shared.view.setPart(m_profile, ConnectionsPart, m_connectionsPane->saveState());
    m_shared.view.setPart(m_profile, PeoplePart, m_peoplePane->saveState());
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
    const bool people = m_window.currentPane() == PeoplePart;
    m_window.setAsOf(people ? m_people.asOf() : m_connections.asOf());
}

} // namespace Gatehouse
