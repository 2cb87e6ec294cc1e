// SPDX-License-Identifier: MIT
#include "app/workspace/consent/authorizeaddress.h"

#include "app/workspace/consent/redirects.h"
#include "app/workspace/rules/oauthrules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/oauthrepository.h"

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

using AuthorizeQuery = std::vector<QueryItem>;

std::optional<QString> authorizeValue(const AuthorizeQuery &query, const char *key)
{
    const auto found = std::find_if(query.begin(), query.end(),
        [key](const QueryItem &item) { return item.key == QLatin1String(key); });
    return found == query.end() ? std::nullopt : std::optional(found->value);
}

bool isRepeated(const AuthorizeQuery &query, const char *key)
{
    return std::count_if(query.begin(), query.end(), [key](const QueryItem &item) {
        return item.key == QLatin1String(key);
    }) > 1;
}

//! Letters of a state. It is kept for everybody who comes here, before anybody has signed in.
constexpr qsizetype longestState = 2048;

//! What is wrong with everything but client and redirect address, as OAuth names it.
const char *authorizeError(const AuthorizeQuery &query, bool needsChallenge)
{
    for (const char *key :
        {"response_type", "owner", "state", "code_challenge", "code_challenge_method"}) {
        if (isRepeated(query, key))
            return "invalid_request";
    }
    if (authorizeValue(query, "state").value_or(QString()).size() > longestState)
        return "invalid_request";
    const std::optional<QString> type = authorizeValue(query, "response_type");
    if (!type)
        return "invalid_request";
    if (*type != QLatin1String("code"))
        return "unsupported_response_type";
    if (authorizeValue(query, "owner") != QStringLiteral("user"))
        return "invalid_request";
    const std::optional<QString> challenge = authorizeValue(query, "code_challenge");
    const std::optional<QString> method = authorizeValue(query, "code_challenge_method");
    if (!challenge)
        return needsChallenge || method ? "invalid_request" : nullptr;
    // Left out it means "plain", which hides nothing.
    if (method != QStringLiteral("S256") || !isCodeChallenge(*challenge))
        return "invalid_request";
    return nullptr;
}

} // namespace

AuthorizeAnswer readAuthorizeAddress(
    Store &store, const std::vector<QueryItem> &query, const QString &language)
{
    using Reading = std::variant<NewAuthorization, AuthorizeFault>;
    if (isRepeated(query, "client_id") || isRepeated(query, "redirect_uri"))
        return Reading(AuthorizeFault{.text = "badRequest"});
    const QString clientId = authorizeValue(query, "client_id").value_or(QString());
    NewAuthorization wanted{.language = language};
    QStringList registered;
    if (clientId == consoleClientId()) {
        registered = consoleRedirects();
    } else {
        const auto client = OAuthRepository(store).client(canonicalUuid(clientId));
        if (!client && client.error().kind != ApiError::Kind::NotFound)
            return client.error();
        if (!client)
            return Reading(AuthorizeFault{.text = "unknownClient"});
        wanted.connection = client->id;
        registered = client->redirectUris;
    }
    const std::optional<QString> redirectUri = authorizeValue(query, "redirect_uri");
    if (redirectUri ? !isRegisteredRedirect(registered, *redirectUri) : registered.size() != 1)
        return Reading(AuthorizeFault{.text = "badRedirect"});
    wanted.redirectUri = redirectUri.value_or(registered.front());
    wanted.naming = redirectUri ? RedirectNaming::Given : RedirectNaming::LeftOut;
    wanted.state = authorizeValue(query, "state");
    if (const char *error = authorizeError(query, !wanted.connection))
        return Reading(AuthorizeFault{.redirect = errorAddress(wanted, error)});
    wanted.challenge = authorizeValue(query, "code_challenge").value_or(QString());
    return Reading(std::move(wanted));
}

} // namespace GatehouseWorkspace
