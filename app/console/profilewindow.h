// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/session.h"
#include "app/console/shared.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QObject>

#include <memory>

namespace Gatehouse {

class AddConnectionController;
class MainWindow;
class PaletteController;
class SettingsController;
class StartController;
class ViewAsWindows;
class WorkspaceView;
struct ViewAsSession;

//! One window: the start page, or one open profile with its panes. Owns what the window shows.
class ProfileWindow final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileWindow)

public:
    explicit ProfileWindow(const Shared &shared, QObject *parent = nullptr);
    ~ProfileWindow() override;

    MainWindow &window() { return *m_window; }
    StartController &start() { return *m_start; }
    PaletteController &palette() { return *m_palette; }
    //! The panes of the open workspace; null while there are none.
    WorkspaceView *view() { return m_view.get(); }
    ViewAsWindows &views() { return *m_views; }

    void show();
    void raise();
    //! Closes the profile, if one is open.
    void showStart();
    void open(const Profile &profile);
    void openDemo();
    //! A failure that has no page of its own, above the start page.
    void tell(const ApiError &error);

    //! Empty while the window shows the start page.
    ProfileId profile() const { return m_profile; }

    void refreshProfiles();
    void showLanguage();
    void showTheme();
    //! Keys and what the settings pane shows.
    void showSettings();

Q_SIGNALS:
    //! The panes of a workspace are there.
    void opened();
    void profileChosen(const Gatehouse::ProfileId &id);
    //! The profile got a token: whoever shows it has to open it again.
    void profileConnected(const Gatehouse::ProfileId &id);
    void profilesChanged();
    void profileRemoved(const Gatehouse::ProfileId &id);
    void newWindowRequested();
    void languageChosen(QLocale::Language language);
    void themeChosen(Gatehouse::Theme::Mode mode);
    void settingsChanged();
    void quitRequested();
    void closed();

private:
    void connectWindow();
    void enter();
    void enterWorkspace(const WorkspaceId &workspace);
    void tellOfKeyring();
    void showSignedIn();
    void adoptAccount();
    void leave();
    void dropView();
    void connectSettings();
    //! Says what became of each, whichever workspace is open then.
    void watchRevocations();
    void watchUndoing();
    //! Made on first use: an embedded service tells its address only once it runs.
    AddConnectionController &adding();
    void viewAs(const ViewAsSession &session);
    void showAccess();
    void keepState();

    Shared m_shared;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartController> m_start;
    ProfileId m_profile;
    WorkspaceId m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WorkspaceView> m_view;
    std::unique_ptr<SettingsController> m_settings; //!< of the view's settings pane
    std::unique_ptr<AddConnectionController> m_adding; //!< to the view's workspace
    std::unique_ptr<PaletteController> m_palette;
    std::unique_ptr<ViewAsWindows> m_views; //!< go with the session
};

} // namespace Gatehouse
