// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/heldtoken.h"
#include "models/auth/oauthflow.h"
#include "models/auth/oauthserver.h"
#include "models/net/httpclient.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Gatehouse {

//! Signing in to a gatehouse-workspace in the browser: the console is a client the service knows,
//! public, without a secret, so PKCE is all that proves it (RFC 8252, RFC 9700). What comes of it
//! is a session of the person.
class RemoteSignIn final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteSignIn)

public:
    //! \a clock lives longer. \a openBrowser says whether it could.
    RemoteSignIn(const QUrl &origin, const Clock &clock,
        std::function<bool(const QUrl &)> openBrowser, std::function<QString(bool)> lastPage,
        QObject *parent = nullptr);
    ~RemoteSignIn() override;

    //! \a done is called once, from the event loop, unless this object is gone by then.
    void begin(std::function<void(const Result<OAuthGrant> &)> done);
    //! Where the browser was sent; once begun.
    QUrl address() const { return m_flow.address(); }
    //! How long it is waited for.
    static std::chrono::milliseconds patience() { return OAuthFlow::Setup().deadline; }
    //! Sends the browser there again.
    void openAgain() { (void)m_flow.openBrowser(); }

private:
    HeldToken m_noToken{Secret()};
    HttpClient m_http;
    OAuthServer m_server;
    OAuthFlow m_flow;
    std::function<void(const Result<OAuthGrant> &)> m_done;
};

} // namespace Gatehouse
