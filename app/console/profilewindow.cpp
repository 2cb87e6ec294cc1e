// SPDX-License-Identifier: MIT
#include "app/console/profilewindow.h"

#include "app/console/addconnectioncontroller.h"
#include "app/console/language.h"
#include "app/console/palettecontroller.h"
#include "app/console/settingscontroller.h"
#include "app/console/startcontroller.h"
#include "app/console/viewaswindows.h"
#include "app/console/viewstate.h"
#include "app/console/workspaceview.h"
#include "models/profiles/profilestore.h"
#include "ui/common/clipboardcountdown.h"
#include "ui/common/errortext.h"
#include "ui/common/pane.h"
#include "ui/shell/mainwindow.h"

#include <QDesktopServices>

#include <algorithm>

namespace Gatehouse {

namespace {

const QString WindowPart = QStringLiteral("window");

} // namespace

ProfileWindow::ProfileWindow(const Shared &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_window(std::make_unique<MainWindow>())
    , m_start(std::make_unique<StartController>(shared, *m_window))
    , m_palette(std::make_unique<PaletteController>(shared, *m_window))
    , m_views(std::make_unique<ViewAsWindows>(shared))
{
    m_window->addToStrip(new ClipboardCountdown(shared.clipboard));
    connectWindow();
    showLanguage();
    showTheme();
    showSettings();
    refreshProfiles();
}

ProfileWindow::~ProfileWindow()
{
    // Its destructor closes the window; nobody is interested any more.
    m_window->disconnect(this);
    m_views->closeAll();
    dropView();
}

void ProfileWindow::show()
{
    m_window->show();
}

void ProfileWindow::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void ProfileWindow::showStart()
{
    leave();
    m_start->showStartPage();
}

void ProfileWindow::open(const Profile &profile)
{
    leave();
    m_profile = profile.id;
    m_window->restoreWindowState(m_shared.view.part(profile.id, WindowPart));
    m_start->open(profile);
}

void ProfileWindow::openDemo()
{
    leave();
    m_start->openDemo();
}

void ProfileWindow::tell(const ApiError &error)
{
    m_start->tell(error);
}

void ProfileWindow::enter()
{
    // The panes of before ask through the session of before.
    leave();
    m_session = m_start->takeSession();
    m_profile = m_session->profile().id;
    connect(m_session.get(), &Session::confirmed, this, &ProfileWindow::adoptAccount);
    connect(m_session.get(), &Session::waitingForKeyring, this, &ProfileWindow::tellOfKeyring);
    // Queued: the session that says so is about to go.
    connect(
        m_session.get(), &Session::failed, this,
        [this, lost = m_session.get()](const ApiError &error) {
            if (m_session.get() != lost)
                return;
            leave();
            m_start->showFailure(error);
        },
        Qt::QueuedConnection);
    watchRevocations();
    enterWorkspace(m_session->preferredWorkspace());
    m_window->closePage();
    if (m_session->isWaitingForKeyring())
        tellOfKeyring();
    // Typing filters at once, and Down leads into the rows.
    if (Pane *pane = m_window->pane(m_window->currentPane()))
        pane->focusSearch();
    Q_EMIT opened();
}

void ProfileWindow::enterWorkspace(const WorkspaceId &workspace)
{
    if (m_view)
        m_view->keepState();
    dropView();
    m_view = std::make_unique<WorkspaceView>(m_shared, *m_window, m_profile,
        m_session->makeService(workspace), m_session->tokenAccess());
    m_palette->setView(m_view.get());
    connectSettings();
    watchUndoing();
    connect(m_view.get(), &WorkspaceView::linkRequested, this,
        [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(m_view.get(), &WorkspaceView::viewOpened, this, &ProfileWindow::viewAs);
    connect(m_view.get(), &WorkspaceView::addRequested, this, [this] { adding().choose(); });
    connect(m_view.get(), &WorkspaceView::continueRequested, this,
        [this](const DirectoryEntry &entry) { adding().continueAtDeveloper(entry); });
    connect(m_view.get(), &WorkspaceView::newTokenRequested, this, [this] {
        if (m_session->profile().kind != Profile::Kind::LocalEmbedded)
            return m_start->renewAccess(m_session->profile());
        // Its session is handed over by the service, so nobody has to enter anything.
        if (const std::optional<Profile> profile = m_shared.profiles.find(m_profile))
            open(*profile);
    });

    if (std::optional<Profile> profile = m_shared.profiles.find(m_profile)) {
        profile->workspace = workspace;
        // A place that cannot be kept is no reason to stop: next time opens the first workspace.
        if (const Result<void> saved = m_shared.profiles.save(*profile); !saved)
            m_window->showToast({.text = errorText(saved.error()).title});
    }
    connect(m_view.get(), &WorkspaceView::serverAnswered, m_session.get(), &Session::confirm);
    m_workspace = workspace;
    showSignedIn();
    refreshProfiles();
    m_view->refresh();
}

void ProfileWindow::tellOfKeyring()
{
    m_window->showToast({.text = tr("Waiting for your keyring. It may be asking for its password "
                                    "in another window.")});
}

void ProfileWindow::showSignedIn()
{
    const Person &self = m_session->identity().self;
    Standing standing{.self = self.id};
    for (const Workspace &each : m_session->workspaces()) {
        if (each.id != m_workspace)
            continue;
        standing.role = each.ownRole;
        standing.plan = each.plan;
    }
    m_window->setSignedIn(
        {.id = self.id, .name = self.name, .role = standing.role, .type = self.type});
    if (m_view->actions().canChange()) {
        standing.reach = m_session->profile().access == Profile::Access::ReadOnly
            ? Standing::Reach::ReadOnly
            : Standing::Reach::Performs;
    }
    m_view->setStanding(standing);
}

void ProfileWindow::adoptAccount()
{
    // The kept port may have been taken, and the window was there before another was found.
    std::optional<Profile> kept = m_shared.profiles.find(m_profile);
    const quint16 port = m_session->profile().port;
    if (kept && kept->port != port) {
        kept->port = port;
        if (const Result<void> saved = m_shared.profiles.save(*kept); !saved)
            m_window->showToast({.text = errorText(saved.error()).title});
    }
    const std::vector<Workspace> &workspaces = m_session->workspaces();
    const bool isStillThere = workspaces.empty()
        || std::any_of(workspaces.begin(), workspaces.end(),
            [this](const Workspace &each) { return each.id == m_workspace; });
    // What was remembered is closed to us since.
    if (!isStillThere)
        return enterWorkspace(m_session->preferredWorkspace());
    showSignedIn();
    refreshProfiles();
}

void ProfileWindow::leave()
{
    keepState();
    m_views->closeAll();
    dropView();
    m_session.reset();
    m_profile = {};
    m_workspace = {};
    refreshProfiles();
}

void ProfileWindow::dropView()
{
    // They look at it: they go first.
    m_palette->setView(nullptr);
    m_settings.reset();
    m_adding.reset();
    // What they offer to undo or to open is of the workspace that goes.
    m_window->clearToasts();
    m_view.reset();
}

void ProfileWindow::showAccess()
{
    const std::optional<Profile> profile = m_shared.profiles.find(m_profile);
    const Profile::Access access = profile ? profile->access : Profile::Access::ReadWrite;
    if (m_session)
        m_session->setAccess(access);
    m_window->setAccess(m_session ? access : Profile::Access::ReadWrite);
    if (m_view)
        showSignedIn();
}

void ProfileWindow::keepState()
{
    if (!m_view)
        return;
    m_view->keepState();
    m_shared.view.setPart(m_profile, WindowPart, m_window->saveWindowState());
}

void ProfileWindow::refreshProfiles()
{
    const std::optional<Profile> kept = m_shared.profiles.find(m_profile);
    if (m_session && kept)
        m_session->useCaching(kept->caching);
    WorkspaceState state;
    state.profile = m_profile;
    state.profiles = m_start->summaries();
    state.current = m_workspace;
    if (m_session) {
        switch (m_session->profile().kind) {
        case Profile::Kind::LocalEmbedded:
            state.kind = tr("Local");
            break;
        case Profile::Kind::GatehouseRemote:
            state.kind = tr("Gatehouse");
            break;
        case Profile::Kind::Notion:
            state.kind = tr("Notion");
            break;
        }
        state.workspaces
            = QList<Workspace>(m_session->workspaces().begin(), m_session->workspaces().end());
        // A personal access token does not say which workspace it belongs to; the profile has a
        // name.
        if (state.workspaces.isEmpty())
            state.workspaces.append(Workspace{.name = m_session->profile().name});
    }
    m_window->setWorkspaces(state);
    showAccess();
    QList<ProfileSummary> others = state.profiles;
    others.removeIf([this](const ProfileSummary &each) { return each.id == m_profile; });
    m_palette->setProfiles(others);
    QList<Workspace> elsewhere = state.workspaces;
    elsewhere.removeIf([&state](const Workspace &each) {
        return each.id.toString().isEmpty() || each.id == state.current;
    });
    m_palette->setWorkspaces(elsewhere);
    if (m_settings)
        m_settings->show();
    m_start->refreshPage();
}

void ProfileWindow::showLanguage()
{
    m_window->setLanguage(m_shared.language.current());
    if (m_view)
        m_view->retranslate();
    m_views->showLanguage();
    refreshProfiles();
}

void ProfileWindow::showTheme()
{
    m_window->setThemeMode(m_shared.theme.mode());
    m_views->showTheme();
    if (m_settings)
        m_settings->show();
}

void ProfileWindow::showSettings()
{
    m_window->setActionKeys(m_shared.view.actionKeys());
    m_views->showKeys();
    if (m_settings)
        m_settings->show();
}

} // namespace Gatehouse
