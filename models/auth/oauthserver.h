// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/oauthgrant.h"
#include "models/auth/pkce.h"
#include "models/net/requesthandle.h"

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace Gatehouse {

class HttpClient;
struct HttpRequest;

//! The OAuth calls of a Notion or Gatehouse server, which are the same (reference 2.11, 4.7): Basic
//! authentication with the client's secret, JSON bodies. A grant is a write: sent exactly once,
//! because a code and a refresh token work once. Errors of the server have its code: invalid_grant,
//! invalid_client, unauthorized_client …
class OAuthServer {
    Q_DISABLE_COPY_MOVE(OAuthServer)

public:
    //! \a http sends no token of its own and lives longer. \a version is the header Notion-Version.
    OAuthServer(HttpClient &http, QByteArray version)
        : m_http(http)
        , m_version(std::move(version))
    {
    }

    struct Question {
        OAuthClient client = {};
        QUrl redirect = {};
        QString state = {};
        QString challenge = {}; //!< empty: without PKCE, which Notion does not know
    };
    //! Where the browser goes. \a origin is that of the API. The client's secret is not in it.
    static QUrl authorizeAddress(const QUrl &origin, const Question &question);

    struct Redemption {
        OAuthClient client = {};
        Secret code = {};
        QUrl redirect = {};
        Secret verifier = {}; //!< empty: without PKCE
    };
    [[nodiscard]] RequestHandle redeem(const Redemption &redemption, Handler<OAuthGrant> done);
    [[nodiscard]] RequestHandle refresh(
        const OAuthClient &client, const Secret &refreshToken, Handler<OAuthGrant> done);
    [[nodiscard]] RequestHandle introspect(
        const OAuthClient &client, const Secret &token, Handler<TokenIntrospection> done);
    //! A token that is over already is revoked successfully: after OutcomeUnknown it may be said
    //! again.
    [[nodiscard]] RequestHandle revoke(
        const OAuthClient &client, const Secret &token, Handler<void> done);

private:
    HttpRequest call(const QString &path, const OAuthClient &client, QJsonObject body) const;

    HttpClient &m_http;
    QByteArray m_version;
};

} // namespace Gatehouse
