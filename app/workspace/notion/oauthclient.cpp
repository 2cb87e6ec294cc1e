// SPDX-License-Identifier: MIT
#include "app/workspace/notion/oauthclient.h"

#include "app/workspace/rules/oauthrules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/keys.h"
#include "app/workspace/store/oauthrepository.h"
#include "app/workspace/store/store.h"

namespace GatehouseWorkspace {

namespace {

using Refusal::OAuthFault;

struct ClientCredentials {
    QString id = {};
    QByteArray secret = {};
};

std::optional<ClientCredentials> basicCredentials(const QByteArray &authorization)
{
    static constexpr QByteArrayView scheme = "Basic ";
    if (authorization.size() <= scheme.size()
        || QByteArrayView(authorization).first(scheme.size()).compare(scheme, Qt::CaseInsensitive)
            != 0)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        authorization.sliced(scheme.size()).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon < 0)
        return {};
    return ClientCredentials{.id = QString::fromUtf8(decoded.decoded.first(colon)),
        .secret = decoded.decoded.sliced(colon + 1)};
}

HttpError invalidClient()
{
    return Refusal::oauth(OAuthFault::InvalidClient,
        QStringLiteral("Client authentication failed: client id or secret is wrong."));
}

} // namespace

Gatehouse::Result<OAuthCaller, HttpError> authenticateClient(const ClientCall &call)
{
    const auto named = clientText(call, "client_id");
    if (!named)
        return named.error();
    if (!call.request.authorization) {
        if (*named == consoleClientId())
            return OAuthCaller{};
        return invalidClient();
    }
    const std::optional<ClientCredentials> given = basicCredentials(*call.request.authorization);
    if (!given || given->secret.isEmpty())
        return invalidClient();
    if (!named->isEmpty() && *named != given->id)
        return Refusal::oauth(OAuthFault::InvalidRequest,
            QStringLiteral("The client id in the body is another than in the header."));
    auto client = OAuthRepository(call.store).client(canonicalUuid(given->id));
    if (!client) {
        return client.error().kind == ApiError::Kind::NotFound ? invalidClient()
                                                               : Refusal::ofStore(client.error());
    }
    // Keyed hashes are compared, so how long it takes tells nothing about the secret.
    if (client->secretHash.isEmpty() || client->secretHash != call.store.keys().hash(given->secret))
        return invalidClient();
    return OAuthCaller{.client = std::move(*client)};
}

Gatehouse::Result<QString, HttpError> clientText(const ClientCall &call, const char *key)
{
    const QJsonValue value = call.body.value(QLatin1String(key));
    if (value.isString())
        return value.toString();
    if (value.isUndefined() || value.isNull())
        return QString();
    return Refusal::oauth(OAuthFault::InvalidRequest,
        QStringLiteral("%1.").arg(Problem::instead(
            QStringLiteral("body.") + QLatin1String(key), QStringLiteral("a string"), value)));
}

Gatehouse::Result<QString, HttpError> requiredText(const ClientCall &call, const char *key)
{
    auto text = clientText(call, key);
    if (text && text->isEmpty())
        return Refusal::oauth(OAuthFault::InvalidRequest,
            QStringLiteral("The body needs %1.").arg(QLatin1String(key)));
    return text;
}

AuditEntry botEntry(
    const ClientCall &call, const OAuthInstallationRow &installation, const QString &action)
{
    return {.workspace = installation.workspace,
        .actorType = AuditEntry::ActorType::Bot,
        .actor = installation.bot,
        .actorName = installation.connectionName,
        .action = action,
        .objectType = QStringLiteral("installation"),
        .objectId = installation.id.toString(),
        .connection = installation.connection,
        .person = installation.person,
        .client = QString::fromUtf8(call.request.userAgent)};
}

AuditEntry consoleEntry(const ClientCall &call, const UserId &person, const QString &action)
{
    return {.actorType = AuditEntry::ActorType::Person,
        .actor = person,
        .action = action,
        .objectType = QStringLiteral("token"),
        .person = person,
        .client = QString::fromUtf8(call.request.userAgent)};
}

} // namespace GatehouseWorkspace
