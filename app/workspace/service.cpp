// SPDX-License-Identifier: MIT
#include "app/workspace/service.h"

#include "app/workspace/admin/connectioncreation.h"
#include "app/workspace/admin/connections.h"
#include "app/workspace/admin/governanceroutes.h"
#include "app/workspace/admin/lifecycleroutes.h"
#include "app/workspace/admin/ownsession.h"
#include "app/workspace/admin/people.h"
#include "app/workspace/admin/spaces.h"
#include "app/workspace/consent/decision.h"
#include "app/workspace/consent/partnersite.h"
#include "app/workspace/consent/signin.h"
#include "app/workspace/consent/signinlink.h"
#include "app/workspace/dispatch/dispatcher.h"
#include "app/workspace/http/listensocket.h"
#include "app/workspace/http/server.h"
#include "app/workspace/notion/blocks.h"
#include "app/workspace/notion/oauth.h"
#include "app/workspace/notion/pages.h"
#include "app/workspace/notion/search.h"
#include "app/workspace/notion/users.h"
#include "app/workspace/store/lifecyclerepository.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/tokenrepository.h"
#include "app/workspace/store/workspacerepository.h"
#include "models/base/logging.h"

namespace GatehouseWorkspace {

namespace {

Routes routesOf(ServiceOptions::Surface surface)
{
    Routes routes;
    addUserRoutes(routes);
    addPageRoutes(routes);
    addBlockRoutes(routes);
    addSearchRoutes(routes);
    addOAuthRoutes(routes);
    addSignInRoutes(routes);
    addDecisionRoutes(routes);
    if (surface == ServiceOptions::Surface::Everything) {
        addSpaceRoutes(routes);
        addConnectionRoutes(routes);
        addConnectionCreationRoutes(routes);
        addLifecycleRoutes(routes);
        addGovernanceRoutes(routes);
        addPartnerRoutes(routes);
        addPeopleRoutes(routes);
    }
    return routes;
}

StoreOptions storeOptions(const ServiceOptions &options)
{
    return {.directory = options.directory, .maxPageCount = options.storePages};
}

//! Refuses what would put an unencrypted port on a network.
Result<void> checkExposure(const ServiceOptions &options)
{
    const std::optional<bool> loopback = isLoopbackAddress(options.address);
    if (!loopback)
        return ApiError{.kind = ApiError::Kind::InvalidAddress,
            .detail = QStringLiteral("“%1” is not an IPv4 or IPv6 address.").arg(options.address)};
    if (*loopback)
        return {};
    if (options.exposure != ServiceOptions::Exposure::BehindProxy || options.publicHosts.isEmpty())
        return ApiError{.kind = ApiError::Kind::InvalidAddress,
            .detail = QStringLiteral("To listen on %1, which other machines can reach, give "
                                     "--behind-proxy and the --public-host of the proxy.")
                          .arg(options.address)};
    return {};
}

//! The names it answers to besides the usual ones: a loopback address of its own is no name a web
//! page could make up.
QStringList hostsOf(const ServiceOptions &options, quint16 port)
{
    QStringList hosts = options.publicHosts;
    if (isLoopbackAddress(options.address).value_or(false)) {
        QUrl own;
        own.setHost(options.address);
        own.setPort(port);
        hosts << own.authority();
    }
    return hosts;
}

//! The person a service without any other word acts for: the first owner of the first workspace.
Result<UserId> signedInPerson(Store &store)
{
    const Result<std::vector<WorkspaceRow>> workspaces = WorkspaceRepository(store).listAll();
    if (!workspaces)
        return workspaces.error();
    for (const WorkspaceRow &workspace : *workspaces) {
        const Result<UserId> owner = PersonRepository(store).firstOwner(workspace.id);
        if (owner || owner.error().kind != ApiError::Kind::NotFound)
            return owner;
    }
    return ApiError{.kind = ApiError::Kind::NotFound};
}

Result<UserId> personNamed(Store &store, const QString &person)
{
    if (person.isEmpty())
        return signedInPerson(store);
    const Result<UserRow> byEmail = PersonRepository(store).findByEmail(person);
    if (!byEmail && byEmail.error().kind != ApiError::Kind::NotFound)
        return byEmail.error();
    const UserId id = byEmail ? byEmail->id : UserId(person);
    const Result<std::vector<WorkspaceRow>> theirs = WorkspaceRepository(store).listFor(id);
    if (!theirs)
        return theirs.error();
    if (theirs->empty())
        return ApiError{.kind = ApiError::Kind::NotFound};
    return id;
}

} // namespace

class Service::Running {
public:
    explicit Running(const ServiceOptions &options)
        : routes(routesOf(options.surface))
    {
        if (options.rateLimit)
            rateLimiter = std::make_unique<RateLimiter>(RateLimit{.requests = *options.rateLimit});
    }

