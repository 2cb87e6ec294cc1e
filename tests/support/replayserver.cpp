// SPDX-License-Identifier: MIT
#include "tests/support/replayserver.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Gatehouse {

namespace {

const QString replayUsersPath = QStringLiteral("/v1/users");
const QString replaySelfPath = QStringLiteral("/v1/users/me");

std::vector<RecordedExchange> replayRows(const ReplayServer::Session &session)
{
    std::vector<RecordedExchange> rows = recordedExchanges(replayUsersPath);
    std::erase_if(rows, [&](const RecordedExchange &row) {
        return row.repository() != session.repository || row.version != session.version
            || row.status != 200;
    });
    return rows;
}

} // namespace

std::vector<ReplayServer::Session> ReplayServer::sessions()
{
    struct Candidate {
        Session session;
        bool hasSelf = false;
        qsizetype users = 0;
    };
    std::vector<Candidate> candidates;
    for (const RecordedExchange &row : recordedExchanges(replayUsersPath)) {
        if (row.status != 200)
            continue;
        const Session session{.repository = row.repository(), .version = row.version};
        auto found = std::find_if(candidates.begin(), candidates.end(),
            [&](const Candidate &candidate) { return candidate.session == session; });
        if (found == candidates.end())
            found = candidates.insert(candidates.end(), {.session = session});
        if (row.path == replaySelfPath)
            found->hasSelf = true;
        if (row.path == replayUsersPath)
            found->users = std::max(
                found->users, row.body.toObject().value(QLatin1String("results")).toArray().size());
    }
    std::erase_if(candidates,
        [](const Candidate &candidate) { return !candidate.hasSelf || candidate.users == 0; });
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.users > b.users; });
    std::vector<Session> sessions;
    for (const Candidate &candidate : candidates)
        sessions.push_back(candidate.session);
    return sessions;
}

ReplayServer::ReplayServer(const Session &session, QObject *parent)
    : QObject(parent)
    , m_rows(replayRows(session))
{
    m_server.onCall = [this](FakeCall &call) { answer(call); };
}

ReplayServer::~ReplayServer() = default;

QJsonObject ReplayServer::self() const
{
    const RecordedExchange *const row = find(replaySelfPath);
    return row ? row->body.toObject() : QJsonObject();
}

QJsonObject ReplayServer::users() const
{
    const RecordedExchange *const row = find(replayUsersPath);
    return row ? row->body.toObject() : QJsonObject();
}

void ReplayServer::answer(FakeCall &call) const
{
    const RecordedExchange *const row = call.method == "GET" ? find(call.path()) : nullptr;
    if (row)
        return call.answer(row->body.toObject());
    const bool isUser = call.path().startsWith(replayUsersPath + QLatin1Char('/'));
    const QJsonObject error{{QStringLiteral("object"), QStringLiteral("error")},
        {QStringLiteral("status"), isUser ? 404 : 400},
        {QStringLiteral("code"),
            isUser ? QStringLiteral("object_not_found") : QStringLiteral("invalid_request_url")},
        {QStringLiteral("message"), QStringLiteral("Not among the recorded exchanges.")}};
    call.answer(FakeCall::Answer{
        .status = isUser ? 404 : 400, .body = QJsonDocument(error).toJson(QJsonDocument::Compact)});
}

const RecordedExchange *ReplayServer::find(const QString &path) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const RecordedExchange &row) { return row.path == path; });
    return found == m_rows.end() ? nullptr : &*found;
}

} // namespace Gatehouse
