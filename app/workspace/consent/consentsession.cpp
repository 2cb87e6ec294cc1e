// SPDX-License-Identifier: MIT
#include "app/workspace/consent/consentsession.h"

#include "app/workspace/store/keys.h"
#include "app/workspace/store/store.h"
#include "models/base/logging.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

namespace {

constexpr char consentCookie[] = "gatehouse_consent";

Reply foreignFormReply(Language language)
{
    return messageReply(language,
        {.title = "brokenTitle", .text = "foreignForm", .detail = "tellDeveloper", .status = 403});
}

} // namespace

QStringList formValues(const BrowserCall &call, const char *name)
{
    QStringList values;
    for (const QueryItem &item : call.form) {
        if (item.key == QLatin1String(name))
            values << item.value;
    }
    return values;
}

QString formValue(const BrowserCall &call, const char *name)
{
    return formValues(call, name).value(0);
}

Gatehouse::Result<ConsentSession, Reply> consentSession(const BrowserCall &call)
{
    const Language asked = preferredLanguage(call.request.acceptLanguage);
    // Browsers that say where a request comes from are taken at their word.
    if (!call.request.fetchSite.isEmpty() && call.request.fetchSite != "same-origin")
        return foreignFormReply(asked);
    const QByteArray secret = cookieOf(call.request, consentCookie);
    AuthorizationRepository authorizations(call.store);
    auto authorization
        = authorizations.open(AuthorizationId(call.parameter("authorization")), secret);
    if (!authorization) {
        return authorization.error().kind == ApiError::Kind::NotFound
            ? overReply(asked)
            : brokenReply(asked, authorization.error());
    }
    // Hashes are compared, so how long it takes tells nothing about the secret.
    const Keys &keys = call.store.keys();
    if (keys.hash(formValue(call, "form").toUtf8()) != keys.hash(authorizations.formSecret(secret)))
        return foreignFormReply(asked);
    const Language language = languageNamed(authorization->language);
    return ConsentSession{
        .authorization = std::move(*authorization), .secret = secret, .language = language};
}

void giveCookie(Reply &reply, const BrowserCall &call, const ConsentSession &session)
{
    QByteArray cookie = QByteArray(consentCookie) + '=' + session.secret
        + "; Path=" + session.base().toLatin1() + "; HttpOnly; SameSite=Strict; Max-Age="
        + QByteArray::number(AuthorizationRepository::lasts / 1000);
    if (call.origin.startsWith("https://"))
        cookie += "; Secure";
    reply.headers.push_back({"Set-Cookie", cookie});
}

QJsonObject sessionValues(const BrowserCall &call, const ConsentSession &session)
{
    QJsonArray languages;
    for (const Language language : {Language::English, Language::German})
        languages.append(QJsonObject{{QStringLiteral("code"), languageCode(language)},
            {QStringLiteral("name"), phrase(language, "language")},
            {QStringLiteral("current"), language == session.language}});
    return {{QStringLiteral("base"), session.base()},
        {QStringLiteral("form"),
            QString::fromLatin1(AuthorizationRepository(call.store).formSecret(session.secret))},
        {QStringLiteral("languages"), languages}};
}

Reply brokenReply(Language language, const ApiError &error)
{
    qCWarning(logService) << "a page could not be shown:" << error << error.detail;
    return messageReply(language, {.title = "brokenTitle", .text = "broken", .status = 503});
}

Reply overReply(Language language)
{
    return messageReply(language, {.title = "overTitle", .text = "over", .status = 403});
}

} // namespace GatehouseWorkspace
