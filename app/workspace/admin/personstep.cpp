// SPDX-License-Identifier: MIT
#include "app/workspace/admin/personstep.h"

#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/store/personrepository.h"

#include <QJsonArray>

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

const QString roleKey = QStringLiteral("role");
const QString stateKey = QStringLiteral("state");
const QString endedEventKey = QStringLiteral("ended_event");
const QString requestsKey = QStringLiteral("requests");
const QString handedOverKey = QStringLiteral("handed_over");
const QString installationsKey = QStringLiteral("installations_count");
const QString tokensKey = QStringLiteral("tokens_count");

QString personAction(const std::optional<PersonState> &state)
{
    if (!state)
        return QStringLiteral("person.role_changed");
    switch (*state) {
    case PersonState::Active:
        break;
    case PersonState::Suspended:
        return QStringLiteral("person.suspended");
    case PersonState::Left:
        return QStringLiteral("person.removed");
    } // no default: the compiler names a forgotten state
    return QStringLiteral("person.reinstated");
}

//! How many installations there are, parted as people count them.
void countInstallations(const Leaving &leaving, QJsonObject &json)
{
    const auto tokens = std::count_if(leaving.installations.begin(), leaving.installations.end(),
        [](const Leaving::Installation &installation) { return installation.actsAsPerson(); });
    json.insert(installationsKey, qint64(leaving.installations.size()) - qint64(tokens));
    json.insert(tokensKey, qint64(tokens));
}

int countedInstallations(const QJsonObject &json)
{
    return json.value(installationsKey).toInt() + json.value(tokensKey).toInt();
}

//! What ended with \a event.
Departure departureOf(const AuditRow &event)
{
    return {.at = event.entry.at.value_or(0),
        .installationsCount = countedInstallations(event.entry.after),
        .requests = event.entry.before.value(requestsKey).toArray()};
}

//! Internal connections given to somebody, as an event holds them.
QJsonObject handOverJson(const LeavingRepository::HandOver &handOver, const QString &name)
{
    QJsonArray ids;
    for (const ConnectionId &id : handOver.connections)
        ids.append(id.toString());
    return {{QStringLiteral("to"), handOver.to.toString()}, {QStringLiteral("name"), name},
        {QStringLiteral("connection_ids"), ids}};
}

LeavingRepository::HandOver handOverBack(const QJsonObject &json, const Leaver &leaver)
{
    LeavingRepository::HandOver back{.workspace = leaver.workspace,
        .from = UserId(json.value(QLatin1String("to")).toString()),
        .to = leaver.person};
    const QJsonArray ids = json.value(QLatin1String("connection_ids")).toArray();
    for (const QJsonValue &id : ids)
        back.connections.emplace_back(id.toString());
    return back;
}

std::optional<AuditEventId> endedEventOf(const QJsonObject &json)
{
    const QString id = json.value(endedEventKey).toString();
    return id.isEmpty() ? std::nullopt : std::optional<AuditEventId>(id);
}

} // namespace

AuditEntry personEntry(const Call &call, const Space &space, const UserId &person,
    const std::optional<PersonState> &state)
{
    AuditEntry entry = changeEntry(call, space, personAction(state));
    entry.objectType = QStringLiteral("person");
    entry.objectId = person.toString();
    entry.person = person;
    return entry;
}

PersonStep::PersonStep(
    const Call &call, const Space &space, UserRow person, LeavingRepository::Place place)
    : m_call(call)
    , m_space(space)
    , m_person(std::move(person))
    , m_place(std::move(place))
{
}

Gatehouse::Result<PersonStep, HttpError> PersonStep::of(
    const Call &call, const Space &space, const UserId &person)
{
    auto row = PersonRepository(call.store).find(space.workspace.id, person);
    if (!row && row.error().kind != ApiError::Kind::NotFound)
        return Refusal::ofStore(row.error());
    if (!row || row->type != UserType::Person)
        return adminNotFound(QStringLiteral("person"), person.toString());
    auto place
        = LeavingRepository(call.store).place({.workspace = space.workspace.id, .person = person});
    if (!place)
        return Refusal::ofStore(place.error());
    return PersonStep(call, space, std::move(*row), std::move(*place));
}

Result<Leaving> PersonStep::leaving() const
{
    return LeavingRepository(m_call.store).leaving(leaver());
}

