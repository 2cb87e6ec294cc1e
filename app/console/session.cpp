// SPDX-License-Identifier: MIT
#include "app/console/session.h"

#include "models/api/httpworkspaceservice.h"
#include "models/api/notionworkspaceservice.h"
#include "models/base/clock.h"

#include <algorithm>

namespace Gatehouse {

Session::Session(
    Profile profile, Setup setup, TokenStore &tokens, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_setup(std::move(setup))
    , m_tokens(tokens)
    , m_clock(clock)
{
}

Session::~Session() = default;

void Session::open()
{
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
            if (!access) {
                Q_EMIT failed(access.error());
                return;
            }
            m_profile.port = quint16(access->origin.port());
            m_token.hold(access->session);
            connectTo(access->origin);
        });
}

void Session::useKeychain()
{
    m_reading = m_tokens.read(m_profile.tokenName,
        {.done =
                [this](Result<Secret> token) {
                    if (!token) {
                        Q_EMIT failed(token.error());
                        return;
                    }
                    m_token.hold(std::move(token).value());
                    connectTo(m_profile.effectiveOrigin());
                },
            .stillWaiting = [this] { Q_EMIT waitingForKeyring(); }});
}

void Session::connectTo(const QUrl &origin)
{
    HttpClientSettings settings;
    settings.origin = origin;
    settings.caFile = m_profile.caFile;
    settings.retry = m_setup.patience;
    m_client = std::make_unique<HttpClient>(settings, m_token, m_clock);
    m_tokenAccess = std::make_unique<SessionTokens>(
        SessionTokens::Place{.origin = origin, .caFile = m_profile.caFile}, m_token, m_clock);
    m_service = makeService({});
    askWhoAndWhere();
}

void Session::askWhoAndWhere()
{
    m_identifying = m_service->identify([this](Result<Identity> identity) {
        if (!identity) {
            Q_EMIT failed(identity.error());
            return;
        }
        m_identity = std::move(identity).value();
        m_listing = m_service->listWorkspaces([this](Result<std::vector<Workspace>> workspaces) {
            if (!workspaces) {
                Q_EMIT failed(workspaces.error());
                return;
            }
            m_workspaces = std::move(workspaces).value();
            Q_EMIT opened();
        });
    });
}

WorkspaceId Session::preferredWorkspace() const
{
    const bool still = std::any_of(m_workspaces.begin(), m_workspaces.end(),
        [this](const Workspace &workspace) { return workspace.id == m_profile.workspace; });
    if (still)
        return m_profile.workspace;
    return m_workspaces.empty() ? WorkspaceId{} : m_workspaces.front().id;
}

std::unique_ptr<WorkspaceService> Session::makeService(const WorkspaceId &workspace)
{
    if (m_profile.kind == Profile::Kind::Notion)
        return std::make_unique<NotionWorkspaceService>(*m_client, m_clock);
    return std::make_unique<HttpWorkspaceService>(*m_client, workspace);
}

} // namespace Gatehouse
