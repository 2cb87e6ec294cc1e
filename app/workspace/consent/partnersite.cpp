// SPDX-License-Identifier: MIT
#include "app/workspace/consent/partnersite.h"

#include "app/workspace/consent/asker.h"
#include "app/workspace/consent/consentsession.h"
#include "app/workspace/consent/signin.h"
#include "app/workspace/store/demopartners.h"
#include "app/workspace/store/keys.h"
#include "app/workspace/store/oauthrepository.h"
#include "app/workspace/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

constexpr char partnerCookie[] = "gatehouse_partner";
constexpr int pagesNamed = 12;

//! A partner's site as one visitor sees it.
struct PartnerSite {
    DemoPartner partner = {};
    OAuthClientRow client = {};
    Language language = Language::English;

    QString start() const { return QStringLiteral("/demo/partner/") + partner.name; }
};

Gatehouse::Result<PartnerSite, Reply> partnerSite(const BrowserCall &call)
{
    const Language language = preferredLanguage(call.request.acceptLanguage);
    auto partners = demoPartners(call.store);
    if (!partners)
        return brokenReply(language, partners.error());
    const QString name = call.parameter("partner");
    const auto found = std::find_if(partners->begin(), partners->end(),
        [&](const DemoPartner &partner) { return partner.name == name; });
    if (found == partners->end())
        return messageReply(
            language, {.title = "badLinkTitle", .text = "noPartner", .status = 404});
    auto client = OAuthRepository(call.store).client(found->connection);
    if (!client)
        return brokenReply(language, client.error());
    return PartnerSite{
        .partner = std::move(*found), .client = std::move(*client), .language = language};
}

QJsonObject siteValues(const PartnerSite &site, const QString &title)
{
    QJsonObject values = askerValues(site.client, site.language);
    values.insert(QStringLiteral("title"), title);
    values.insert(QStringLiteral("partner"), site.client.name);
    values.insert(QStringLiteral("start"), site.start());
    // What a marketplace says of it is not what its own site says.
    values.insert(QStringLiteral("listing"), QString());
    return values;
}

Reply startReply(const PartnerSite &site, const QString &problem = {}, int status = 200)
{
    QJsonObject values = siteValues(site, site.client.name);
    values.insert(QStringLiteral("problem"), problem);
    return pageReply({.name = QStringLiteral("partner"),
        .language = site.language,
        .values = values,
        .status = status});
}

QString siteText(const PartnerSite &site, const char *key, const QString &detail = {})
{
    return phrase(site.language, key,
        {{QStringLiteral("partner"), site.client.name}, {QStringLiteral("detail"), detail}});
}

//! One call of the partner's server to this service.
struct PartnerCall {
    Method method = Method::Get;
    QByteArray target = {};
    QByteArray authorization = {};
    QJsonObject body = {};
};

struct PartnerAnswer {
    int status = 0;
    QJsonObject body = {};
};

PartnerAnswer askAs(const BrowserCall &call, const PartnerCall &asked)
{
    const Reply reply = call.ask({.method = asked.method,
        .target = asked.target,
        .hosts = call.request.hosts,
        .authorization = asked.authorization,
        .notionVersion = "2026-03-11",
        .userAgent = "gatehouse-demo-partner",
        .contentType = "application/json",
        .peer = call.request.peer,
        .body = asked.method == Method::Get
            ? QByteArray()
            : QJsonDocument(asked.body).toJson(QJsonDocument::Compact)});
    return {.status = reply.status, .body = QJsonDocument::fromJson(reply.body).object()};
}

QString titleOf(const QJsonValue &page, Language language)
{
    QString title;
    const QJsonObject properties = page[QLatin1String("properties")].toObject();
    for (const QJsonValue &property : properties) {
        const QJsonArray parts = property[QLatin1String("title")].toArray();
        for (const QJsonValue &part : parts)
            title += part[QLatin1String("plain_text")].toString();
    }
    return title.isEmpty() ? phrase(language, "untitled") : title;
}

struct PartnerPages {
    bool mayRead = false;
    int count = 0;
    QJsonArray named = {}; //!< the first few
};

//! Everything a search finds, which answers a hundred at a time.
PartnerPages pagesOf(const BrowserCall &call, const QByteArray &bearer, Language language)
{
    PartnerPages pages;
    QJsonObject body{{QStringLiteral("page_size"), 100}};
    for (;;) {
        const PartnerAnswer found = askAs(call,
            {.method = Method::Post,
                .target = "/v1/search",
                .authorization = bearer,
                .body = body});
        if (found.status != 200)
            return pages;
        pages.mayRead = true;
        const QJsonArray results = found.body.value(QLatin1String("results")).toArray();
        pages.count += int(results.size());
        for (const QJsonValue &page : results) {
            if (pages.named.size() < pagesNamed)
                pages.named.append(
                    QJsonObject{{QStringLiteral("pageTitle"), titleOf(page, language)}});
        }
        if (!found.body.value(QLatin1String("has_more")).toBool())
            return pages;
        body.insert(QStringLiteral("start_cursor"), found.body.value(QLatin1String("next_cursor")));
    }
}

