// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/sessiontokens.h"
#include "app/console/shared.h"
#include "models/api/governancechanges.h"
#include "models/auth/heldtoken.h"
#include "models/domain/workspace.h"
#include "models/net/httpclient.h"
#include "ui/start/viewendedpage.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Gatehouse {

class MainWindow;
class PaletteController;
class ViewAsBar;
class WorkspaceView;

//! A window that shows a workspace as somebody else sees it, with a read-only session of that
//! person's. No change leaves it. Its token is held here and nowhere else, and goes with the time:
//! no keychain, no cache, no undo file, no state of panes. Whoever closes the window before the
//! time is over ends the session.
class ViewAsController final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewAsController)

public:
    struct Visit {
        HttpClientSettings server = {}; //!< of the owner's own session
        Workspace workspace = {};
        ViewAsSession session = {};
        //! Ends the session at its service. Works without this window.
        std::function<void(const Secret &session)> leave = {};
    };
    ViewAsController(const Shared &shared, Visit visit, QObject *parent = nullptr);
    ~ViewAsController() override;

    MainWindow &window() { return *m_window; }
    //! Null when it is over.
    WorkspaceView *view() { return m_view.get(); }
    const WorkspaceId &workspace() const { return m_workspace.id; }
    const UserId &person() const { return m_person.id; }

    void show();
    //! Says why on a page in place of everything; nothing is asked any more.
    void end(ViewEndedPage::Reason reason);
    void showLanguage();
    void showTheme();
    void showKeys();

Q_SIGNALS:
    void profileChosen(const Gatehouse::ProfileId &id);
    void newWindowRequested();
    void languageChosen(QLocale::Language language);
    void themeChosen(Gatehouse::Theme::Mode mode);
    void quitRequested();
    void closed();

private:
    void connectWindow();
    void connectView();
    void showSentence();
    void watchTime();

    Shared m_shared;
    Workspace m_workspace;
    Person m_person;
    QDateTime m_expiresAt;
    const std::function<void(const Secret &)> m_leave;
    HeldToken m_token;
    HeldToken m_nothing; //!< what this window gives out when somebody wants its token
    HttpClient m_client;
    SessionTokens m_tokens;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PaletteController> m_palette;
    std::unique_ptr<WorkspaceView> m_view;
    ViewAsBar *m_bar = nullptr; //!< the window's
    QTimer m_time;
};

} // namespace Gatehouse
