// SPDX-License-Identifier: MIT
#include "app/console/remotesignin.h"

#include "models/api/tokenaccess.h"

#include <utility>

namespace Gatehouse {

RemoteSignIn::RemoteSignIn(const QUrl &origin, const Clock &clock,
    std::function<bool(const QUrl &)> openBrowser, std::function<QString(bool)> lastPage,
    QObject *parent)
    : QObject(parent)
    , m_http({.origin = origin}, m_noToken, clock)
    , m_server(m_http, TokenAccess::apiVersion().toLatin1())
    , m_flow({.server = m_server,
          .openBrowser = std::move(openBrowser),
          .page = [lastPage = std::move(lastPage)](
                      const Result<OAuthGrant> &grant) { return lastPage(bool(grant)); }})
{
    connect(
        &m_flow, &OAuthFlow::finished, this,
        [this](const Result<OAuthGrant> &grant) {
            // Whoever is told may drop this object, and with it what is being called.
            const auto told = m_done;
            told(grant);
        },
        Qt::QueuedConnection);
}

RemoteSignIn::~RemoteSignIn() = default;

void RemoteSignIn::begin(std::function<void(const Result<OAuthGrant> &)> done)
{
    m_done = std::move(done);
    Result<void> begun;
    if (const std::optional<ApiError> unusable = whyNotAnOrigin(m_http.settings().origin))
        begun = *unusable;
    else
        begun = m_flow.begin({.origin = m_http.settings().origin,
            .client = {.id = QStringLiteral("gatehouse-console")}});
    if (!begun)
        QMetaObject::invokeMethod(
            this,
            [this, error = begun.error()] {
                const auto told = m_done;
                told(error);
            },
            Qt::QueuedConnection);
}

} // namespace Gatehouse
