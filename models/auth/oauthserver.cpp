// SPDX-License-Identifier: MIT
#include "models/auth/oauthserver.h"

#include "models/net/httpclient.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <utility>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

//! RFC 6749, 2.3.1: id and secret are form-encoded before they are joined.
QByteArray basicCredentials(const OAuthClient &client)
{
    return "Basic "
        + (QUrl::toPercentEncoding(client.id) + ':'
            + QUrl::toPercentEncoding(QString::fromUtf8(client.secret.reveal())))
              .toBase64();
}

//! Whether an answer has to say whose installation it is.
enum class Installation {
    Named, //!< installs are kept by their bot's id (reference 4.7)
    Known, //!< it is a person's session, or known already: checked when it is said
};

bool isUuid(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"[0-9A-Fa-f]{8}(-?)([0-9A-Fa-f]{4}\\1){3}[0-9A-Fa-f]{12}"_s));
    return form.match(text).hasMatch();
}

Result<OAuthGrant> decodeGrant(const QJsonObject &json, Installation installation)
{
    const auto text = [&json](QLatin1String key) { return json.value(key).toString(); };
    OAuthGrant grant{.accessToken = Secret(text("access_token"_L1).toUtf8()),
        .refreshToken = Secret(text("refresh_token"_L1).toUtf8()),
        .botId = text("bot_id"_L1),
        .workspace = WorkspaceId(text("workspace_id"_L1)),
        .workspaceName = text("workspace_name"_L1),
        .workspaceIcon = text("workspace_icon"_L1)};
    const QJsonObject user = json.value("owner"_L1).toObject().value("user"_L1).toObject();
    grant.owner = UserId(user.value("id"_L1).toString());
    grant.ownerName = user.value("name"_L1).toString();
    const bool isBearer = text("token_type"_L1).compare("bearer"_L1, Qt::CaseInsensitive) == 0;
    if (grant.accessToken.isEmpty() || !isBearer)
        return ApiError{.kind = ApiError::Kind::Malformed,
            .detail = u"the answer of the token endpoint holds no bearer token"_s};
    // They become names in the keychain and parts of addresses.
    for (const QString &id : {grant.botId, grant.workspace.toString()}) {
        const bool mayLack = installation == Installation::Known && id.isEmpty();
        if (!mayLack && !isUuid(id))
            return ApiError{.kind = ApiError::Kind::Malformed,
                .detail = u"the answer of the token endpoint does not name an installation"_s};
    }
    return grant;
}

//! A grant that was given and cannot be read is lost: neither code nor refresh token works again.
Handler<HttpAnswer> granted(Installation installation, Handler<OAuthGrant> done)
{
    return [installation, done = std::move(done)](Result<HttpAnswer> answer) {
        if (!answer)
            return done(answer.error());
        Result<OAuthGrant> grant = decodeGrant(answer->body, installation);
        if (!grant) {
            ApiError error = grant.error();
            error.requestId = answer->requestId;
            return done(error);
        }
        done(std::move(grant));
    };
}

} // namespace

HttpRequest OAuthServer::call(
    const QString &path, const OAuthClient &client, QJsonObject body) const
{
    HttpRequest request{.method = HttpRequest::Method::Post, .path = path};
    request.headers.emplace_back("Notion-Version", m_version);
    if (client.secret.isEmpty())
        body.insert("client_id"_L1, client.id);
    else
        request.headers.emplace_back("Authorization", basicCredentials(client));
    request.body = body;
    return request;
}

QUrl OAuthServer::authorizeAddress(const QUrl &origin, const Question &question)
{
    QUrl url = origin;
    url.setPath(origin.path() == "/"_L1 ? u"/v1/oauth/authorize"_s
                                        : origin.path() + u"/v1/oauth/authorize"_s);
    QUrlQuery query;
    const auto add = [&query](const QString &key, const QString &value) {
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"client_id"_s, question.client.id);
    add(u"redirect_uri"_s, question.redirect.toString(QUrl::FullyEncoded));
    add(u"response_type"_s, u"code"_s);
    add(u"owner"_s, u"user"_s);
    add(u"state"_s, question.state);
    if (!question.challenge.isEmpty()) {
        add(u"code_challenge"_s, question.challenge);
        add(u"code_challenge_method"_s, u"S256"_s);
    }
    url.setQuery(query);
    return url;
}

RequestHandle OAuthServer::redeem(const Redemption &redemption, Handler<OAuthGrant> done)
{
    QJsonObject body{{u"grant_type"_s, u"authorization_code"_s},
        {u"code"_s, QString::fromUtf8(redemption.code.reveal())},
        {u"redirect_uri"_s, redemption.redirect.toString(QUrl::FullyEncoded)}};
    if (!redemption.verifier.isEmpty())
        body.insert("code_verifier"_L1, QString::fromUtf8(redemption.verifier.reveal()));
    // Only a person signing in has no secret.
    const Installation installation
        = redemption.client.secret.isEmpty() ? Installation::Known : Installation::Named;
    return m_http.send(call(u"/v1/oauth/token"_s, redemption.client, body),
        granted(installation, std::move(done)));
}

RequestHandle OAuthServer::refresh(
    const OAuthClient &client, const Secret &refreshToken, Handler<OAuthGrant> done)
{
    return m_http.send(call(u"/v1/oauth/token"_s, client,
                           {{u"grant_type"_s, u"refresh_token"_s},
                               {u"refresh_token"_s, QString::fromUtf8(refreshToken.reveal())}}),
        granted(Installation::Known, std::move(done)));
}

RequestHandle OAuthServer::introspect(
    const OAuthClient &client, const Secret &token, Handler<TokenIntrospection> done)
{
    HttpRequest request = call(
        u"/v1/oauth/introspect"_s, client, {{u"token"_s, QString::fromUtf8(token.reveal())}});
    request.kind = HttpRequest::Kind::Read;
    return m_http.fetch<TokenIntrospection>(
        std::move(request),
        [](const QJsonObject &json) -> Result<TokenIntrospection> {
            if (!json.value("active"_L1).isBool())
                return ApiError{
                    .kind = ApiError::Kind::Malformed, .detail = u"active is missing"_s};
            TokenIntrospection said{.active = json.value("active"_L1).toBool()};
            if (const qint64 issued = json.value("iat"_L1).toInteger(); issued > 0)
                said.issuedAt = QDateTime::fromSecsSinceEpoch(issued, Qt::UTC);
            return said;
        },
        std::move(done));
}

RequestHandle OAuthServer::revoke(
    const OAuthClient &client, const Secret &token, Handler<void> done)
{
    return m_http.send(
        call(u"/v1/oauth/revoke"_s, client, {{u"token"_s, QString::fromUtf8(token.reveal())}}),
        [done = std::move(done)](Result<HttpAnswer> answer) {
            if (answer)
                done({});
            else
                done(answer.error());
        });
}

} // namespace Gatehouse