    Gatehouse::SystemClock systemClock;
    Routes routes;
    std::unique_ptr<RateLimiter> rateLimiter;
    HttpServer server; //!< last: its threads use the rest
};

Service::Service(ServiceOptions options)
    : m_options(std::move(options))
{
}

Service::~Service() = default;

Gatehouse::Result<void> Service::start()
{
    Q_ASSERT(!m_running);
    if (Result<void> exposure = checkExposure(m_options); !exposure)
        return exposure;
    auto running = std::make_unique<Running>(m_options);
    const Gatehouse::Clock &clock = m_options.clock ? *m_options.clock : running->systemClock;
    {
        // Once alone: an older store is brought up to date before several threads open it.
        const auto store = Store::open(storeOptions(m_options), clock);
        if (!store)
            return store.error();
        // A store that cannot be written can still be read.
        if (const Result<int> purged = LifecycleRepository(**store).purge(); !purged)
            qCWarning(logService) << "what is due to be purged could not be:" << purged.error();
    }
    const ServerOptions serverOptions{.address = m_options.address,
        .port = m_options.port,
        .threads = m_options.threads,
        .connections = m_options.connections,
        .idleTimeout = m_options.idleTimeout};
    Running &parts = *running;
    const auto factory
        = [this, &parts, &clock](quint16 port) -> Result<std::unique_ptr<RequestHandler>> {
        auto store = Store::open(storeOptions(m_options), clock);
        if (!store)
            return store.error();
        return std::unique_ptr<RequestHandler>(
            std::make_unique<Dispatcher>(Dispatcher::Parts{.store = std::move(store).value(),
                .routes = parts.routes,
                .hosts = HostPolicy(port, hostsOf(m_options, port)),
                .rateLimiter = parts.rateLimiter.get(),
                .front = m_options.exposure == ServiceOptions::Exposure::BehindProxy
                    ? Dispatcher::Parts::Front::Proxy
                    : Dispatcher::Parts::Front::Nothing}));
    };
    if (Result<void> started = running->server.start(serverOptions, factory); !started)
        return started;
    m_running = std::move(running);
    return {};
}

void Service::stop()
{
    m_running.reset();
}

bool Service::isRunning() const
{
    return m_running != nullptr;
}

QUrl Service::origin() const
{
    QUrl origin;
    origin.setScheme(QStringLiteral("http"));
    origin.setHost(m_options.address);
    origin.setPort(port());
    return origin;
}

quint16 Service::port() const
{
    return m_running ? m_running->server.port() : 0;
}

Gatehouse::Result<Gatehouse::Secret> Service::openSession(const QString &person)
{
    Q_ASSERT(m_running);
    const Gatehouse::Clock &clock = m_options.clock ? *m_options.clock : m_running->systemClock;
    const auto opened = Store::open(storeOptions(m_options), clock);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    const Result<UserId> id = personNamed(store, person);
    if (!id)
        return id.error();
    // As long as a console may reasonably stay open; the next start gets a new one.
    static constexpr Millis sessionLasts = Millis(30) * 24 * 60 * 60 * 1000;
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    const Result<MintedToken> token = TokenRepository(store).mint(*transaction,
        {.kind = TokenKind::Session, .person = *id, .expiresAt = store.now() + sessionLasts});
    if (!token)
        return token.error();
    const Result<AuditEventId> committed
        = transaction->commit({.action = QStringLiteral("session.created"),
            .objectType = QStringLiteral("token"),
            .objectId = token->id.toString(),
            .person = *id,
            .client = QStringLiteral("gatehouse")});
    if (!committed)
        return committed.error();
    return token->token;
}

Gatehouse::Result<void> Service::endSession(const Gatehouse::Secret &session)
{
    Q_ASSERT(m_running);
    const Gatehouse::Clock &clock = m_options.clock ? *m_options.clock : m_running->systemClock;
    const auto store = Store::open(storeOptions(m_options), clock);
    if (!store)
        return store.error();
    const Result<Actor> actor = TokenRepository(**store).authenticate(session.reveal());
    if (!actor)
        return actor.error();
    return endOwnSession(**store, *actor, QStringLiteral("gatehouse"));
}

Gatehouse::Result<QString> Service::prepareSignIn(
    const QUrl &address, const QString &person, const QString &directory)
{
    Q_ASSERT(m_running);
    const Gatehouse::Clock &clock = m_options.clock ? *m_options.clock : m_running->systemClock;
    const auto store = Store::open(storeOptions(m_options), clock);
    if (!store)
        return store.error();
    const Result<UserId> id = personNamed(**store, person);
    if (!id)
        return id.error();
    return writeSignInPage(
        **store, {.address = address, .port = port(), .person = *id, .directory = directory});
}

} // namespace GatehouseWorkspace
