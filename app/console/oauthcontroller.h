// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/installationtrace.h"
#include "models/api/workspaceservice.h"
#include "models/auth/installationkeeper.h"
#include "models/auth/oauthflow.h"
#include "ui/common/errortext.h"
#include "ui/common/toastarea.h"
#include "ui/oauth/ownconnectiondialog.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Gatehouse {

class ConnectionActions;
class ConsentDialog;
class MainWindow;
class Session;
struct Shared;

//! Installing a public connection from here by OAuth: its form, the consent in the browser, and
//! what came of it in whichever workspace was chosen there. One an open workspace.
class OAuthController final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OAuthController)

public:
    //! They live longer.
    struct Parts {
        const Shared &shared;
        MainWindow &window;
        ConnectionActions &actions;
        Session &session;
        WorkspaceId workspace = {}; //!< the open one
        //! Sends a browser there, signed in where that is possible.
        std::function<bool(const QUrl &)> openBrowser = {};
    };
    explicit OAuthController(Parts parts, QObject *parent = nullptr);
    ~OAuthController() override;

    void openOwnConnection();
    //! \a again: the bot whose pages are chosen anew; empty: a first installation.
    void begin(const OwnConnectionDraft &draft, const QString &again);
    //! False, and says why, when the profile is read-only.
    bool isAllowed();

Q_SIGNALS:
    //! Something was installed or changed: the lists are out of date.
    void installationsChanged();
    //! In the open workspace, where it is about to appear.
    void installed(const Gatehouse::ConnectionId &connection);
    void connectionChosen(
        const Gatehouse::WorkspaceId &workspace, const Gatehouse::ConnectionId &connection);
    void linkRequested(const QUrl &link);

private:
    struct Attempt;
    struct Left;

    bool isNotion() const;
    bool isOpen(const WorkspaceId &workspace) const;
    void openForm(const OwnConnectionDraft &draft, const QString &again);
    void connectDialog(Attempt &attempt);
    void start(Attempt &attempt);
    void take(Attempt &attempt, const Result<OAuthGrant> &grant);
    void keep(Attempt &attempt, const OAuthGrant &grant);
    void tellInstalled(Attempt &attempt, const HeldInstallation &held);
    void finish(Attempt &attempt, const HeldInstallation &held, const InstallationTrace &trace);
    //! It is allowed, and nothing came of it here: looks where it was.
    void tellUnreceived(Attempt &attempt, const ApiError &error);
    void lookFor(Attempt &attempt, std::vector<Workspace> places);
    //! Edit → Undo knows it from now on, in its own workspace.
    void offerUndo(const Left &left, const QString &name);
    ToastArea::Message messageOf(const Left &left, const QString &text, const QString &name);
    void choose(const Left &left);
    void drop(Attempt &attempt);
    QString lastPageOf(const Attempt &attempt, const Result<OAuthGrant> &grant) const;
    void say(const QString &sentence);

    Parts m_parts;
    InstallationKeeper &m_keeper;
    std::vector<std::unique_ptr<Attempt>> m_attempts;
};

} // namespace Gatehouse
