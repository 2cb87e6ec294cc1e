// SPDX-License-Identifier: MIT
#include "app/workspace/consent/decision.h"

#include "app/workspace/consent/objection.h"
#include "app/workspace/consent/redirects.h"
#include "app/workspace/consent/stage.h"
#include "app/workspace/dispatch/install.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/auditrepository.h"
#include "app/workspace/store/oauthrepository.h"
#include "app/workspace/store/reconsent.h"
#include "app/workspace/store/requestrepository.h"
#include "app/workspace/store/store.h"

#include <QSet>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

constexpr qsizetype mostPages = 1000;

//! What the form of the consent page holds; nothing when it is another form.
std::optional<PageTreeWish> wishOf(const BrowserCall &call, const ConsentSession &session)
{
    if (formValue(call, "picked").isEmpty() || !session.authorization.workspace)
        return {};
    PageTreeWish wish{.workspace = *session.authorization.workspace,
        .viewer = *session.authorization.person,
        .search = formValue(call, "q").trimmed().left(200)};
    const QStringList picked = formValues(call, "page").mid(0, mostPages + 1);
    // What is no id stays: it is a page nobody has.
    for (const QString &id : picked)
        wish.picked.emplace_back(canonicalUuid(id));
    QSet<QString> open;
    const QStringList unfolded = formValues(call, "open").mid(0, mostPages);
    for (const QString &id : unfolded)
        open.insert(canonicalUuid(id));
    const QString toggled = canonicalUuid(formValue(call, "toggle"));
    if (!toggled.isEmpty() && !open.remove(toggled))
        open.insert(toggled);
    open.remove(QString());
    wish.open = open.values();
    std::sort(wish.open.begin(), wish.open.end());
    return wish;
}

//! A change of the authorization itself: where it looks, which language it speaks.
template <class Work>
Result<void> adjust(Store &store, Work work)
{
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    if (auto done = work(*transaction); !done)
        return done;
    return transaction->commitUnaudited();
}

Result<void> switchWorkspace(Store &store, ConsentSession &session, const WorkspaceId &wanted)
{
    const auto standing = standingOf(store, session.authorization);
    if (!standing)
        return standing.error();
    // One the person is not in is as good as none.
    const bool known = std::any_of(standing->workspaces.begin(), standing->workspaces.end(),
        [&](const WorkspaceRow &row) { return row.id == wanted; });
    if (!known || session.authorization.workspace == wanted)
        return {};
    session.authorization.workspace = wanted;
    return adjust(store, [&](Transaction &transaction) {
        return AuthorizationRepository(store).choose(transaction, session.authorization.id, wanted);
    });
}

Reply show(BrowserCall &call)
{
    auto session = consentSession(call);
    if (!session)
        return session.error();
    if (const QString code = formValue(call, "language"); !code.isEmpty()) {
        session->language = languageNamed(code);
        const auto done = adjust(call.store, [&](Transaction &transaction) {
            return AuthorizationRepository(call.store)
                .speak(transaction, session->authorization.id, languageCode(session->language));
        });
        if (!done)
            return brokenReply(session->language, done.error());
    }
    if (!session->authorization.person)
        return signInReply(call, *session);
    const auto wish = wishOf(call, *session);
    if (const QString id = formValue(call, "workspace"); !id.isEmpty()) {
        if (auto done = switchWorkspace(call.store, *session, WorkspaceId(canonicalUuid(id)));
            !done)
            return brokenReply(session->language, done.error());
    }
    return stageReply(call, *session, wish);
}

AuditEntry consentEntry(const BrowserCall &call, const Standing &standing)
{
    return {.workspace = standing.workspace.id,
        .actorType = AuditEntry::ActorType::Person,
        .actor = standing.person.id,
        .actorName = standing.person.name,
        .action = QStringLiteral("connection.installed"),
        .objectType = QStringLiteral("connection"),
        .objectId = standing.connection.id.toString(),
        .connection = standing.connection.id,
        .person = standing.person.id,
        .client = QString::fromUtf8(call.request.userAgent)};
}

//! What an installation became, for the code that stands for it.
struct Consented {
    InstallationId installation = {};
    AuditEntry entry = {};
};
using ConsentedResult = Gatehouse::Result<Consented, HttpError>;

ConsentedResult consentFirst(const BrowserCall &call, const Standing &standing,
    const std::vector<PageId> &pages, Transaction &transaction)
{
    const Consent consent{.workspace = standing.workspace.id,
        .person = standing.person.id,
        .connection = standing.connection.id,
        .pages = pages,
        .via = Via::OAuth,
        .door = Consent::Door::Address};
    const auto installed = install(call.store, standing.caller, consent, transaction);
    if (!installed)
        return installed.error();
    Consented consented{.installation = installed->use.id, .entry = consentEntry(call, standing)};
    describeInstall(consented.entry, consent, *installed);
    return consented;
}

