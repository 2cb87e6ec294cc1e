// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/session.h"
#include "app/console/shared.h"
#include "models/api/profileprobe.h"
#include "ui/common/profilesummary.h"
#include "ui/start/drafts.h"
#include "ui/start/waitingpage.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Gatehouse {

class ConnectWorkspaceDialog;
class Dialog;
class MainWindow;
class OwnSignIn;
class ProfileKeeping;
class RemoteSignIn;
class StartPage;

//! The start page of one window and its dialogs: tests what people enter, saves the profile only
//! when it works, and hands the open session on.
class StartController final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartController)

public:
    StartController(const Shared &shared, MainWindow &window, QObject *parent = nullptr);
    ~StartController() override;

    void showStartPage();
    //! Opens a profile for the window: waiting page, then opened(), or a failure page.
    void open(const Profile &profile);
    //! Makes a demo workspace of its own in this directory and opens it.
    void openDemo();
    //! The profiles as menus and the start page list them.
    QList<ProfileSummary> summaries() const;

    //! Shows the profiles of now, if the start page is shown.
    void refreshPage();

    //! A failure that concerns no single profile, above the start page.
    void tell(const ApiError &error);

    void showWaiting(WaitingPage::Reason reason);
    void showFailure(const ApiError &error);
    void showNewWorkspaceDialog();
    void showNotionDialog();
    //! A profile's token is not accepted any more: signs in again where it was given in the
    //! browser, else asks for another.
    void renewAccess(const Profile &profile);
    void showRemoteDialog();

    ProfileKeeping &keeping() { return *m_keeping; }

    //! The session whose opening opened() announced; once.
    std::unique_ptr<Session> takeSession();

Q_SIGNALS:
    void opened();
    //! A profile was chosen on the start page; another window may have it open already.
    void profileChosen(const Gatehouse::ProfileId &id);
    //! The start page is about to take the place of what is there.
    void startPageComes();
    //! A profile was made, or got another token, and is to be opened.
    void profileConnected(const Gatehouse::ProfileId &id);
    //! Names or profiles have changed.
    void profilesChanged();
    void profileRemoved(const Gatehouse::ProfileId &id);
    void linkRequested(const QUrl &link);

private:
    void begin(Profile profile, EmbeddedService::Preparation preparation);
    void beginFromDialog(Profile profile, EmbeddedService::Preparation preparation, Dialog &dialog);
    void finish();
    void makeSession(Profile profile, EmbeddedService::Preparation preparation);
    void signInThere(ConnectWorkspaceDialog &dialog, const RemoteWorkspaceDraft &draft);
    void probeThere(ConnectWorkspaceDialog &dialog, const RemoteWorkspaceDraft &draft);
    void saveProbed(
        Dialog &dialog, Profile profile, const Secret &token, const ProbeAnswer &answer);
    void giveUp();
    OwnSignIn &ownSignIn();

    Shared m_shared;
    MainWindow &m_window;
    QPointer<StartPage> m_page;
    std::unique_ptr<ProfileKeeping> m_keeping;
    ProfileProbe m_probe;
    std::unique_ptr<Session> m_session;
    Profile m_trying;
    EmbeddedService::Preparation m_preparation;
    std::unique_ptr<RemoteSignIn> m_signIn;
    std::unique_ptr<OwnSignIn> m_ownSignIn;
    RequestHandle m_probing;
    RequestHandle m_writing;
};

} // namespace Gatehouse
