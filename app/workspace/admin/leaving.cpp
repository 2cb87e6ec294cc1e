// SPDX-License-Identifier: MIT
#include "app/workspace/admin/leaving.h"

#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/governanceobjects.h"
#include "app/workspace/admin/space.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/peoplerules.h"
#include "app/workspace/store/personrepository.h"

#include <QCryptographicHash>

namespace GatehouseWorkspace {

namespace {

void writeReferences(JsonWriter &json, const std::vector<ConnectionReference> &connections)
{
    for (const ConnectionReference &connection : connections)
        writeConnectionReference(json, connection);
}

void writeWhatEnds(JsonWriter &json, const Leaving &leaving)
{
    json.beginObject();
    json.key("installations").beginArray();
    for (const Leaving::Installation &installation : leaving.installations) {
        if (installation.actsAsPerson())
            continue;
        json.beginObject();
        json.key("connection");
        writeConnectionReference(json, installation.connection);
        json.key("direct_pages_count").value(installation.directPagesCount);
        json.key("last_user").value(installation.lastUser);
        json.endObject();
    }
    json.endArray();
    json.key("tokens").beginArray();
    for (const Leaving::Installation &installation : leaving.installations) {
        if (installation.actsAsPerson())
            writeConnectionReference(json, installation.connection);
    }
    json.endArray();
    json.key("requests_count").value(leaving.requestsCount);
    json.key("sessions_count").value(leaving.sessionsCount);
    json.endObject();
}

Answer showLeaving(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = maySeeLeaving(space->caller); !decision.allowed())
        return refusalFor(decision, QStringLiteral("see what ends when somebody leaves"));
    const auto id = call.parameter<UserId>("user_id");
    const Result<UserRow> person = PersonRepository(call.store).find(space->workspace.id, id);
    if (!person && person.error().kind != ApiError::Kind::NotFound)
        return Refusal::ofStore(person.error());
    if (!person || person->type != UserType::Person)
        return adminNotFound(QStringLiteral("person"), id.toString());
    const Result<Leaving> leaving
        = LeavingRepository(call.store).leaving({.workspace = space->workspace.id, .person = id});
    if (!leaving)
        return Refusal::ofStore(leaving.error());
    JsonWriter json;
    json.beginObject();
    json.key("object").value(QLatin1String("leaving"));
    json.key("user");
    writeAdminUser(json, *person);
    json.key("digest").value(leavingDigest(*leaving));
    json.key("ends");
    writeWhatEnds(json, *leaving);
    json.key("keeps_running").beginArray();
    writeReferences(json, leaving->keepsRunning);
    json.endArray();
    json.key("moves_on").beginArray();
    for (const Leaving::MovingOn &moving : leaving->movesOn) {
        json.beginObject();
        json.key("connection");
        writeConnectionReference(json, moving.connection);
        json.key("added_by");
        writePersonReference(json, moving.addedBy);
        json.endObject();
    }
    json.endArray();
    json.key("nobodys").beginArray();
    writeReferences(json, leaving->keepsRunning);
    writeReferences(json, leaving->registered);
    json.endArray();
    json.endObject();
    return Reply::json(json.take());
}

} // namespace

QString leavingDigest(const Leaving &leaving)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) { hash.addData(text.toUtf8() + '\n'); };
    for (const Leaving::Installation &installation : leaving.installations) {
        add(installation.id.toString());
        add(QString::number(installation.directPagesCount));
        add(QString::number(int(installation.lastUser)));
    }
    add(QString::number(leaving.requestsCount));
    for (const ConnectionReference &connection : leaving.keepsRunning)
        add(connection.id.toString());
    for (const Leaving::MovingOn &moving : leaving.movesOn)
        add(moving.connection.id.toString() + moving.addedBy.id.toString());
    for (const ConnectionReference &connection : leaving.registered)
        add(connection.id.toString());
    return QString::fromLatin1(hash.result().toHex());
}

void addLeavingRoutes(Routes &routes)
{
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/people/{user_id}/leaving",
        {.handler = showLeaving});
}

} // namespace GatehouseWorkspace