//! What \a token opens, as the partner finds it out.
Reply connectedReply(const BrowserCall &call, const PartnerSite &site, const QByteArray &token)
{
    const QByteArray bearer = "Bearer " + token;
    const PartnerAnswer me = askAs(call, {.target = "/v1/users/me", .authorization = bearer});
    if (me.status != 200)
        return startReply(site, siteText(site, "partnerBadToken"), 400);
    const QJsonObject bot = me.body.value(QLatin1String("bot")).toObject();
    const QString name = me.body.value(QLatin1String("name")).toString();
    if (bot.isEmpty())
        return startReply(site,
            phrase(site.language, "partnerPerson",
                {{QStringLiteral("bot"), name}, {QStringLiteral("partner"), site.client.name}}),
            400);
    const PartnerPages found = pagesOf(call, bearer, site.language);
    const QString workspace = bot.value(QLatin1String("workspace_name")).toString();
    QJsonObject values = siteValues(site,
        phrase(site.language, "partnerConnected", {{QStringLiteral("workspace"), workspace}}));
    values.insert(QStringLiteral("workspace"), workspace);
    values.insert(QStringLiteral("bot"), name);
    values.insert(QStringLiteral("person"),
        bot[QLatin1String("owner")][QLatin1String("user")][QLatin1String("name")].toString());
    values.insert(QStringLiteral("mayRead"), found.mayRead);
    values.insert(QStringLiteral("count"), found.count);
    values.insert(QStringLiteral("pages"), found.named);
    values.insert(QStringLiteral("more"), found.count > pagesNamed);
    return pageReply(
        {.name = QStringLiteral("partnerdone"), .language = site.language, .values = values});
}

//! The same page by the literal address: only that may go back to any port, and cookies belong to
//! the name they were given under.
std::optional<Reply> byAddress(const BrowserCall &call)
{
    static constexpr QByteArrayView byName = "http://localhost:";
    if (!call.origin.startsWith(byName))
        return {};
    return Reply::redirect(
        "http://127.0.0.1:" + call.origin.sliced(byName.size()) + call.request.target);
}

Reply showPartners(BrowserCall &call)
{
    if (auto elsewhere = byAddress(call))
        return std::move(*elsewhere);
    const Language language = preferredLanguage(call.request.acceptLanguage);
    const auto partners = demoPartners(call.store);
    if (!partners)
        return brokenReply(language, partners.error());
    if (partners->empty())
        return messageReply(
            language, {.title = "badLinkTitle", .text = "noPartner", .status = 404});
    QJsonArray list;
    for (const DemoPartner &partner : *partners) {
        const auto client = OAuthRepository(call.store).client(partner.connection);
        if (!client)
            return brokenReply(language, client.error());
        list.append(QJsonObject{{QStringLiteral("name"), client->name},
            {QStringLiteral("start"), QStringLiteral("/demo/partner/") + partner.name}});
    }
    return pageReply({.name = QStringLiteral("partners"),
        .language = language,
        .values = {{QStringLiteral("title"), phrase(language, "partnersTitle")},
            {QStringLiteral("partners"), list}}});
}

Reply showPartner(BrowserCall &call)
{
    if (auto elsewhere = byAddress(call))
        return std::move(*elsewhere);
    const auto site = partnerSite(call);
    return site ? startReply(*site) : site.error();
}

//! The state that only this browser has.
void rememberState(Reply &reply, const PartnerSite &site, const QByteArray &state)
{
    reply.headers.push_back({"Set-Cookie",
        QByteArray(partnerCookie) + '=' + state + "; Path=" + site.start().toLatin1()
            + "; HttpOnly; SameSite=Lax; Max-Age=900"});
}

//! "Add Notion": off to the authorize address.
Reply beginConnecting(BrowserCall &call)
{
    if (auto elsewhere = byAddress(call))
        return std::move(*elsewhere);
    const auto site = partnerSite(call);
    if (!site)
        return site.error();
    const Secret state = newToken(QLatin1String());
    const QByteArray redirect = call.origin + site->start().toLatin1() + "/callback";
    Reply reply
        = Reply::redirect("/v1/oauth/authorize?client_id=" + site->partner.clientId.toLatin1()
            + "&redirect_uri=" + QUrl::toPercentEncoding(QString::fromLatin1(redirect))
            + "&response_type=code&owner=user&state=" + state.reveal());
    rememberState(reply, *site, state.reveal());
    return reply;
}

