// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/auth/installationkeeper.h"
#include "models/auth/oauthflow.h"
#include "ui/oauth/ownconnectiondialog.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <set>

namespace Gatehouse {

class ConsentDialog;
class HeldTokensDialog;
class Installations;
class MainWindow;
struct Shared;

//! Installing a public connection from here by OAuth, and the tokens that come of it: forms, the
//! browser, the keychain. One an open workspace.
class OAuthController final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OAuthController)

public:
    //! They live longer.
    struct Parts {
        const Shared &shared;
        MainWindow &window;
        WorkspaceService &service;
        Installations &installations;
        UserId self = {}; //!< who is signed in
        std::function<bool()> mayChange = {}; //!< whether the profile is more than read-only
        OwnConnectionDialog::Place place = OwnConnectionDialog::Place::Gatehouse;
        //! Sends a browser there, signed in where that is possible.
        std::function<bool(const QUrl &)> openBrowser = {};
    };
    explicit OAuthController(Parts parts, QObject *parent = nullptr);
    ~OAuthController() override;

    void openOwnConnection();
    void openHeldTokens();

Q_SIGNALS:
    //! Something was installed, changed or ended: the lists are out of date.
    void installationsChanged();
    void connectionChosen(const Gatehouse::ConnectionId &id);
    void linkRequested(const QUrl &link);
    //! Another connection is to be added, in whatever way.
    void addRequested();
    //! The dialog is about to open; others have tokens to show as well.
    void heldTokensShown(Gatehouse::HeldTokensDialog &dialog);

private:
    struct Attempt;
    using Reach = std::set<QString>; //!< titles of pages with a grant of their own

    void begin(const OwnConnectionDraft &draft, const QString &again);
    void start(Attempt &attempt);
    void take(Attempt &attempt, const Result<OAuthGrant> &grant);
    void tellInstalled(Attempt &attempt, const HeldInstallation &held);
    void finish(Attempt &attempt, const HeldInstallation &held, const ConnectionId &connection,
        const std::optional<ReachedPages> &pages);
    void findConnection(Attempt &attempt, std::function<void(const ConnectionId &)> found);
    void drop(Attempt &attempt);
    QString lastPageOf(const Attempt &attempt, const Result<OAuthGrant> &grant) const;
    void copy(const QString &botId);
    void check(const QString &botId);
    void renew(const QString &botId);
    void chooseAgain(const QString &botId);
    void askRevoke(const QString &botId);
    void revoke(const QString &botId);
    void endInstallation(const HeldInstallation &held);
    void showHeld();
    //! False, and says why, when the profile is read-only.
    bool isAllowed();
    void say(const QString &sentence);

    Parts m_parts;
    InstallationKeeper &m_keeper;
    QPointer<HeldTokensDialog> m_held;
    std::vector<std::unique_ptr<Attempt>> m_attempts;
    RequestHandle m_working;
};

} // namespace Gatehouse