std::optional<HttpError> PersonStep::obstacle(const Membership &wanted, PersonChange::Way way) const
{
    const auto owners = LeavingRepository(m_call.store).activeOwners(m_space.workspace.id);
    if (!owners)
        return Refusal::ofStore(owners.error());
    const bool own = m_person.id == m_call.actor.user;
    switch (
        obstacleTo({.target = own ? PersonChange::Target::Oneself : PersonChange::Target::Somebody,
            .before = m_place.membership,
            .after = wanted,
            .activeOwners = *owners,
            .way = way})) {
    case PersonObstacle::None:
        break;
    case PersonObstacle::Oneself:
        return Refusal::conflict(
            QStringLiteral("You cannot suspend or remove yourself. Another owner can."));
    case PersonObstacle::LastOwner:
        return Refusal::conflict(
            QStringLiteral("%1 is the last owner of this workspace. Make somebody else an owner "
                           "first.")
                .arg(m_person.name));
    case PersonObstacle::NotHere:
        return Refusal::conflict(
            QStringLiteral("%1 left this workspace and cannot be suspended.").arg(m_person.name));
    } // no default: the compiler names a forgotten obstacle
    return {};
}

ChangeResult PersonStep::take(
    Transaction &transaction, const Membership &wanted, const std::optional<UserRow> &successor)
{
    AuditEntry entry = entryFor(wanted);
    entry.undo = AuditEntry::Undo::Possible;
    const Result<AuditEventId> id = changeEventId(m_call);
    if (!id)
        return Refusal::ofStore(id.error());
    entry.id = *id;
    LeavingRepository::Place after{.membership = wanted, .endedBy = m_place.endedBy};
    if (wanted.state != m_place.membership.state) {
        if (m_place.endedBy)
            entry.before.insert(endedEventKey, m_place.endedBy->toString());
        const bool ends = wanted.state != PersonState::Active;
        after.endedBy = ends ? entry.id : std::nullopt;
        if (auto error
            = ends ? finish(transaction, successor, entry) : reinstate(transaction, entry))
            return *error;
    }
    const auto done = LeavingRepository(m_call.store).setPlace(transaction, leaver(), after);
    if (!done)
        return Refusal::ofStore(done.error());
    auto answered = answer();
    if (!answered)
        return answered.error();
    return Changed{.entry = std::move(entry), .answer = std::move(*answered)};
}

std::optional<HttpError> PersonStep::finish(
    Transaction &transaction, const std::optional<UserRow> &successor, AuditEntry &entry)
{
    const Result<Leaving> leaving = this->leaving();
    if (!leaving)
        return Refusal::ofStore(leaving.error());
    const auto by = actingPerson(m_call, transaction);
    if (!by)
        return by.error();
    LeavingRepository repository(m_call.store);
    if (successor && !leaving->keepsRunning.empty()) {
        LeavingRepository::HandOver handOver{
            .workspace = m_space.workspace.id, .from = m_person.id, .to = successor->id};
        for (const ConnectionReference &connection : leaving->keepsRunning)
            handOver.connections.push_back(connection.id);
        if (const auto done = repository.handOver(transaction, handOver); !done)
            return changeRefusal(done.error());
        entry.after.insert(handedOverKey, handOverJson(handOver, successor->name));
    }
    const Result<Departure> departure = repository.end(transaction, leaver(), *by);
    if (!departure)
        return Refusal::ofStore(departure.error());
    entry.at = departure->at;
    if (!departure->requests.isEmpty())
        entry.before.insert(requestsKey, departure->requests);
    countInstallations(*leaving, entry.after);
    entry.after.insert(QStringLiteral("requests_count"), leaving->requestsCount);
    entry.after.insert(QStringLiteral("sessions_count"), leaving->sessionsCount);
    return {};
}

//! What a suspension ended comes back; who left had better start anew.
std::optional<HttpError> PersonStep::reinstate(Transaction &transaction, AuditEntry &entry)
{
    if (m_place.membership.state == PersonState::Suspended && m_place.endedBy) {
        const auto event
            = AuditRepository(m_call.store).find(m_space.workspace.id, *m_place.endedBy);
        if (!event)
            return Refusal::ofStore(event.error());
        const auto back
            = LeavingRepository(m_call.store).bringBack(transaction, leaver(), departureOf(*event));
        if (!back)
            return Refusal::ofStore(back.error());
    }
    const Result<Leaving> leaving = this->leaving();
    if (!leaving)
        return Refusal::ofStore(leaving.error());
    countInstallations(*leaving, entry.after);
    return {};
}

