// SPDX-License-Identifier: MIT
#include "app/workspace/consent/stage.h"

#include "app/workspace/consent/asker.h"
#include "app/workspace/consent/redirects.h"
#include "app/workspace/store/oauthrepository.h"
#include "app/workspace/store/reconsent.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

namespace {

void take(QJsonObject &values, const QJsonObject &more)
{
    for (auto value = more.begin(); value != more.end(); ++value)
        values.insert(value.key(), value.value());
}

//! The values every page of a session has: its forms, who asks.
Result<QJsonObject> commonValues(const BrowserCall &call, const ConsentSession &session)
{
    QJsonObject values = sessionValues(call, session);
    const AuthorizationRow &authorization = session.authorization;
    if (!authorization.connection) {
        take(values, consoleValues(authorization.redirectUri, session.language));
        return values;
    }
    const auto client = OAuthRepository(call.store).client(*authorization.connection);
    if (!client)
        return client.error();
    take(values, askerValues(*client, session.language));
    return values;
}

const char *roleKey(Role role)
{
    switch (role) {
    case Role::Owner:
        return "owner";
    case Role::Member:
        return "member";
    case Role::Guest:
        return "guest";
    } // no default: the compiler names a forgotten role
    Q_UNREACHABLE();
}

//! Who is signed in, and the workspaces to switch between.
void takeStanding(QJsonObject &values, const ConsentSession &session, const Standing &standing)
{
    const Language language = session.language;
    QJsonArray workspaces;
    for (const WorkspaceRow &workspace : standing.workspaces)
        workspaces.append(QJsonObject{{QStringLiteral("id"), workspace.id.toString()},
            {QStringLiteral("name"), workspace.name},
            {QStringLiteral("icon"), workspace.icon.contains(u':') ? QString() : workspace.icon},
            {QStringLiteral("role"),
                phrase(language, roleKey(workspace.ownRole.value_or(Role::Guest)))},
            {QStringLiteral("current"), workspace.id == standing.workspace.id}});
    values.insert(QStringLiteral("person"), standing.person.name);
    values.insert(QStringLiteral("workspace"), standing.workspace.name);
    values.insert(QStringLiteral("workspaces"), workspaces);
    const bool concerned = session.authorization.connection.has_value();
    values.insert(QStringLiteral("switchable"), concerned && standing.workspaces.size() > 1);
    values.insert(QStringLiteral("onlyOne"), concerned && standing.workspaces.size() == 1);
}

void takeMark(QJsonObject &values, const BrowserCall &call, const ConsentSession &session,
    const Standing &standing)
{
    values.insert(
        QStringLiteral("shown"), QString::fromLatin1(shownMark(call.store, session, standing)));
}

const char *refusalKey(Standing::Refusal refusal)
{
    switch (refusal) {
    case Standing::Refusal::Guest:
        return "whyGuest";
    case Standing::Refusal::Scope:
        return "whyScope";
    case Standing::Refusal::Disconnected:
        return "whyDisconnected";
    case Standing::Refusal::Over:
        return "whyOver";
    case Standing::Refusal::Policy:
    case Standing::Refusal::None:
        break;
    } // no default: the compiler names a forgotten refusal
    return "whyPolicy";
}

Reply refusedReply(const ConsentSession &session, const Standing &standing, QJsonObject values,
    const StageNote &note)
{
    const Language language = session.language;
    values.insert(QStringLiteral("title"),
        phrase(language, "asks",
            {{QStringLiteral("name"), values.value(QLatin1String("name"))},
                {QStringLiteral("workspace"), standing.workspace.name}}));
    values.insert(QStringLiteral("why"),
        phrase(language, refusalKey(standing.refusal),
            {{QStringLiteral("name"), values.value(QLatin1String("name"))},
                {QStringLiteral("workspace"), standing.workspace.name}}));
    values.insert(QStringLiteral("askable"), standing.mayAsk);
    const bool isForOwners = standing.refusal == Standing::Refusal::Policy
        || standing.refusal == Standing::Refusal::Over;
    if (isForOwners && standing.connection.pendingRequest)
        values.insert(QStringLiteral("pending"), phrase(language, "pendingOpen"));
    values.insert(QStringLiteral("reason"), note.reason);
    return pageReply({.name = QStringLiteral("refused"),
        .language = language,
        .values = values,
        .status = note.status,
        .leadsTo = session.authorization.redirectUri});
}

Reply consoleReply(const ConsentSession &session, QJsonObject values, const StageNote &note)
{
    values.insert(QStringLiteral("title"), phrase(session.language, "consoleAsks"));
    return pageReply({.name = QStringLiteral("session"),
        .language = session.language,
        .values = values,
        .status = note.status,
        .leadsTo = session.authorization.redirectUri});
}

Result<PageTreeWish> firstWish(Store &store, const Standing &standing)
{
    PageTreeWish wish{.workspace = standing.workspace.id, .viewer = standing.person.id};
    if (!standing.use)
        return wish;
    auto pages = consentedPages(store, standing.use->id);
    if (!pages)
        return pages.error();
    wish.picked = std::move(*pages);
    return wish;
}

Reply consentReply(const BrowserCall &call, const ConsentSession &session, const Standing &standing,
    QJsonObject values, const PageTreeWish &wish, const StageNote &note)
{
    const Language language = session.language;
    const auto tree = pageTreeValues(call.store, wish, language);
    if (!tree)
        return brokenReply(language, tree.error());
    take(values, *tree);
    take(values, accessValues(standing.connection.capabilities, language));
    values.insert(QStringLiteral("title"),
        phrase(language, standing.use ? "asksAgain" : "asks",
            {{QStringLiteral("name"), values.value(QLatin1String("name"))},
                {QStringLiteral("workspace"), standing.workspace.name}}));
    values.insert(QStringLiteral("again"), standing.use.has_value());
    if (standing.use)
        values.insert(QStringLiteral("since"), writtenDate(language, standing.use->installedAt));
    if (standing.endsAt)
        values.insert(QStringLiteral("untilText"),
            phrase(language, "untilDate",
                {{QStringLiteral("until"), writtenDate(language, *standing.endsAt)}}));
    if (standing.approves)
        values.insert(QStringLiteral("approvesText"),
            phrase(language, "approves",
                {{QStringLiteral("name"), values.value(QLatin1String("name"))}}));
    values.insert(QStringLiteral("keepsPages"), true);
    // The script counts while somebody picks, and puts its number there.
    values.insert(QStringLiteral("n"), QStringLiteral("{n}"));
    return pageReply({.name = QStringLiteral("consent"),
        .language = language,
        .values = values,
        .status = note.status,
        .leadsTo = session.authorization.redirectUri});
}

} // namespace

