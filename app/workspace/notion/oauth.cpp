// SPDX-License-Identifier: MIT
#include "app/workspace/notion/oauth.h"

#include "app/workspace/notion/oauthclient.h"
#include "app/workspace/notion/oauthtokens.h"
#include "app/workspace/notion/userobject.h"
#include "app/workspace/rules/oauthrules.h"
#include "app/workspace/store/oauthrepository.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/tokenrepository.h"
#include "app/workspace/store/workspacerepository.h"

namespace GatehouseWorkspace {

namespace {

using Refusal::OAuthFault;

//! What a token call found out and what it answers; events are written with what it changed.
using OAuthResult = Gatehouse::Result<QByteArray, HttpError>;

HttpError invalidGrant(const QString &why)
{
    return Refusal::oauth(OAuthFault::InvalidGrant, why);
}

HttpError codeRefusal()
{
    return invalidGrant(QStringLiteral("The code is invalid, expired, used, or was issued to "
                                       "another client or for another redirect address."));
}

HttpError refreshRefusal()
{
    return invalidGrant(QStringLiteral(
        "The refresh token is invalid, used, revoked, or was issued to another client."));
}

void writeTextOrNull(JsonWriter &json, const QString &text)
{
    json.valueOrNull(text.isEmpty() ? QString() : text);
}

void writeWorkspaceFacts(JsonWriter &json, const WorkspaceRow &workspace)
{
    json.key("workspace_id").value(workspace.id.toString());
    json.key("workspace_name").value(workspace.name);
    json.key("workspace_icon");
    writeTextOrNull(json, workspace.icon);
}

void writeOwner(JsonWriter &json, const UserRow &person, UserDetail detail)
{
    json.key("owner").beginObject();
    json.key("type").value(QLatin1String("user"));
    json.key("user");
    writeUser(json, person, detail, nullptr);
    json.endObject();
}

OAuthResult pairAnswer(
    Store &store, const OAuthInstallationRow &installation, const OAuthTokenPair &pair)
{
    const auto workspace = WorkspaceRepository(store).find(installation.workspace);
    if (!workspace)
        return Refusal::ofStore(workspace.error());
    const auto person = PersonRepository(store).find(installation.workspace, installation.person);
    if (!person)
        return Refusal::ofStore(person.error());
    JsonWriter json;
    json.beginObject();
    json.key("access_token").value(QString::fromLatin1(pair.access.reveal()));
    json.key("token_type").value(QLatin1String("bearer"));
    json.key("refresh_token").value(QString::fromLatin1(pair.refresh.reveal()));
    json.key("bot_id").value(installation.bot.toString());
    writeWorkspaceFacts(json, *workspace);
    // Whole with its e-mail address, or partial: there is nothing between here.
    writeOwner(json, *person,
        installation.capabilities.userInformation == UserInformation::WithEmail
            ? UserDetail::WithEmail
            : UserDetail::Partial);
    json.key("duplicated_template_id").null();
    json.endObject();
    return json.take();
}

OAuthResult committed(Transaction &transaction, const AuditEntry &entry, OAuthResult answer)
{
    if (!answer)
        return answer;
    if (const auto event = transaction.commit(entry); !event)
        return Refusal::ofStore(event.error());
    return answer;
}

OAuthResult newPair(const ClientCall &call, Transaction &transaction,
    const InstallationId &installationId, const QString &chain, const QString &action,
    const HttpError &otherwise)
{
    OAuthRepository oauth(call.store);
    const auto installation = oauth.installation(installationId);
    if (!installation) {
        return installation.error().kind == ApiError::Kind::NotFound
            ? otherwise
            : Refusal::ofStore(installation.error());
    }
    const auto pair = oauth.mintPair(transaction, *installation, chain);
    if (!pair)
        return Refusal::ofStore(pair.error());
    return committed(transaction, botEntry(call, *installation, action),
        pairAnswer(call.store, *installation, *pair));
}

//! The session of a person who let the console act as them.
OAuthResult newSession(const ClientCall &call, Transaction &transaction, const OAuthCodeRow &code)
{
    static constexpr Millis sessionLasts = Millis(30) * 24 * 60 * 60 * 1000;
    const auto workspace = WorkspaceRepository(call.store).findFor(code.workspace, code.person);
    if (!workspace) {
        return workspace.error().kind == ApiError::Kind::NotFound
            ? codeRefusal()
            : Refusal::ofStore(workspace.error());
    }
    const auto person = PersonRepository(call.store).find(code.workspace, code.person);
    if (!person)
        return Refusal::ofStore(person.error());
    const auto token = TokenRepository(call.store)
                           .mint(transaction,
                               {.kind = TokenKind::Session,
                                   .person = code.person,
                                   .chain = code.chain,
                                   .expiresAt = call.store.now() + sessionLasts});
    if (!token)
        return Refusal::ofStore(token.error());
    JsonWriter json;
    json.beginObject();
    json.key("access_token").value(QString::fromLatin1(token->token.reveal()));
    json.key("token_type").value(QLatin1String("bearer"));
    writeWorkspaceFacts(json, *workspace);
    writeOwner(json, *person, UserDetail::WithEmail);
    json.endObject();
    AuditEntry entry = consoleEntry(call, code.person, QStringLiteral("session.created"));
    entry.actorName = person->name;
    entry.objectId = token->id.toString();
    return committed(transaction, entry, json.take());
}

//! Ends what a code or refresh token gave that is used for the second time: two have it, and one
//! of them should not (RFC 6749, 10.4 and 10.5). The caller is told what it would be told anyway.
OAuthResult replayed(const ClientCall &call, Transaction &transaction,
    const std::optional<InstallationId> &installationId, const QString &chain, HttpError refusal)
{
    OAuthRepository oauth(call.store);
    const auto ended = oauth.endChain(transaction, chain);
    if (!ended)
        return Refusal::ofStore(ended.error());
    if (*ended == 0)
        return refusal;
    AuditEntry entry{.action = QStringLiteral("connection.tokens_ended"),
        .objectType = QStringLiteral("token"),
        .client = QString::fromUtf8(call.request.userAgent)};
    if (installationId) {
        const auto installation = oauth.installation(*installationId);
        if (installation)
            entry = botEntry(call, *installation, entry.action);
    }
    entry.after = {{QStringLiteral("reason"), QStringLiteral("replayed")}};
    const OAuthResult done = committed(transaction, entry, QByteArray());
    return done ? OAuthResult(std::move(refusal)) : done;
}

//! Whether the exchange names the address the browser went back to, as far as the authorize
//! address did.
bool namesSameRedirect(const OAuthCodeRow &code, const QString &redirectUri)
{
    return code.naming == RedirectNaming::Given ? redirectUri == code.redirectUri
                                                : redirectUri.isEmpty();
}

OAuthResult exchangeCode(ClientCall &call, const OAuthCaller &caller, Transaction &transaction)
{
    const auto text = requiredText(call, "code");
    if (!text)
        return text.error();
    const auto redirectUri = clientText(call, "redirect_uri");
    if (!redirectUri)
        return redirectUri.error();
    const auto verifier = clientText(call, "code_verifier");
    if (!verifier)
        return verifier.error();
    OAuthRepository oauth(call.store);
    const auto code = oauth.code(text->toUtf8());
    if (!code) {
        return code.error().kind == ApiError::Kind::NotFound ? codeRefusal()
                                                             : Refusal::ofStore(code.error());
    }
    if (code->connection != caller.connection())
        return codeRefusal();
    if (code->usedAt)
        return replayed(call, transaction, code->installation, code->chain, codeRefusal());
    if (code->expiresAt <= call.store.now() || !namesSameRedirect(*code, *redirectUri))
        return codeRefusal();
    if (!fitsChallenge(code->challenge, *verifier))
        return invalidGrant(QStringLiteral("The code verifier does not fit the challenge."));
    if (const auto spent = oauth.spendCode(transaction, text->toUtf8()); !spent)
        return Refusal::ofStore(spent.error());
    if (!code->installation)
        return newSession(call, transaction, *code);
    return newPair(call, transaction, *code->installation, code->chain,
        QStringLiteral("connection.token_added"), codeRefusal());
}

OAuthResult refreshPair(ClientCall &call, const OAuthCaller &caller, Transaction &transaction)
{
    const auto text = requiredText(call, "refresh_token");
    if (!text)
        return text.error();
    OAuthRepository oauth(call.store);
    const auto token = oauth.token(text->toUtf8());
    if (!token) {
        return token.error().kind == ApiError::Kind::NotFound ? refreshRefusal()
                                                              : Refusal::ofStore(token.error());
    }
    if (token->kind != TokenKind::OAuthRefresh || !token->installation
        || token->connection != caller.connection())
        return refreshRefusal();
    if (token->replacedAt)
        return replayed(call, transaction, token->installation, token->chain, refreshRefusal());
    if (token->endedAt)
        return refreshRefusal();
    if (const auto replaced = oauth.replace(transaction, token->id); !replaced)
        return Refusal::ofStore(replaced.error());
    return newPair(call, transaction, *token->installation, token->chain,
        QStringLiteral("connection.token_refreshed"), refreshRefusal());
}

Answer issueToken(ClientCall &call)
{
    const auto caller = authenticateClient(call);
    if (!caller)
        return caller.error();
    const auto type = requiredText(call, "grant_type");
    if (!type)
        return type.error();
    const bool exchanges = *type == QLatin1String("authorization_code");
    if (!exchanges && *type != QLatin1String("refresh_token"))
        return Refusal::oauth(OAuthFault::UnsupportedGrantType,
            QStringLiteral("The grant type is authorization_code or refresh_token."));
    Result<Transaction> transaction = Transaction::begin(call.store);
    if (!transaction)
        return Refusal::ofStore(transaction.error());
    OAuthResult answer = exchanges ? exchangeCode(call, *caller, *transaction)
                                   : refreshPair(call, *caller, *transaction);
    if (!answer)
        return answer.error();
    return Reply::json(std::move(*answer));
}

} // namespace

void addOAuthRoutes(Routes &routes)
{
    routes.add(Method::Post, "/v1/oauth/token", {.client = issueToken});
    addOAuthTokenRoutes(routes);
}

} // namespace GatehouseWorkspace
