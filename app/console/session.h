// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/embeddedservice.h"
#include "app/console/installations.h"
#include "app/console/revocations.h"
#include "app/console/sessiontokens.h"
#include "models/api/workspaceservice.h"
#include "models/auth/heldtoken.h"
#include "models/auth/renewedtoken.h"
#include "models/auth/tokenstore.h"
#include "models/cache/cache.h"
#include "models/net/httpclient.h"
#include "models/profiles/profile.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace Gatehouse {

class Clock;
class SessionEndings;

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
        QString cachePath = {}; //!< empty: nothing is remembered and nothing kept
        QString installationsFile = {}; //!< of the tokens held for it; empty: for this run alone
    };

    //! \a tokens and \a clock live longer.
    Session(Profile profile, Setup setup, TokenStore &tokens, const Clock &clock,
        QObject *parent = nullptr);
    ~Session() override;

    //! Ends in opened() or failed(). A profile that is remembered is opened with its last known
    //! state; the server is asked all the same, and confirmed() tells that it answered.
    void open();
    //! Asks the server again who and where we are, unless it has said so or is just being asked.
    void confirm();
    //! What the profile says of its cache from now on.
    void useCaching(Profile::Caching caching);

    const Profile &profile() const { return m_profile; }
    //! From now on, whatever is under way.
    void setAccess(Profile::Access access);
    bool isWaitingForKeyring() const { return m_isWaitingForKeyring; }
    const Identity &identity() const { return m_account.identity; }
    //! The workspaces the token reaches; for a Notion profile the token's own, or none.
    const std::vector<Workspace> &workspaces() const { return m_account.workspaces; }
    //! The profile's workspace of last time when it is still there, else the first.
    WorkspaceId preferredWorkspace() const;
    std::unique_ptr<WorkspaceService> makeService(const WorkspaceId &workspace);
    //! For what happens outside of the open workspace, asked anew each time; null: the profile does
    //! not reach it. Lives as long as the session.
    WorkspaceService *serviceOf(const WorkspaceId &workspace);
    //! The page for a browser that is to consent at \a address: of an embedded service one that
    //! signs the person in, otherwise the address itself.
    void prepareConsent(const QUrl &address, std::function<void(const QUrl &)> ready);
    //! Ends a session that this profile's server gave, also when this object goes at once: through
    //! \a endings where the server is another program's.
    void endSession(const Secret &session, SessionEndings &endings);
    //! Where the profile's calls go, for a client of one's own; once opened.
    HttpClientSettings serverSettings() const;
    //! Once opened.
    TokenAccess &tokenAccess() { return *m_tokenAccess; }
    //! Once opened.
    Installations &installations() { return *m_installations; }
    //! Once opened.
    Revocations &revocations() { return *m_revocations; }

Q_SIGNALS:
    void opened();
    //! After an opened() that came from memory: there is no way to the server, for want of its
    //! token or store. A server that does not answer is no such failure then.
    void failed(const Gatehouse::ApiError &error);
    //! identity() and workspaces() are the server's word now, and may have changed.
    void confirmed();
    //! The keychain takes its time: it may be asking for its password.
    void waitingForKeyring();

private:
    std::unique_ptr<WorkspaceService> makeServerService(const WorkspaceId &workspace) const;
    void useEmbedded();
    void useKeychain();
    void makeClient();
    void askWhoAndWhere();
    void openRemembered();
    void learn(KnownAccount account);
    void give(const ApiError &error);
    void lose(const ApiError &error);

    enum class Stage { Opening, Remembered, Confirmed };

    Profile m_profile;
    Setup m_setup;
    TokenStore &m_tokens;
    const Clock &m_clock;
    std::unique_ptr<EmbeddedService> m_embedded;
    std::unique_ptr<Installations> m_installations;
    HeldToken m_token;
    RenewedToken m_renewed;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<SessionTokens> m_tokenAccess;
    std::unique_ptr<WorkspaceService> m_service; //!< bound to no workspace
    std::map<WorkspaceId, std::unique_ptr<WorkspaceService>> m_reached; //!< those asked for so far
    std::unique_ptr<Revocations> m_revocations; //!< in the workspaces above
    std::unique_ptr<Cache> m_cache;
    Stage m_stage = Stage::Opening;
    bool m_isWaitingForKeyring = false;
    KnownAccount m_account;
    std::optional<KnownAccount> m_remembered; //!< until it is used
    std::optional<ApiError> m_failure; //!< waits for what is remembered
    RequestHandle m_recalling;
    RequestHandle m_reading;
    RequestHandle m_identifying;
    RequestHandle m_listing;
};

} // namespace Gatehouse