ConsentedResult consentOnceMore(const BrowserCall &call, const Standing &standing,
    const std::vector<PageId> &pages, Transaction &transaction)
{
    const auto again = consentAgain(call.store, transaction,
        {.workspace = standing.workspace.id,
            .connection = standing.connection.id,
            .person = standing.person.id,
            .pages = pages});
    if (!again)
        return Refusal::ofStore(again.error());
    Consented consented{.installation = again->id, .entry = consentEntry(call, standing)};
    consented.entry.action = QStringLiteral("connection.consented_again");
    consented.entry.objectType = QStringLiteral("installation");
    consented.entry.objectId = again->id.toString();
    consented.entry.after = {{QStringLiteral("name"), standing.connection.name},
        {QStringLiteral("pages_count"), int(pages.size())},
        {QStringLiteral("pages_added"), again->pagesAdded},
        {QStringLiteral("pages_removed"), again->pagesRemoved},
        {QStringLiteral("capabilities_changed"), again->before != again->after}};
    return consented;
}

//! The code, and the way back with it; all in one transaction, so that two answers at once are one.
Gatehouse::Result<Reply, HttpError> conclude(BrowserCall &call, const ConsentSession &session,
    const Standing &standing, const std::optional<Consented> &consented, Transaction &transaction)
{
    const AuthorizationRow &authorization = session.authorization;
    if (auto done = AuthorizationRepository(call.store).end(transaction, authorization.id); !done) {
        return done.error().kind == ApiError::Kind::NotFound
            ? Gatehouse::Result<Reply, HttpError>(overReply(session.language))
            : Refusal::ofStore(done.error());
    }
    OAuthCodeRow wanted{.connection = authorization.connection,
        .workspace = standing.workspace.id,
        .person = standing.person.id,
        .redirectUri = authorization.redirectUri,
        .naming = authorization.naming,
        .challenge = authorization.challenge};
    if (consented)
        wanted.installation = consented->installation;
    const auto code = OAuthRepository(call.store).issueCode(transaction, wanted);
    if (!code)
        return Refusal::ofStore(code.error());
    if (!consented) {
        // The session that comes of it is the event.
        if (auto done = transaction.commitUnaudited(); !done)
            return Refusal::ofStore(done.error());
    } else if (auto event = transaction.commit(consented->entry); !event) {
        return Refusal::ofStore(event.error());
    }
    return Reply::redirect(codeAddress(authorization, *code));
}

//! Nothing was changed: records that, and shows how things stand with what was picked.
Reply refusedConsent(BrowserCall &call, const ConsentSession &session, const Standing &standing,
    const Objection &objection, const std::optional<PageTreeWish> &wish)
{
    const HttpError &error = objection.error;
    if (error.status >= 500)
        return messageReply(
            session.language, {.title = "brokenTitle", .text = "broken", .status = error.status});
    // Without a connection it is about a session: nothing that an audit log has a place for.
    if (session.authorization.connection) {
        AuditEntry refused = consentEntry(call, standing);
        refused.after.insert(QStringLiteral("reason"), error.message);
        if (auto done = AuditRepository(call.store).recordRefusal(refused); !done)
            return brokenReply(session.language, done.error());
    }
    return stageReply(call, session, wish,
        {.problem = phrase(session.language, objection.text), .status = error.status});
}

//! Within \a transaction, for which all is read anew.
Gatehouse::Result<Reply, HttpError> allowInside(BrowserCall &call, const ConsentSession &session,
    const Standing &standing, const std::vector<PageId> &pages, Transaction &transaction)
{
    if (!session.authorization.connection)
        return conclude(call, session, standing, {}, transaction);
    const auto consented = standing.use ? consentOnceMore(call, standing, pages, transaction)
                                        : consentFirst(call, standing, pages, transaction);
    if (!consented)
        return consented.error();
    return conclude(call, session, standing, *consented, transaction);
}