//! The form of a sign-in link: the site as before, but "Add Notion" goes on with the authorization
//! in which its visitor is signed in already.
Reply visitByLink(BrowserCall &call)
{
    const auto site = partnerSite(call);
    if (!site)
        return site.error();
    const auto session = sessionByLink(call);
    if (!session)
        return session.error();
    // The link of another partner, or of the console, is no use here.
    if (session->authorization.connection != site->client.id || !session->authorization.state)
        return overReply(site->language);
    QJsonObject values = siteValues(*site, site->client.name);
    const QJsonObject own = sessionValues(call, *session);
    for (const char *key : {"base", "form"})
        values.insert(QLatin1String(key), own.value(QLatin1String(key)));
    values.insert(QStringLiteral("signedIn"), true);
    Reply reply = pageReply(
        {.name = QStringLiteral("partner"), .language = site->language, .values = values});
    giveCookie(reply, call, *session);
    rememberState(reply, *site, session->authorization.state->toLatin1());
    return reply;
}

QString queryValue(const BrowserCall &call, const char *key)
{
    const auto found = std::find_if(call.query.begin(), call.query.end(),
        [key](const QueryItem &item) { return item.key == QLatin1String(key); });
    return found == call.query.end() ? QString() : found->value;
}

Reply finishConnecting(BrowserCall &call)
{
    const auto site = partnerSite(call);
    if (!site)
        return site.error();
    const QByteArray state = cookieOf(call.request, partnerCookie);
    if (state.isEmpty() || queryValue(call, "state").toLatin1() != state)
        return startReply(*site, siteText(*site, "partnerLost"), 403);
    // Used once, whatever comes of it.
    const QByteArray forget = QByteArray(partnerCookie) + "=; Path=" + site->start().toLatin1()
        + "; HttpOnly; SameSite=Lax; Max-Age=0";
    const auto forgetting = [&forget](Reply reply) {
        reply.headers.push_back({"Set-Cookie", forget});
        return reply;
    };
    const QString error = queryValue(call, "error");
    if (error == QLatin1String("access_denied"))
        return forgetting(startReply(*site, siteText(*site, "partnerDenied")));
    if (!error.isEmpty())
        return forgetting(startReply(*site, siteText(*site, "partnerFailed", error), 400));
    const QByteArray redirect = call.origin + site->start().toLatin1() + "/callback";
    const PartnerAnswer given = askAs(call,
        {.method = Method::Post,
            .target = "/v1/oauth/token",
            .authorization = "Basic "
                + (site->partner.clientId.toLatin1() + ':' + site->partner.clientSecret.reveal())
                      .toBase64(),
            .body = {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                {QStringLiteral("code"), queryValue(call, "code")},
                {QStringLiteral("redirect_uri"), QString::fromLatin1(redirect)}}});
    if (given.status != 200)
        return forgetting(startReply(*site,
            siteText(*site, "partnerFailed", given.body.value(QLatin1String("message")).toString()),
            400));
    return forgetting(connectedReply(
        call, *site, given.body.value(QLatin1String("access_token")).toString().toLatin1()));
}

Reply connectByToken(BrowserCall &call)
{
    const auto site = partnerSite(call);
    if (!site)
        return site.error();
    if (!call.request.fetchSite.isEmpty() && call.request.fetchSite != "same-origin")
        return startReply(*site, siteText(*site, "partnerLost"), 403);
    const QByteArray token = formValue(call, "token").trimmed().toLatin1();
    return connectedReply(call, *site, token);
}

} // namespace

Result<std::vector<QueryItem>> partnerAuthorizeQuery(
    Store &store, const QString &partner, const QByteArray &origin)
{
    const auto partners = demoPartners(store);
    if (!partners)
        return partners.error();
    for (const DemoPartner &each : *partners) {
        if (each.name != partner)
            continue;
        const auto text = [](const char *word) { return QString::fromLatin1(word); };
        return std::vector<QueryItem>{{text("client_id"), each.clientId},
            {text("redirect_uri"),
                QString::fromLatin1(origin) + text("/demo/partner/") + each.name
                    + text("/callback")},
            {text("response_type"), text("code")}, {text("owner"), text("user")},
            {text("state"), QString::fromLatin1(newToken(QLatin1String()).reveal())}};
    }
    return std::vector<QueryItem>();
}

void addPartnerRoutes(Routes &routes)
{
    routes.add(Method::Get, "/demo/partner", {.page = showPartners});
    routes.add(Method::Get, "/demo/partner/{partner:text}", {.page = showPartner});
    routes.add(Method::Get, "/demo/partner/{partner:text}/connect", {.page = beginConnecting});
    routes.add(Method::Get, "/demo/partner/{partner:text}/callback", {.page = finishConnecting});
    routes.add(Method::Post, "/demo/partner/{partner:text}/token", {.page = connectByToken});
    routes.add(Method::Post, "/demo/partner/{partner:text}/visit/{authorization:text}",
        {.page = visitByLink});
}

} // namespace GatehouseWorkspace
