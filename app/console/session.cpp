// SPDX-License-Identifier: MIT
#include "app/console/session.h"

#include "app/console/sessionendings.h"
#include "models/api/httpworkspaceservice.h"
#include "models/api/notionworkspaceservice.h"
#include "models/base/clock.h"
#include "models/cache/cachedworkspaceservice.h"

#include <algorithm>
#include <utility>

namespace Gatehouse {

namespace {

HttpClientSettings::Writes writesWith(Profile::Access access)
{
    return access == Profile::Access::ReadOnly ? HttpClientSettings::Writes::Refused
                                               : HttpClientSettings::Writes::Sent;
}

} // namespace

Session::Session(
    Profile profile, Setup setup, TokenStore &tokens, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_setup(std::move(setup))
    , m_tokens(tokens)
    , m_clock(clock)
    , m_renewed(m_token, clock)
{
}

Session::~Session() = default;

void Session::open()
{
    if (!m_setup.cachePath.isEmpty()) {
        m_cache = std::make_unique<Cache>(m_setup.cachePath, m_profile.caching);
        // While the token is being fetched.
        m_recalling = m_cache->recallAccount([this](Result<Remembered<KnownAccount>> known) {
            m_recalling.reset();
            if (known)
                m_remembered = std::move(known->value);
            openRemembered();
        });
    }
    makeClient();
    askWhoAndWhere();
    if (m_profile.kind == Profile::Kind::LocalEmbedded)
        useEmbedded();
    else
        useKeychain();
}

void Session::useEmbedded()
{
    m_embedded = std::make_unique<EmbeddedService>();
    m_embedded->start({.directory = m_setup.directory,
                          .port = m_profile.port,
                          .person = m_profile.personEmail,
                          .preparation = m_setup.preparation,
                          .storePages = m_setup.storePages},
        [this](Result<EmbeddedService::Access> access) {
            if (!access)
                return lose(access.error());
            m_profile.port = quint16(access->origin.port());
            m_token.hold(access->session);
            m_installations->http().open(access->origin);
            m_client->open(access->origin);
        });
}

void Session::useKeychain()
{
    m_reading = m_tokens.read(m_profile.tokenName,
        {.done =
                [this](Result<Secret> token) {
                    m_isWaitingForKeyring = false;
                    if (!token)
                        return lose(token.error());
                    m_token.hold(std::move(token).value());
                    m_client->open(m_profile.effectiveOrigin());
                },
            .stillWaiting =
                [this] {
                    m_isWaitingForKeyring = true;
                    Q_EMIT waitingForKeyring();
                }});
}

void Session::makeClient()
{
    m_installations
        = std::make_unique<Installations>(Installations::Parts{.server = serverSettings(),
            .tokens = m_tokens,
            .clock = m_clock,
            .profile = m_profile.id,
            .file = m_setup.installationsFile});
    if (const auto own = ownInstallation(m_profile, m_installations->keeper().installations()))
        m_renewed.renewBy(m_installations->keeper(), own->botId);
    m_client = std::make_unique<HttpClient>(serverSettings(), m_renewed, m_clock);
    m_tokenAccess = std::make_unique<SessionTokens>(
        [this] {
            return SessionTokens::Place{
                .origin = m_profile.effectiveOrigin(), .caFile = m_profile.caFile};
        },
        m_token, m_clock);
    // What is remembered is shown, and its questions are asked, while the way is still being made.
    m_client->hold();
    m_service = makeServerService({});
    m_revocations
        = std::make_unique<Revocations>(Revocations::Parts{.keeper = m_installations->keeper(),
            .serviceOf = [this](const WorkspaceId &workspace) { return serviceOf(workspace); }});
}

HttpClientSettings Session::serverSettings() const
{
    HttpClientSettings settings;
    settings.origin = m_profile.effectiveOrigin();
    settings.caFile = m_profile.caFile;
    settings.retry = m_setup.patience;
    settings.writes = writesWith(m_profile.access);
    return settings;
}

void Session::prepareConsent(const QUrl &address, std::function<void(const QUrl &)> ready)
{
    if (!m_embedded)
        return ready(address);
    m_embedded->prepareSignIn(address, m_account.identity.self.id.toString(), m_setup.directory,
        [address, ready = std::move(ready)](const Result<QUrl> &page) {
            // Without it there is still the password, for who has one.
            ready(page ? *page : address);
        });
}

void Session::endSession(const Secret &session, SessionEndings &endings)
{
    if (m_embedded)
        m_embedded->endSession(session);
    else
        endings.end(serverSettings(), session);
}

void Session::askWhoAndWhere()
{
    m_identifying = m_service->identify([this](Result<Identity> identity) {
        if (!identity)
            return give(identity.error());
        m_listing = m_service->listWorkspaces([this, identity = std::move(identity).value()](
                                                  Result<std::vector<Workspace>> workspaces) {
            if (!workspaces)
                return give(workspaces.error());
            learn({.identity = identity, .workspaces = std::move(workspaces).value()});
        });
    });
}

void Session::openRemembered()
{
    if (m_recalling || m_stage != Stage::Opening)
        return;
    if (m_remembered) {
        m_account = *std::exchange(m_remembered, {});
        m_stage = Stage::Remembered;
        // A failure is the panes' to tell: their own questions meet it as well.
        Q_EMIT opened();
    } else if (const auto failure = std::exchange(m_failure, {})) {
        Q_EMIT failed(*failure);
    }
}

void Session::learn(KnownAccount account)
{
    m_identifying.reset();
    m_listing.reset();
    m_recalling.reset();
    const Stage before = std::exchange(m_stage, Stage::Confirmed);
    const bool isSomebodyElse
        = before == Stage::Remembered && m_account.identity.self.id != account.identity.self.id;
    m_account = std::move(account);
    if (m_cache) {
        if (isSomebodyElse)
            m_cache->forgetAll();
        m_cache->keepAccount(m_account, m_clock.now());
    }
    if (before == Stage::Opening)
        Q_EMIT opened();
    else
        Q_EMIT confirmed();
}

void Session::give(const ApiError &error)
{
    m_identifying.reset();
    m_listing.reset();
    if (m_stage != Stage::Opening)
        return;
    m_failure = error;
    openRemembered();
}

void Session::lose(const ApiError &error)
{
    m_recalling.reset();
    m_identifying.reset();
    m_listing.reset();
    Q_EMIT failed(error);
}

void Session::confirm()
{
    if (m_stage == Stage::Remembered && !m_identifying && !m_listing)
        askWhoAndWhere();
}

void Session::useCaching(Profile::Caching caching)
{
    m_profile.caching = caching;
    if (m_cache)
        m_cache->use(caching);
}

void Session::setAccess(Profile::Access access)
{
    m_profile.access = access;
    if (m_client)
        m_client->setWrites(writesWith(access));
}

WorkspaceId Session::preferredWorkspace() const
{
    const bool still = std::any_of(m_account.workspaces.begin(), m_account.workspaces.end(),
        [this](const Workspace &workspace) { return workspace.id == m_profile.workspace; });
    if (still)
        return m_profile.workspace;
    return m_account.workspaces.empty() ? WorkspaceId{} : m_account.workspaces.front().id;
}

std::unique_ptr<WorkspaceService> Session::makeService(const WorkspaceId &workspace)
{
    std::unique_ptr<WorkspaceService> server = makeServerService(workspace);
    if (!m_cache)
        return server;
    return std::make_unique<CachedWorkspaceService>(
        std::move(server), *m_cache, workspace.toString(), m_clock);
}

WorkspaceService *Session::serviceOf(const WorkspaceId &workspace)
{
    if (m_profile.kind == Profile::Kind::Notion) {
        // The token alone decides; it may not say which workspace that is.
        const std::optional<Workspace> &own = m_account.identity.workspace;
        return own && !own->id.isEmpty() && own->id != workspace ? nullptr : m_service.get();
    }
    const bool isReached = std::any_of(m_account.workspaces.begin(), m_account.workspaces.end(),
        [&workspace](const Workspace &each) { return each.id == workspace; });
    if (!isReached)
        return nullptr;
    std::unique_ptr<WorkspaceService> &service = m_reached[workspace];
    if (!service)
        service = makeServerService(workspace);
    return service.get();
}

std::unique_ptr<WorkspaceService> Session::makeServerService(const WorkspaceId &workspace) const
{
    if (m_profile.kind == Profile::Kind::Notion)
        return std::make_unique<NotionWorkspaceService>(*m_client, m_clock);
    return std::make_unique<HttpWorkspaceService>(*m_client, workspace);
}

} // namespace Gatehouse