Reply allow(BrowserCall &call)
{
    const auto session = consentSession(call);
    if (!session)
        return session.error();
    const Language language = session->language;
    if (!session->authorization.person)
        return signInReply(call, *session, {.status = 403});
    const auto wish = wishOf(call, *session);
    if (wish && wish->picked.size() > size_t(mostPages))
        return stageReply(
            call, *session, wish, {.problem = phrase(language, "tooManyPages"), .status = 400});
    auto transaction = Transaction::begin(call.store);
    if (!transaction)
        return brokenReply(language, transaction.error());
    const auto standing = standingOf(call.store, session->authorization);
    if (!standing) {
        return standing.error().kind == ApiError::Kind::NotFound
            ? overReply(language)
            : brokenReply(language, standing.error());
    }
    const auto refuse = [&](const Objection &objection) {
        {
            const Transaction dropped = std::move(*transaction);
        }
        return refusedConsent(call, *session, *standing, objection, wish);
    };
    const auto objection = objectionTo(call, *session, *standing, wish);
    if (!objection)
        return brokenReply(language, objection.error());
    if (*objection)
        return refuse(**objection);
    std::vector<PageId> pages;
    if (wish) {
        auto roots = pickedRoots(call.store, *wish);
        if (!roots)
            return brokenReply(language, roots.error());
        pages = std::move(*roots);
    }
    auto answer = allowInside(call, *session, *standing, pages, *transaction);
    if (answer)
        return std::move(*answer);
    return refuse({.error = answer.error()});
}

Reply cancel(BrowserCall &call)
{
    const auto session = consentSession(call);
    if (!session)
        return session.error();
    const auto done = adjust(call.store, [&](Transaction &transaction) {
        return AuthorizationRepository(call.store).end(transaction, session->authorization.id);
    });
    if (!done) {
        return done.error().kind == ApiError::Kind::NotFound
            ? overReply(session->language)
            : brokenReply(session->language, done.error());
    }
    return Reply::redirect(errorAddress(session->authorization, "access_denied"));
}

Result<void> sendRequest(const BrowserCall &call, const Standing &standing, const QString &reason)
{
    auto transaction = Transaction::begin(call.store);
    if (!transaction)
        return transaction.error();
    const auto request = RequestRepository(call.store)
                             .create(*transaction,
                                 {.workspace = standing.workspace.id,
                                     .person = standing.person.id,
                                     .connection = standing.connection.id,
                                     .reason = reason});
    if (!request)
        return request.error();
    AuditEntry entry = consentEntry(call, standing);
    entry.action = QStringLiteral("connection_request.created");
    entry.objectType = QStringLiteral("connection_request");
    entry.objectId = request->toString();
    entry.after = {{QStringLiteral("reason"), reason}, {QStringLiteral("pages_count"), 0},
        {QStringLiteral("until"), QJsonValue::Null}};
    if (auto event = transaction->commit(entry); !event)
        return event.error();
    return {};
}

Reply request(BrowserCall &call)
{
    const auto session = consentSession(call);
    if (!session)
        return session.error();
    const Language language = session->language;
    if (!session->authorization.person)
        return signInReply(call, *session, {.status = 403});
    const auto standing = standingOf(call.store, session->authorization);
    if (!standing) {
        return standing.error().kind == ApiError::Kind::NotFound
            ? overReply(language)
            : brokenReply(language, standing.error());
    }
    // An owner may have decided meanwhile: the page says how things stand.
    if (!session->authorization.connection || !standing->mayAsk)
        return stageReply(
            call, *session, {}, {.problem = phrase(language, "whyGone"), .status = 409});
    const QString reason = formValue(call, "reason").trimmed();
    if (reason.isEmpty() || reason.size() > 2000)
        return stageReply(call, *session, {},
            {.problem = phrase(language, "reasonMissing"), .status = 400, .reason = reason});
    if (auto done = sendRequest(call, *standing, reason); !done) {
        if (done.error().kind == ApiError::Kind::Conflict)
            return stageReply(
                call, *session, {}, {.problem = phrase(language, "whyGone"), .status = 409});
        return brokenReply(language, done.error());
    }
    return askedReply(call, *session, *standing);
}

//! Somebody came by hand, or by reload: what a form showed is shown to forms alone.
Reply lost(BrowserCall &call)
{
    return overReply(preferredLanguage(call.request.acceptLanguage));
}

} // namespace

void addDecisionRoutes(Routes &routes)
{
    routes.add(Method::Post, "/consent/{authorization:text}/show", {.page = show});
    routes.add(Method::Post, "/consent/{authorization:text}/allow", {.page = allow});
    routes.add(Method::Post, "/consent/{authorization:text}/cancel", {.page = cancel});
    routes.add(Method::Post, "/consent/{authorization:text}/request", {.page = request});
    routes.add(Method::Get, "/consent/{authorization:text}", {.page = lost});
    routes.add(Method::Get, "/consent/{authorization:text}/{step:text}", {.page = lost});
}

} // namespace GatehouseWorkspace
