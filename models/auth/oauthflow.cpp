// SPDX-License-Identifier: MIT
#include "models/auth/oauthflow.h"

#include <utility>

namespace Gatehouse {

namespace {

//! A code lives for minutes; a server that restarts is back within these.
constexpr int redeemingAttempts = 10;

//! Nothing has left: the code is unused.
bool surelyNotSent(const ApiError &error)
{
    return error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::HostNotFound;
}

ApiError refusalOf(const QString &code)
{
    const bool isDenied = code == QLatin1String("access_denied");
    return {
        .kind = isDenied ? ApiError::Kind::Restricted : ApiError::Kind::Validation, .code = code};
}

} // namespace

OAuthFlow::OAuthFlow(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_listener, &LoopbackListener::returned, this, &OAuthFlow::take);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { finish(ApiError{.kind = ApiError::Kind::Timeout}); });
    connect(&m_pause, &QTimer::timeout, this, &OAuthFlow::redeem);
}

OAuthFlow::~OAuthFlow() = default;

Result<void> OAuthFlow::begin(const Setup &setup)
{
    Q_ASSERT(m_stage == Stage::Idle);
    m_setup = setup;
    const QString state = unguessableText();
    if (Result<void> listening = m_listener.listen(setup.port, state); !listening)
        return listening;
    if (setup.proof == Proof::Pkce)
        m_pkce = Pkce::make();
    m_redirect = m_listener.address();
    m_address = OAuthServer::authorizeAddress(setup.origin,
        {.client = setup.client,
            .redirect = m_redirect,
            .state = state,
            .challenge = m_pkce.challenge});
    m_deadline.start(setup.deadline);
    setStage(Stage::Waiting);
    openBrowser();
    return {};
}

bool OAuthFlow::openBrowser() const
{
    return m_stage == Stage::Waiting && m_parts.openBrowser(m_address);
}

void OAuthFlow::cancel()
{
    if (m_stage == Stage::Waiting)
        finish(ApiError{.kind = ApiError::Kind::Cancelled});
}

void OAuthFlow::take(const LoopbackListener::Return &answer)
{
    if (m_stage != Stage::Waiting)
        return;
    m_deadline.stop();
    if (answer.code.isEmpty())
        return finish(refusalOf(answer.error));
    m_code = answer.code;
    m_wasAllowed = true;
    setStage(Stage::Redeeming);
    redeem();
}

void OAuthFlow::redeem()
{
    ++m_attempts;
    m_redeeming = m_parts.server.redeem({.client = m_setup.client,
                                            .code = m_code,
                                            .redirect = m_redirect,
                                            .verifier = m_pkce.verifier},
        [this](Result<OAuthGrant> grant) {
            if (!grant && surelyNotSent(grant.error()) && m_attempts < redeemingAttempts)
                return m_pause.start(m_setup.pause);
            finish(std::move(grant));
        });
}

void OAuthFlow::finish(Result<OAuthGrant> grant)
{
    m_deadline.stop();
    m_pause.stop();
    m_code = {};
    m_pkce = {};
    m_listener.answer(m_parts.page(grant));
    setStage(Stage::Finished);
    Q_EMIT finished(grant);
}

void OAuthFlow::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

} // namespace Gatehouse
