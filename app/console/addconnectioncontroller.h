// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/heldtokens.h"
#include "app/console/oauthcontroller.h"
#include "app/console/partnerinstalls.h"
#include "app/console/pastedtokens.h"

#include <QObject>

namespace Gatehouse {

class Session;
class WorkspaceView;

//! "Add connection": the one door, and what is behind it. One an open workspace.
class AddConnectionController final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddConnectionController)

public:
    //! They live longer.
    struct Parts {
        const Shared &shared;
        MainWindow &window;
        WorkspaceView &view;
        Session &session;
        ProfileId profile = {};
        WorkspaceId workspace = {};
    };
    explicit AddConnectionController(const Parts &parts, QObject *parent = nullptr);
    ~AddConnectionController() override;

    //! Which of the three ways it is to be.
    void choose();
    void openOwnConnection() { m_oauth.openOwnConnection(); }
    void openToken() { m_pasted.open(); }
    void openHeldTokens() { m_held.open(); }
    //! One of the directory that has an install address.
    void continueAtDeveloper(const DirectoryEntry &entry) { m_partners.begin(entry); }

Q_SIGNALS:
    //! One of another workspace of the profile is to be seen. What says so goes with the open one.
    void elsewhereChosen(
        const Gatehouse::WorkspaceId &workspace, const Gatehouse::ConnectionId &connection);

private:
    bool isNotion() const;
    bool sendBrowser(const QUrl &address);
    void openLink(const QUrl &link);

    Parts m_parts;
    OAuthController m_oauth;
    HeldTokens m_held;
    PartnerInstalls m_partners;
    PastedTokens m_pasted;
};

} // namespace Gatehouse
