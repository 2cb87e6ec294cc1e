// SPDX-License-Identifier: MIT
#include "models/api/wire/leavingcodec.h"

#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/objectreader.h"
#include "models/api/wire/policycodec.h"

namespace Gatehouse::Wire {

namespace {

using namespace Qt::StringLiterals;

ConnectionReference referenceIn(ObjectReader &reader, QLatin1String key, const QJsonObject &json)
{
    Result<ConnectionReference> connection = decodeConnectionReference(json);
    if (connection)
        return std::move(connection).value();
    reader.absorb(key, connection.error());
    return {};
}

std::vector<ConnectionReference> referencesIn(
    ObjectReader &reader, QLatin1String key, const QJsonArray &rows)
{
    std::vector<ConnectionReference> connections;
    for (const QJsonValue &row : rows)
        connections.push_back(referenceIn(reader, key, row.toObject()));
    return connections;
}

} // namespace

Result<Leaving> decodeLeaving(const QJsonObject &json)
{
    ObjectReader reader(json, "leaving"_L1);
    reader.requireObjectType("leaving"_L1);
    Leaving leaving{.digest = reader.required("digest"_L1)};
    Result<Person> person = decodeAdminPerson(reader.requiredObject("user"_L1));
    if (person)
        leaving.person = std::move(person).value();
    else
        reader.absorb("user"_L1, person.error());

    const QJsonObject ends = reader.requiredObject("ends"_L1);
    const QJsonArray installations = ends.value("installations"_L1).toArray();
    for (const QJsonValue &value : installations) {
        const QJsonObject row = value.toObject();
        leaving.installations.push_back(
            {.connection = referenceIn(reader, "ends"_L1, row.value("connection"_L1).toObject()),
                .directPagesCount = row.value("direct_pages_count"_L1).toInt(),
                .isLastUser = row.value("last_user"_L1).toBool()});
    }
    leaving.tokens = referencesIn(reader, "ends"_L1, ends.value("tokens"_L1).toArray());
    leaving.requestsCount = ends.value("requests_count"_L1).toInt();
    leaving.sessionsCount = ends.value("sessions_count"_L1).toInt();
    leaving.keepRunning
        = referencesIn(reader, "keeps_running"_L1, json.value("keeps_running"_L1).toArray());
    const QJsonArray moving = json.value("moves_on"_L1).toArray();
    for (const QJsonValue &value : moving) {
        const QJsonObject row = value.toObject();
        const Result<PersonReference> next
            = decodePersonReference(row.value("added_by"_L1).toObject());
        if (!next)
            reader.absorb("moves_on"_L1, next.error());
        else
            leaving.movesOn.push_back({.connection
                = referenceIn(reader, "moves_on"_L1, row.value("connection"_L1).toObject()),
                .addedBy = *next});
    }
    leaving.nobodys = referencesIn(reader, "nobodys"_L1, json.value("nobodys"_L1).toArray());
    if (const auto problem = reader.problem())
        return *problem;
    return leaving;
}

QJsonObject encodePersonChange(const PersonChange &change)
{
    QJsonObject json;
    if (change.role)
        json.insert("role"_L1, wireName(*change.role));
    if (change.state)
        json.insert("state"_L1, wireName(*change.state));
    if (change.handOverTo)
        json.insert("hand_over_to"_L1, change.handOverTo->toString());
    if (!change.seen.isEmpty())
        json.insert("seen"_L1, change.seen);
    return json;
}

Result<ViewAsSession> decodeViewAsSession(const QJsonObject &json)
{
    ObjectReader reader(json, "session"_L1);
    reader.requireObjectType("session"_L1);
    ViewAsSession session{.token = Secret(reader.required("token"_L1).toUtf8()),
        .expiresAt = reader.time("expires_at"_L1)};
    Result<Person> person = decodeAdminPerson(reader.requiredObject("user"_L1));
    if (person)
        session.person = std::move(person).value();
    else
        reader.absorb("user"_L1, person.error());
    if (const auto problem = reader.problem())
        return *problem;
    return session;
}

} // namespace Gatehouse::Wire
