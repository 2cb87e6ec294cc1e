// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/embeddedservice.h"
#include "app/console/sessiontokens.h"
#include "models/api/workspaceservice.h"
#include "models/auth/heldtoken.h"
#include "models/auth/tokenstore.h"
#include "models/net/httpclient.h"
#include "models/profiles/profile.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Gatehouse {

class Clock;

//! One open profile: its embedded service if it has one, its token, its client, and what the token
//! reaches. Made by the composition for one window; ends everything it began when it goes.
class Session final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    struct Setup {
        QString directory = {}; //!< of an embedded profile's store
        EmbeddedService::Preparation preparation = {}; //!< of that store
        std::optional<int> storePages = {}; //!< room for that store; none: the disk's
        RetryLimits patience = {}; //!< with a server that does not answer well
    };

    //! \a tokens and \a clock live longer.
    Session(Profile profile, Setup setup, TokenStore &tokens, const Clock &clock,
        QObject *parent = nullptr);
    ~Session() override;

    //! Ends in opened() or failed().
    void open();

    const Profile &profile() const { return m_profile; }
    const Identity &identity() const { return m_identity; }
    //! The workspaces the token reaches; for a Notion profile the token's own, or none.
    const std::vector<Workspace> &workspaces() const { return m_workspaces; }
    //! The profile's workspace of last time when it is still there, else the first.
    WorkspaceId preferredWorkspace() const;
    std::unique_ptr<WorkspaceService> makeService(const WorkspaceId &workspace);
    //! Once opened.
    TokenAccess &tokenAccess() { return *m_tokenAccess; }

Q_SIGNALS:
    void opened();
    void failed(const Gatehouse::ApiError &error);
    //! The keychain takes its time: it may be asking for its password.
    void waitingForKeyring();

private:
    void useEmbedded();
    void useKeychain();
    void connectTo(const QUrl &origin);
    void askWhoAndWhere();

    Profile m_profile;
    Setup m_setup;
    TokenStore &m_tokens;
    const Clock &m_clock;
    std::unique_ptr<EmbeddedService> m_embedded;
    HeldToken m_token;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<SessionTokens> m_tokenAccess;
    std::unique_ptr<WorkspaceService> m_service; //!< bound to no workspace
    Identity m_identity;
    std::vector<Workspace> m_workspaces;
    RequestHandle m_reading;
    RequestHandle m_identifying;
    RequestHandle m_listing;
};

} // namespace Gatehouse
