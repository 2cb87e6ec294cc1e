// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/oauthrepository.h"
#include "tests/integration/service/servicetest.h"

#include <QCryptographicHash>

namespace GatehouseWorkspace {

//! A public connection of Ada's, as its developer has it.
struct TestClient {
    ConnectionId id = {};
    QByteArray clientId = {};
    QByteArray secret = {};

    QByteArray basic() const { return "Basic " + (clientId + ':' + secret).toBase64(); }
};

//! A partner's own server next to the service: makes its connection and calls /v1/oauth.
struct OAuthBench : TestService {
    using TestService::TestService;

    static constexpr const char *verifier = "a-verifier-of-at-least-forty-three-characters-0";

    static QByteArray challenge()
    {
        return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    static QByteArray redirectUri() { return "https://partner.example.com/callback"; }

    //! Registered in Northwind by Ada; \a more goes into the body, such as ,"capabilities":{…}.
    TestClient makeClient(const QByteArray &name, const QByteArray &more = {})
    {
        const RawAnswer made = ask(post(inSpace("/connections"), session("ada.byron"),
            "{\"kind\":\"public\",\"name\":\"" + name
                + "\",\"redirect_uris\":[\"https://partner.example.com/callback\","
                  "\"http://127.0.0.1/callback\"]"
                + more + '}'));
        if (made.status != 200)
            qFatal("no client: %s", made.body.constData());
        return {.id = ConnectionId(made.text("id")),
            .clientId = made.text("client_id").toLatin1(),
            .secret = made.text("client_secret").toLatin1()};
    }

    //! \a body: JSON when it begins with a brace, else a form.
    RawAnswer oauth(const QByteArray &call, const QByteArray &authorization, const QByteArray &body,
        const QByteArray &more = "Notion-Version: 2026-03-11\r\n") const
    {
        const bool json = body.startsWith('{');
        return ask("POST /v1/oauth/" + call
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port()) + "\r\n"
            + (authorization.isEmpty() ? QByteArray() : "Authorization: " + authorization + "\r\n")
            + more
            + "Content-Type: " + (json ? "application/json" : "application/x-www-form-urlencoded")
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    RawAnswer exchange(const TestClient &client, const QByteArray &code,
        const QByteArray &more = ",\"redirect_uri\":\"https://partner.example.com/callback\"") const
    {
        return oauth("token", client.basic(),
            "{\"grant_type\":\"authorization_code\",\"code\":\"" + code + '"' + more + '}');
    }
    RawAnswer refresh(const TestClient &client, const QByteArray &token) const
    {
        return oauth("token", client.basic(),
            "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"" + token + "\"}");
    }
    RawAnswer introspect(const TestClient &client, const QByteArray &token) const
    {
        return oauth("introspect", client.basic(), "{\"token\":\"" + token + "\"}");
    }
    RawAnswer revoke(const TestClient &client, const QByteArray &token) const
    {
        return oauth("revoke", client.basic(), "{\"token\":\"" + token + "\"}");
    }
    int statusOf(const QByteArray &token) const { return ask(get("/v1/users/me", token)).status; }
};

} // namespace GatehouseWorkspace
