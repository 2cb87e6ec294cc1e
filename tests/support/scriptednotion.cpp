// SPDX-License-Identifier: MIT
#include "tests/support/scriptednotion.h"

#include <QJsonDocument>

namespace Gatehouse {

namespace {

QJsonObject notionUser(const QString &id, const QString &name, const QString &type)
{
    return {{QStringLiteral("object"), QStringLiteral("user")}, {QStringLiteral("id"), id},
        {QStringLiteral("name"), name}, {QStringLiteral("avatar_url"), QJsonValue()},
        {QStringLiteral("type"), type}, {type, QJsonObject{}}};
}

QJsonObject notionOwnBot(const QString &name)
{
    QJsonObject bot = notionUser(
        QStringLiteral("0b000000-0000-4000-8000-000000000000"), name, QStringLiteral("bot"));
    bot[QStringLiteral("bot")] = QJsonObject{
        {QStringLiteral("owner"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("workspace")},
                {QStringLiteral("workspace"), true}}},
        {QStringLiteral("workspace_id"), QStringLiteral("ac000000-0000-4000-8000-000000000000")},
        {QStringLiteral("workspace_name"), QStringLiteral("Acme")}};
    return bot;
}

void notionRefuse(FakeCall &call, int status, const QString &code, const QString &message)
{
    const QJsonObject error{{QStringLiteral("object"), QStringLiteral("error")},
        {QStringLiteral("status"), status}, {QStringLiteral("code"), code},
        {QStringLiteral("message"), message},
        {QStringLiteral("request_id"), QStringLiteral("5e000000-0000-4000-8000-000000000000")}};
    call.answer(FakeCall::Answer{
        .status = status, .body = QJsonDocument(error).toJson(QJsonDocument::Compact)});
}

} // namespace

ScriptedNotion::ScriptedNotion(QByteArray good, QObject *parent)
    : QObject(parent)
    , token(std::move(good))
    , bots{QStringLiteral("Export"), QStringLiteral("Slack")}
{
    m_server.onCall = [this](FakeCall &call) {
        if (!isSilent)
            answer(call);
    };
}

ScriptedNotion::~ScriptedNotion() = default;

bool ScriptedNotion::isAwaited() const
{
    return !m_server.calls.empty() && m_server.calls.back()->isConnected();
}

void ScriptedNotion::answer(FakeCall &call) const
{
    const QByteArray shown = call.headers.value("authorization");
    if (shown != "Bearer " + token)
        return notionRefuse(call, 401, QStringLiteral("unauthorized"),
            QStringLiteral("API token is invalid: %1").arg(QString::fromUtf8(shown)));
    if (call.path() == QLatin1String("/v1/users/me"))
        return call.answer(notionOwnBot(bots.first()));
    if (!mayListUsers)
        return notionRefuse(call, 403, QStringLiteral("restricted_resource"),
            QStringLiteral("Insufficient permissions for this endpoint."));
    QJsonArray rows{notionOwnBot(bots.first()),
        notionUser(QStringLiteral("0e000000-0000-4000-8000-000000000000"),
            QStringLiteral("Ada Byron"), QStringLiteral("person"))};
    for (qsizetype i = 1; i < bots.size(); ++i)
        rows.append(notionUser(QStringLiteral("0b000000-0000-4000-8000-00000000000%1").arg(i),
            bots[i], QStringLiteral("bot")));
    call.answer(QJsonObject{{QStringLiteral("object"), QStringLiteral("list")},
        {QStringLiteral("results"), rows}, {QStringLiteral("has_more"), false},
        {QStringLiteral("next_cursor"), QJsonValue()}});
}

} // namespace Gatehouse
