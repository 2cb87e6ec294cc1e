// SPDX-License-Identifier: MIT
#include "app/workspace/consent/signin.h"

#include "app/workspace/consent/authorizeaddress.h"
#include "app/workspace/consent/signinlink.h"
#include "app/workspace/consent/stage.h"
#include "app/workspace/http/deferred.h"
#include "app/workspace/store/keys.h"
#include "app/workspace/store/oauthrepository.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/signinthrottle.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/workspacerepository.h"

namespace GatehouseWorkspace {

namespace {

Result<BegunAuthorization> beginAuthorization(Store &store, const NewAuthorization &wanted)
{
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    auto begun = AuthorizationRepository(store).begin(*transaction, wanted);
    if (!begun)
        return begun;
    if (auto done = transaction->commitUnaudited(); !done)
        return done.error();
    return begun;
}

Reply authorize(BrowserCall &call)
{
    const Language language = preferredLanguage(call.request.acceptLanguage);
    const auto read = readAuthorizeAddress(call.store, call.query, languageCode(language));
    if (!read)
        return brokenReply(language, read.error());
    if (const auto *fault = std::get_if<AuthorizeFault>(&*read)) {
        if (!fault->redirect.isEmpty())
            return Reply::redirect(fault->redirect);
        return messageReply(
            language, {.title = "badLinkTitle", .text = fault->text, .detail = "tellDeveloper"});
    }
    const auto &wanted = std::get<NewAuthorization>(*read);
    const auto begun = beginAuthorization(call.store, wanted);
    if (!begun)
        return brokenReply(language, begun.error());
    ConsentSession session{.secret = begun->session.reveal(), .language = language};
    static_cast<NewAuthorization &>(session.authorization) = wanted;
    session.authorization.id = begun->id;
    Reply reply = signInReply(call, session);
    giveCookie(reply, call, session);
    return reply;
}

//! \a session as one of \a person's.
Gatehouse::Result<ConsentSession, Reply> letIn(
    const BrowserCall &call, ConsentSession session, const UserId &person)
{
    const Language language = session.language;
    const auto workspaces = WorkspaceRepository(call.store).listFor(person);
    if (!workspaces)
        return brokenReply(language, workspaces.error());
    if (workspaces->empty())
        return signInReply(
            call, session, {.problem = phrase(language, "signInInactive"), .status = 403});
    std::optional<OAuthClientRow> client;
    if (session.authorization.connection) {
        const auto found = OAuthRepository(call.store).client(*session.authorization.connection);
        if (!found)
            return brokenReply(language, found.error());
        client = *found;
    }
    const WorkspaceId workspace = firstWorkspace(*workspaces, client);
    auto transaction = Transaction::begin(call.store);
    if (!transaction)
        return brokenReply(language, transaction.error());
    const auto renewed = AuthorizationRepository(call.store)
                             .signIn(*transaction, session.authorization.id, person, workspace);
    if (!renewed) {
        return renewed.error().kind == ApiError::Kind::NotFound
            ? overReply(language)
            : brokenReply(language, renewed.error());
    }
    if (auto done = transaction->commitUnaudited(); !done)
        return brokenReply(language, done.error());
    session.secret = renewed->reveal();
    session.authorization.person = person;
    session.authorization.workspace = workspace;
    return session;
}

//! The page that comes after signing in.
Reply inReply(const BrowserCall &call, const Gatehouse::Result<ConsentSession, Reply> &session)
{
    if (!session)
        return session.error();
    Reply reply = stageReply(call, *session);
    giveCookie(reply, call, *session);
    return reply;
}

Result<Millis> beginAttempt(Store &store, const SignInAttempt &attempt)
{
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    auto wait = SignInThrottle(store).begin(*transaction, attempt);
    if (!wait)
        return wait;
    if (auto done = transaction->commitUnaudited(); !done)
        return done.error();
    return wait;
}

enum class AttemptEnd { Succeeded, Withdrawn };

Result<void> endAttempt(Store &store, const SignInAttempt &attempt, AttemptEnd end)
{
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    SignInThrottle throttle(store);
    auto done = end == AttemptEnd::Succeeded ? throttle.succeeded(*transaction, attempt)
                                             : throttle.withdrawn(*transaction, attempt);
    if (!done)
        return done;
    return transaction->commitUnaudited();
}

Reply throttledReply(
    const BrowserCall &call, const ConsentSession &session, const QString &email, Millis wait)
{
    static constexpr Millis minute = 60 * 1000;
    const qint64 minutes = (wait + minute - 1) / minute;
    Reply reply = signInReply(call, session,
        {.problem = phrase(session.language, "signInWait", {{QStringLiteral("minutes"), minutes}}),
            .status = 429,
            .email = email});
    reply.headers.push_back({"Retry-After", QByteArray::number((wait + 999) / 1000)});
    return reply;
}

//! Nobody was told whether the password is right: it does not count as an attempt.
Reply busyReply(
    const BrowserCall &call, const ConsentSession &session, const SignInAttempt &attempt)
{
    if (auto done = endAttempt(call.store, attempt, AttemptEnd::Withdrawn); !done)
        return brokenReply(session.language, done.error());
    Reply reply = signInReply(call, session,
        {.problem = phrase(session.language, "signInBusy"), .status = 503, .email = attempt.email});
    reply.headers.push_back({"Retry-After", "1"});
    return reply;
}

Reply concludeAttempt(const BrowserCall &call, const ConsentSession &session,
    const SignInAttempt &attempt, bool isRight)
{
    const Language language = session.language;
    if (!isRight)
        return signInReply(call, session,
            {.problem = phrase(language, "signInFailed"), .status = 403, .email = attempt.email});
    if (auto done = endAttempt(call.store, attempt, AttemptEnd::Succeeded); !done)
        return brokenReply(language, done.error());
    const auto person = PersonRepository(call.store).findByEmail(attempt.email);
    if (!person)
        return brokenReply(language, person.error());
    return inReply(call, letIn(call, session, person->id));
}

Reply signIn(BrowserCall &call)
{
    const auto session = consentSession(call);
    if (!session)
        return session.error();
    const Language language = session->language;
    const QString email = formValue(call, "email").trimmed().left(320);
    const Gatehouse::Secret password(formValue(call, "password").toUtf8());
    const SignInAttempt attempt{.email = email, .address = call.address};
    const auto wait = beginAttempt(call.store, attempt);
    if (!wait)
        return brokenReply(language, wait.error());
    if (*wait > 0)
        return throttledReply(call, *session, email, *wait);
    const auto hash = PersonRepository(call.store).passwordHashOf(email);
    if (!hash)
        return brokenReply(language, hash.error());
    // Slow on purpose: elsewhere, so that nobody else waits for it.
    const auto fits = std::make_shared<bool>(false);
    Reply reply;
    reply.later = std::make_shared<Deferred>(
        Deferred{.work = [fits, hash = *hash, password] { *fits = passwordFits(hash, password); },
            .answer =
                [call, session = *session, attempt, fits](Deferred::Outcome outcome) {
                    return outcome == Deferred::Outcome::NotDone
                        ? busyReply(call, session, attempt)
                        : concludeAttempt(call, session, attempt, *fits);
                }});
    return reply;
}

Reply signInByLink(BrowserCall &call)
{
    return inReply(call, sessionByLink(call));
}

//! "Not you?": back to the sign-in, with a new session.
Reply leave(BrowserCall &call)
{
    auto session = consentSession(call);
    if (!session)
        return session.error();
    auto transaction = Transaction::begin(call.store);
    if (!transaction)
        return brokenReply(session->language, transaction.error());
    const auto renewed
        = AuthorizationRepository(call.store).signOut(*transaction, session->authorization.id);
    if (!renewed)
        return brokenReply(session->language, renewed.error());
    if (auto done = transaction->commitUnaudited(); !done)
        return brokenReply(session->language, done.error());
    session->secret = renewed->reveal();
    session->authorization.person.reset();
    session->authorization.workspace.reset();
    Reply reply = signInReply(call, *session);
    giveCookie(reply, call, *session);
    return reply;
}

} // namespace

Gatehouse::Result<ConsentSession, Reply> sessionByLink(const BrowserCall &call)
{
    const Language language = preferredLanguage(call.request.acceptLanguage);
    const AuthorizationId id(call.parameter("authorization"));
    AuthorizationRepository authorizations(call.store);
    auto transaction = Transaction::begin(call.store);
    if (!transaction)
        return brokenReply(language, transaction.error());
    const auto person
        = authorizations.useLink(*transaction, id, formValue(call, "secret").toUtf8());
    if (!person) {
        return person.error().kind == ApiError::Kind::NotFound
            ? overReply(language)
            : brokenReply(language, person.error());
    }
    const auto secret = authorizations.signOut(*transaction, id);
    if (!secret)
        return brokenReply(language, secret.error());
    if (auto done = authorizations.speak(*transaction, id, languageCode(language)); !done)
        return brokenReply(language, done.error());
    if (auto done = transaction->commitUnaudited(); !done)
        return brokenReply(language, done.error());
    auto authorization = authorizations.open(id, secret->reveal());
    if (!authorization)
        return brokenReply(language, authorization.error());
    // Where the console that embeds this service puts it.
    removeSignInPage(call.store.directory(), authorization->id);
    return letIn(call,
        {.authorization = std::move(*authorization),
            .secret = secret->reveal(),
            .language = language},
        *person);
}

void addSignInRoutes(Routes &routes)
{
    routes.add(Method::Get, "/v1/oauth/authorize", {.page = authorize});
    routes.add(Method::Post, "/consent/{authorization:text}/sign-in", {.page = signIn});
    routes.add(Method::Post, "/consent/{authorization:text}/link", {.page = signInByLink});
    routes.add(Method::Post, "/consent/{authorization:text}/leave", {.page = leave});
}

} // namespace GatehouseWorkspace