std::optional<HttpError> PersonStep::whyNotAsLeft(const AuditRow &event) const
{
    const QJsonObject &after = event.entry.after;
    const auto role = fromText<Role>(after.value(roleKey).toString());
    const auto state = fromText<PersonState>(after.value(stateKey).toString());
    if (role && *role != m_place.membership.role)
        return Refusal::conflict(
            QStringLiteral("%1's role was changed again since.").arg(m_person.name));
    const bool ended = state && *state != PersonState::Active;
    if (state && (*state != m_place.membership.state || (ended && m_place.endedBy != event.id)))
        return Refusal::conflict(
            QStringLiteral("%1's state was changed again since.").arg(m_person.name));
    if (!state || ended)
        return {};
    const Result<Leaving> leaving = this->leaving();
    if (!leaving)
        return Refusal::ofStore(leaving.error());
    if (int(leaving->installations.size()) != countedInstallations(after))
        return Refusal::conflict(
            QStringLiteral("%1 has begun or ended to use connections since.").arg(m_person.name));
    return {};
}

ChangeResult PersonStep::takeBack(Transaction &transaction, const AuditRow &event)
{
    if (std::optional<HttpError> error = whyNotAsLeft(event))
        return *error;
    const QJsonObject &was = event.entry.before;
    Membership wanted = m_place.membership;
    wanted.role = fromText<Role>(was.value(roleKey).toString()).value_or(wanted.role);
    wanted.state = fromText<PersonState>(was.value(stateKey).toString()).value_or(wanted.state);
    if (std::optional<HttpError> error = obstacle(wanted, PersonChange::Way::Back))
        return *error;
    const auto became = fromText<PersonState>(event.entry.after.value(stateKey).toString());
    if (became && *became != PersonState::Active)
        return bringBack(transaction, wanted, event);
    return take(transaction, wanted, {});
}

ChangeResult PersonStep::bringBack(
    Transaction &transaction, const Membership &wanted, const AuditRow &event)
{
    LeavingRepository repository(m_call.store);
    const Departure departure = departureOf(event);
    const Result<int> restorable = repository.restorable(leaver(), departure);
    if (!restorable)
        return Refusal::ofStore(restorable.error());
    if (*restorable != departure.installationsCount)
        return Refusal::conflict(QStringLiteral("What ended then was destroyed since."));
    const auto handed = repository.handOver(
        transaction, handOverBack(event.entry.after.value(handedOverKey).toObject(), leaver()));
    if (!handed)
        return changeRefusal(handed.error());
    if (const auto back = repository.bringBack(transaction, leaver(), departure); !back)
        return Refusal::ofStore(back.error());
    const auto done = repository.setPlace(
        transaction, leaver(), {.membership = wanted, .endedBy = endedEventOf(event.entry.before)});
    if (!done)
        return Refusal::ofStore(done.error());
    const Result<Leaving> leaving = this->leaving();
    if (!leaving)
        return Refusal::ofStore(leaving.error());
    AuditEntry entry = entryFor(wanted);
    entry.before.insert(endedEventKey, event.id.toString());
    countInstallations(*leaving, entry.after);
    return Changed{.entry = std::move(entry)};
}

Gatehouse::Result<QByteArray, HttpError> PersonStep::answer() const
{
    const auto person = PersonRepository(m_call.store).find(m_space.workspace.id, m_person.id);
    if (!person)
        return Refusal::ofStore(person.error());
    JsonWriter json;
    writeAdminUser(json, *person);
    return json.take();
}

Leaver PersonStep::leaver() const
{
    return {.workspace = m_space.workspace.id, .person = m_person.id};
}

AuditEntry PersonStep::entryFor(const Membership &wanted) const
{
    const Membership &now = m_place.membership;
    AuditEntry entry = personEntry(m_call, m_space, m_person.id,
        wanted.state == now.state ? std::nullopt : std::optional<PersonState>(wanted.state));
    entry.before.insert(QStringLiteral("name"), m_person.name);
    if (wanted.role != now.role) {
        entry.before.insert(roleKey, QString(toText(now.role)));
        entry.after.insert(roleKey, QString(toText(wanted.role)));
    }
    if (wanted.state != now.state) {
        entry.before.insert(stateKey, QString(toText(now.state)));
        entry.after.insert(stateKey, QString(toText(wanted.state)));
    }
    return entry;
}

} // namespace GatehouseWorkspace