Reply signInReply(const BrowserCall &call, const ConsentSession &session, const StageNote &note)
{
    auto values = commonValues(call, session);
    if (!values)
        return brokenReply(session.language, values.error());
    values->insert(QStringLiteral("title"),
        phrase(session.language, "signInTitle",
            {{QStringLiteral("name"), values->value(QLatin1String("name"))}}));
    values->insert(QStringLiteral("problem"), note.problem);
    values->insert(QStringLiteral("email"), note.email);
    values->insert(QStringLiteral("cancelAddress"),
        QString::fromLatin1(errorAddress(session.authorization, "access_denied")));
    return pageReply({.name = QStringLiteral("signin"),
        .language = session.language,
        .values = *values,
        .status = note.status});
}

Reply stageReply(const BrowserCall &call, const ConsentSession &session,
    const std::optional<PageTreeWish> &wish, const StageNote &note)
{
    if (!session.authorization.person)
        return signInReply(call, session, note);
    const auto standing = standingOf(call.store, session.authorization);
    if (!standing) {
        return standing.error().kind == ApiError::Kind::NotFound
            ? overReply(session.language)
            : brokenReply(session.language, standing.error());
    }
    auto values = commonValues(call, session);
    if (!values)
        return brokenReply(session.language, values.error());
    takeStanding(*values, session, *standing);
    values->insert(QStringLiteral("problem"), note.problem);
    takeMark(*values, call, session, *standing);
    if (!session.authorization.connection)
        return consoleReply(session, std::move(*values), note);
    if (standing->refusal != Standing::Refusal::None)
        return refusedReply(session, *standing, std::move(*values), note);
    if (wish && wish->workspace == standing->workspace.id)
        return consentReply(call, session, *standing, std::move(*values), *wish, note);
    const auto first = firstWish(call.store, *standing);
    if (!first)
        return brokenReply(session.language, first.error());
    return consentReply(call, session, *standing, std::move(*values), *first, note);
}

Reply askedReply(const BrowserCall &call, const ConsentSession &session, const Standing &standing)
{
    auto values = commonValues(call, session);
    if (!values)
        return brokenReply(session.language, values.error());
    values->insert(QStringLiteral("title"), phrase(session.language, "askedTitle"));
    values->insert(QStringLiteral("message"),
        phrase(session.language, "asked",
            {{QStringLiteral("name"), values->value(QLatin1String("name"))},
                {QStringLiteral("workspace"), standing.workspace.name}}));
    return pageReply({.name = QStringLiteral("asked"),
        .language = session.language,
        .values = *values,
        .leadsTo = session.authorization.redirectUri});
}

} // namespace GatehouseWorkspace
