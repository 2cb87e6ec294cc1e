// SPDX-License-Identifier: MIT
// What a window of a profile is made of and how its parts hear of each other; what it shows when is
// in profilewindow.cpp.
#include "app/console/addconnectioncontroller.h"
#include "app/console/palettecontroller.h"
#include "app/console/profilewindow.h"
#include "app/console/settingscontroller.h"
#include "app/console/startcontroller.h"
#include "app/console/viewaswindows.h"
#include "app/console/viewstate.h"
#include "app/console/workspaceview.h"
#include "ui/shell/mainwindow.h"

#include <QDesktopServices>

namespace Gatehouse {

void ProfileWindow::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::workspaceChosen, this, &ProfileWindow::enterWorkspace);
    connect(window, &MainWindow::profileChosen, this, &ProfileWindow::profileChosen);
    connect(window, &MainWindow::startPageRequested, this, &ProfileWindow::newWindowRequested);
    connect(window, &MainWindow::newWindowRequested, this, &ProfileWindow::newWindowRequested);
    connect(window, &MainWindow::quitRequested, this, &ProfileWindow::quitRequested);
    connect(window, &MainWindow::languageChosen, this, &ProfileWindow::languageChosen);
    connect(window, &MainWindow::themeChosen, this, &ProfileWindow::themeChosen);
    connect(window, &MainWindow::actionUsed, this, [this](const QString &name) {
        if (name != QLatin1String("editPalette"))
            m_shared.view.noteAction(name);
    });
    connect(
        m_palette.get(), &PaletteController::profileChosen, this, &ProfileWindow::profileChosen);
    connect(
        m_palette.get(), &PaletteController::workspaceChosen, this, &ProfileWindow::enterWorkspace);
    const ViewAsWindows *views = m_views.get();
    connect(views, &ViewAsWindows::profileChosen, this, &ProfileWindow::profileChosen);
    connect(views, &ViewAsWindows::newWindowRequested, this, &ProfileWindow::newWindowRequested);
    connect(views, &ViewAsWindows::languageChosen, this, &ProfileWindow::languageChosen);
    connect(views, &ViewAsWindows::themeChosen, this, &ProfileWindow::themeChosen);
    connect(views, &ViewAsWindows::quitRequested, this, &ProfileWindow::quitRequested);
    connect(window, &MainWindow::refreshRequested, this, [this] {
        if (m_view)
            m_view->refresh();
    });
    connect(window, &MainWindow::linkRequested, this,
        [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(window, &MainWindow::closed, this, [this] {
        keepState();
        m_views->closeAll();
        Q_EMIT closed();
    });

    connect(window, &MainWindow::installOwnRequested, this, [this] {
        if (m_view)
            adding().openOwnConnection();
    });
    connect(window, &MainWindow::addTokenRequested, this, [this] {
        if (m_view)
            adding().openToken();
    });
    connect(window, &MainWindow::heldTokensRequested, this, [this] {
        if (m_view)
            adding().openHeldTokens();
    });

    StartController *start = m_start.get();
    connect(start, &StartController::opened, this, &ProfileWindow::enter);
    connect(start, &StartController::profileChosen, this, &ProfileWindow::profileChosen);
    connect(start, &StartController::profileConnected, this, &ProfileWindow::profileConnected);
    connect(start, &StartController::startPageComes, this, &ProfileWindow::leave);
    connect(start, &StartController::profilesChanged, this, &ProfileWindow::profilesChanged);
    connect(start, &StartController::profileRemoved, this, &ProfileWindow::profileRemoved);
    connect(start, &StartController::linkRequested, this,
        [](const QUrl &link) { QDesktopServices::openUrl(link); });
}

void ProfileWindow::connectSettings()
{
    m_settings = std::make_unique<SettingsController>(m_shared,
        SettingsController::Parts{
            .window = *m_window, .pane = m_view->settingsPane(), .start = *m_start});
    SettingsController *settings = m_settings.get();
    connect(settings, &SettingsController::languageChosen, this, &ProfileWindow::languageChosen);
    connect(settings, &SettingsController::themeChosen, this, &ProfileWindow::themeChosen);
    connect(settings, &SettingsController::settingsChanged, this, [this] {
        showSettings();
        Q_EMIT settingsChanged();
    });
    connect(settings, &SettingsController::profilesChanged, this, [this] {
        refreshProfiles();
        Q_EMIT profilesChanged();
    });
}

AddConnectionController &ProfileWindow::adding()
{
    if (m_adding)
        return *m_adding;
    m_adding = std::make_unique<AddConnectionController>(
        AddConnectionController::Parts{.shared = m_shared,
            .window = *m_window,
            .view = *m_view,
            .session = *m_session,
            .profile = m_profile,
            .workspace = m_workspace});
    // Queued: what says so goes with the workspace that is left.
    connect(
        m_adding.get(), &AddConnectionController::elsewhereChosen, this,
        [this](const WorkspaceId &workspace, const ConnectionId &connection) {
            enterWorkspace(workspace);
            m_view->showConnection(connection);
        },
        Qt::QueuedConnection);
    return *m_adding;
}

void ProfileWindow::watchRevocations()
{
    connect(&m_session->revocations(), &Revocations::ended, this,
        [this](const Revocations::Outcome &outcome) {
            m_window->showToast({.text = Revocations::sentence(outcome)});
            if (m_view)
                m_view->refresh();
        });
}

void ProfileWindow::watchUndoing()
{
    connect(&m_view->actions(), &ConnectionActions::finished, this,
        [this](const ActionId &, const ActionReport &report) {
            // The tokens of an installation that is taken back are over.
            if (report.direction == ActionReports::Direction::Undo && report.done > 0
                && report.subject.kind == Actions::Kind::Install)
                m_session->revocations().noteEnded(m_workspace, report.subject.connection);
        });
}

void ProfileWindow::viewAs(const ViewAsSession &session)
{
    for (const Workspace &each : m_session->workspaces()) {
        if (each.id == m_workspace)
            m_views->open({.server = m_session->serverSettings(),
                              .workspace = each,
                              .session = session,
                              .leave =
                                  [this](const Secret &ended) {
                                      // The windows go before their session does.
                                      m_session->endSession(ended, m_shared.endings);
                                  }},
                m_window->size());
    }
}

} // namespace Gatehouse
