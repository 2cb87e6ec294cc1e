// SPDX-License-Identifier: MIT
#include "app/workspace/dispatch/dispatcher.h"

#include "app/workspace/http/deferred.h"
#include "app/workspace/http/peeraddress.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/revocationrepository.h"
#include "app/workspace/store/snapshot.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/tokenrepository.h"
#include "models/base/logging.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace GatehouseWorkspace {

namespace {

enum class Surface { Notion, Admin };

//! Of a body that anybody may send, whoever they are: the largest form (1,000 pages ticked and as
//! many unfolded) is a third of it. A form of one letter each would take hundreds of times its
//! size.
constexpr qint64 openBodyLimit = 256 * 1024;

std::vector<QLatin1String> versionsOf(Surface surface)
{
    if (surface == Surface::Admin)
        return {QLatin1String("2026-06-01")};
    return {QLatin1String("2025-09-03"), QLatin1String("2026-03-11")};
}

using VersionResult = Gatehouse::Result<QLatin1String, HttpError>;

VersionResult versionOf(const Request &request, Surface surface)
{
    const QString name = QStringLiteral("Notion-Version header");
    if (!request.notionVersion)
        return Refusal::missingVersion(refusalOf(name,
            {Problem::instead(name, QStringLiteral("defined"), QJsonValue(QJsonValue::Undefined))})
                                           .message);
    const QString given = QString::fromLatin1(*request.notionVersion);
    QStringList served;
    for (const QLatin1String version : versionsOf(surface)) {
        if (given == version)
            return version;
        served.append(version);
    }
    HttpError error = refusalOf(
        name, {Problem::instead(name, Problem::alternatives(served), QJsonValue(given))});
    return given.isEmpty() ? Refusal::missingVersion(error.message) : error;
}

std::optional<QByteArray> bearerOf(const Request &request)
{
    static constexpr QByteArrayView scheme = "Bearer ";
    if (!request.authorization || request.authorization->size() <= scheme.size()
        || QByteArrayView(*request.authorization)
                .first(scheme.size())
                .compare(scheme, Qt::CaseInsensitive)
            != 0)
        return {};
    return request.authorization->sliced(scheme.size()).trimmed();
}

bool isWelcome(Actor::Kind kind, Surface surface)
{
    switch (kind) {
    case Actor::Kind::Session:
        return true;
    case Actor::Kind::Organization:
        return surface == Surface::Admin;
    case Actor::Kind::Connection:
    case Actor::Kind::Installation:
    case Actor::Kind::PersonalToken:
    case Actor::Kind::McpClient:
        return surface == Surface::Notion;
    }
    Q_UNREACHABLE();
}

HttpError foreignPage()
{
    return Refusal::restricted(QStringLiteral("Requests from other web pages are not allowed."));
}

using BodyResult = Gatehouse::Result<QJsonValue, HttpError>;

//! No body at all counts as an empty object: the official SDK sends none when there is nothing to
//! say.
BodyResult bodyOf(const Request &request)
{
    if (request.body.isEmpty() || request.method == Method::Get || request.method == Method::Head)
        return QJsonValue(QJsonObject());
    QJsonParseError error = {};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return Refusal::invalidJson();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

//! The body as one object of texts. OAuth wants no parameter twice.
Gatehouse::Result<QJsonObject, HttpError> clientBodyOf(const Request &request)
{
    if (!isForm(request)) {
        const BodyResult body = bodyOf(request);
        if (!body || !body->isObject())
            return Refusal::oauth(Refusal::OAuthFault::InvalidRequest,
                QStringLiteral("The body is neither a JSON object nor a form."));
        return body->toObject();
    }
    const std::optional<std::vector<QueryItem>> items = parseForm(request.body);
    QJsonObject body;
    for (const QueryItem &item : items.value_or(std::vector<QueryItem>())) {
        if (body.contains(item.key))
            return Refusal::oauth(Refusal::OAuthFault::InvalidRequest,
                QStringLiteral("The body has a parameter twice."));
        body.insert(item.key, item.value);
    }
    if (!items)
        return Refusal::oauth(Refusal::OAuthFault::InvalidRequest,
            QStringLiteral("The form in the body cannot be read."));
    return body;
}

//! Where the one who calls is: at the other end of the connection, or where the proxy says.
QByteArray callerAddress(const Request &request, Dispatcher::Parts::Front front)
{
    if (front == Dispatcher::Parts::Front::Proxy && !request.forwardedFor.isEmpty())
        return addressGroup(request.forwardedFor.split(',').back().trimmed());
    return addressGroup(request.peer);
}

std::optional<HttpError> checkForm(Call &call, const Route &route, const Target &target)
{
    for (PathParameter &parameter : call.parameters) {
        if (!parameter.isUuid)
            continue;
        QString canonical = canonicalUuid(parameter.value);
        if (canonical.isEmpty())
            return refusalOf(QStringLiteral("path"),
                {Problem::instead(QStringLiteral("path.") + parameter.name,
                    QStringLiteral("a valid uuid"), parameter.value)});
        parameter.value = std::move(canonical);
    }
    static const QuerySchema noQuery({});
    auto query = (route.query ? *route.query : noQuery).read(target.query);
    if (!query)
        return refusalOf(QStringLiteral("query"), query.error());
    call.query = std::move(query).value();
    return {};
}

std::optional<HttpError> checkBody(const Route &route, const QJsonValue &body)
{
    static const Schema noBody = Schema::object({});
    const QStringList problems
        = (route.body ? *route.body : noBody).problems(body, QStringLiteral("body"));
    if (problems.isEmpty())
        return {};
    return refusalOf(QStringLiteral("body"), problems);
}

} // namespace

Dispatcher::Dispatcher(Parts parts)
    : m_parts(std::move(parts))
    , m_random(QRandomGenerator::securelySeeded())
{
}

Dispatcher::~Dispatcher() = default;

Reply Dispatcher::answer(const Request &request)
{
    Answer answer = process(request);
    if (!answer)
        return refuse(answer.error());
    Reply reply = std::move(answer).value();
    if (!reply.later) {
        reply.seal(newRequestId());
        return reply;
    }
    reply.later = std::make_shared<Deferred>(Deferred{.work = reply.later->work,
        .answer = [this, later = reply.later](Deferred::Outcome outcome) {
            Reply worked = later->answer(outcome);
            worked.seal(newRequestId());
            return worked;
        }});
    return reply;
}

Reply Dispatcher::refuse(const HttpError &error)
{
    Reply reply = Reply::refusal(error);
    const QByteArray id = newRequestId();
    if (error.status >= 500)
        qCWarning(logService) << "answered" << error.status << "to request" << id;
    reply.seal(id);
    return reply;
}

Answer Dispatcher::process(const Request &request)
{
    const HostPolicy::Verdict verdict = m_parts.hosts.judge(request);
    switch (verdict) {
    case HostPolicy::Verdict::Welcome:
    case HostPolicy::Verdict::OpaqueOrigin:
        break;
    case HostPolicy::Verdict::ForeignHost:
        return Refusal::restricted(
            QStringLiteral("The Host header does not name this workspace service."));
    case HostPolicy::Verdict::ForeignOrigin:
        return foreignPage();
    }

    const std::optional<Target> target = parseTarget(request.target);
    if (!target)
        return Refusal::invalidRequestUrl();
    std::optional<Routes::Match> match = m_parts.routes.find(request.method, target->segments);
    if (!match)
        return Refusal::invalidRequestUrl();
    const Route &route = *match->handler;
    if ((route.page || route.client) && request.body.size() > openBodyLimit)
        return Refusal::tooLarge(openBodyLimit);
    // A browser says nothing of where our own pages come from, because they tell it not to.
    if (route.page)
        return answerBrowser(*match, *target, request);
    if (verdict == HostPolicy::Verdict::OpaqueOrigin)
        return foreignPage();
    if (route.client)
        return answerClient(route, request);
    const Surface surface
        = target->segments.front() == QLatin1String("admin") ? Surface::Admin : Surface::Notion;

    const BodyResult body = bodyOf(request);
    if (!body)
        return body.error();
    const VersionResult version = versionOf(request, surface);
    if (!version)
        return version.error();
    if (request.notionBeta)
        return Refusal::invalidBeta(QStringLiteral("Notion-Beta header names no beta known here."));

    const std::optional<QByteArray> token = bearerOf(request);
    if (!token)
        return Refusal::unauthorized();
    const Result<Actor> actor = TokenRepository(*m_parts.store).authenticate(*token);
    if (!actor) {
        if (actor.error().kind == ApiError::Kind::Unauthorized)
            return Refusal::unauthorized();
        return Refusal::ofStore(actor.error());
    }
    if (!isWelcome(actor->kind, surface))
        return Refusal::unauthorized();
    if (m_parts.rateLimiter) {
        const std::optional<int> wait
            = m_parts.rateLimiter->count(actor->token.toString(), m_parts.store->now());
        if (wait)
            return Refusal::rateLimited(*wait);
    }

    Call call{.store = *m_parts.store,
        .actor = *actor,
        .request = request,
        .version = *version,
        .parameters = std::move(match->parameters)};
    if (std::optional<HttpError> error = checkForm(call, route, *target))
        return *error;
    if (std::optional<HttpError> error = checkBody(route, *body))
        return *error;
    call.body = body->toObject();
    call.origin = originOf(request);
    keepHouse();
    if (request.method != Method::Get && request.method != Method::Head)
        return route.handler(call);
    const Result<Snapshot> moment = Snapshot::begin(*m_parts.store);
    if (!moment)
        return Refusal::ofStore(moment.error());
    return route.handler(call);
}

void Dispatcher::keepHouse()
{
    static constexpr Millis pause = 60 * 1000;
    if (m_parts.store->now() < m_noHousekeepingBefore)
        return;
    // It must not refuse the call it came with, nor make each of them wait for what cannot be
    // written.
    const Result<int> ended = RevocationRepository(*m_parts.store).endWhatIsDue();
    if (ended)
        return;
    qCWarning(logService) << "access that is due to end could not be ended:" << ended.error();
    m_noHousekeepingBefore = m_parts.store->now() + pause;
}

Answer Dispatcher::answerClient(const Route &route, const Request &request)
{
    const auto inForm = [](HttpError error) {
        error.form = HttpError::Form::OAuth;
        return error;
    };
    auto body = clientBodyOf(request);
    if (!body)
        return body.error();
    if (const VersionResult version = versionOf(request, Surface::Notion); !version)
        return inForm(version.error());
    ClientCall call{.store = *m_parts.store, .request = request, .body = std::move(body).value()};
    Answer answer = route.client(call);
    if (!answer)
        return inForm(answer.error());
    return answer;
}

QByteArray Dispatcher::originOf(const Request &request) const
{
    if (request.hosts.empty())
        return {};
    const QByteArray scheme = m_parts.front == Parts::Front::Proxy ? "https://" : "http://";
    return scheme + request.hosts.front();
}

Reply Dispatcher::answerBrowser(
    const Routes::Match &match, const Target &target, const Request &request)
{
    BrowserCall call{.store = *m_parts.store,
        .request = request,
        .parameters = match.parameters,
        .query = target.query,
        .origin = originOf(request),
        .address = callerAddress(request, m_parts.front),
        .ask = [this](const Request &asked) { return answer(asked); }};
    if (request.method == Method::Post && isForm(request))
        call.form = parseForm(request.body).value_or(std::vector<QueryItem>());
    return match.handler->page(call);
}

QByteArray Dispatcher::newRequestId()
{
    // Only has to differ, so it is not worth a system call each time.
    quint64 high = m_random.generate64();
    quint64 low = m_random.generate64();
    high = (high & ~0xf000ULL) | 0x4000ULL;
    low = (low & ~(3ULL << 62)) | (1ULL << 63);
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray text(36, '-');
    int at = 0;
    for (const quint64 half : {high, low}) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            if (at == 8 || at == 13 || at == 18 || at == 23)
                ++at;
            text[at++] = hex[(half >> shift) & 0xf];
        }
    }
    return text;
}

} // namespace GatehouseWorkspace
