// SPDX-License-Identifier: MIT
#include "app/workspace/notion/oauthtokens.h"

#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/notion/oauthclient.h"
#include "app/workspace/store/oauthrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/tokenrepository.h"

namespace GatehouseWorkspace {

namespace {

//! The token of the body when it is one of this client; nothing when it is anything else.
Gatehouse::Result<std::optional<OAuthTokenRow>, HttpError> ownToken(
    ClientCall &call, const OAuthCaller &caller)
{
    const auto text = requiredText(call, "token");
    if (!text)
        return text.error();
    const auto token = OAuthRepository(call.store).token(text->toUtf8());
    if (!token && token.error().kind != ApiError::Kind::NotFound)
        return Refusal::ofStore(token.error());
    if (!token || token->connection != caller.connection())
        return std::optional<OAuthTokenRow>();
    return std::optional<OAuthTokenRow>(*token);
}

QString scopeOf(const Capabilities &may)
{
    QStringList words;
    const auto add = [&words](bool has, const char *word) {
        if (has)
            words << QLatin1String(word);
    };
    add(may.readContent, "read_content");
    add(may.updateContent, "update_content");
    add(may.insertContent, "insert_content");
    add(may.readComments, "read_comments");
    add(may.insertComments, "insert_comments");
    add(may.userInformation == UserInformation::WithoutEmail, "read_users_without_email");
    add(may.userInformation == UserInformation::WithEmail, "read_users_with_email");
    return words.join(QLatin1Char(' '));
}

//! What the token may do while it works; nothing when it does not.
Gatehouse::Result<std::optional<QString>, HttpError> workingScope(
    Store &store, const OAuthTokenRow &token)
{
    if (token.endedAt || (token.expiresAt && *token.expiresAt <= store.now()))
        return std::optional<QString>();
    if (!token.installation)
        return std::optional<QString>(QStringLiteral("session"));
    const auto installation = OAuthRepository(store).installation(*token.installation);
    if (!installation && installation.error().kind != ApiError::Kind::NotFound)
        return Refusal::ofStore(installation.error());
    if (!installation)
        return std::optional<QString>();
    return std::optional<QString>(scopeOf(installation->capabilities));
}

Answer introspect(ClientCall &call)
{
    const auto caller = authenticateClient(call);
    if (!caller)
        return caller.error();
    const auto token = ownToken(call, *caller);
    if (!token)
        return token.error();
    std::optional<QString> scope;
    if (*token) {
        auto working = workingScope(call.store, **token);
        if (!working)
            return working.error();
        scope = std::move(*working);
    }
    JsonWriter json;
    json.beginObject();
    json.key("active").value(scope.has_value());
    if (scope) {
        json.key("scope").value(*scope);
        json.key("iat").value((*token)->createdAt / 1000);
    }
    json.endObject();
    return Reply::json(json.take());
}

//! Ends the token with all that came from the same code: whoever gives one up gives the other up
//! too. What is not there, or is somebody else's, counts as ended.
Answer revoke(ClientCall &call)
{
    const auto caller = authenticateClient(call);
    if (!caller)
        return caller.error();
    Result<Transaction> transaction = Transaction::begin(call.store);
    if (!transaction)
        return Refusal::ofStore(transaction.error());
    const auto token = ownToken(call, *caller);
    if (!token)
        return token.error();
    Reply done = Reply::json("{}");
    if (!*token || (*token)->endedAt)
        return done;
    OAuthRepository oauth(call.store);
    if (!(*token)->chain.isEmpty()) {
        if (const auto ended = oauth.endChain(*transaction, (*token)->chain); !ended)
            return Refusal::ofStore(ended.error());
    } else if (const auto ended = TokenRepository(call.store).end(*transaction, (*token)->id);
               !ended) {
        return Refusal::ofStore(ended.error());
    }
    AuditEntry entry{.action = QStringLiteral("connection.token_revoked")};
    if ((*token)->installation) {
        const auto installation = oauth.installation(*(*token)->installation);
        if (installation)
            entry = botEntry(call, *installation, entry.action);
        else if (installation.error().kind != ApiError::Kind::NotFound)
            return Refusal::ofStore(installation.error());
        entry.connection = (*token)->connection;
    } else {
        entry = consoleEntry(
            call, (*token)->person.value_or(UserId()), QStringLiteral("session.ended"));
        entry.objectId = (*token)->id.toString();
    }
    if (const auto event = transaction->commit(entry); !event)
        return Refusal::ofStore(event.error());
    return done;
}

} // namespace

void addOAuthTokenRoutes(Routes &routes)
{
    routes.add(Method::Post, "/v1/oauth/introspect", {.client = introspect});
    routes.add(Method::Post, "/v1/oauth/revoke", {.client = revoke});
}

} // namespace GatehouseWorkspace
