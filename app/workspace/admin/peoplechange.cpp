// SPDX-License-Identifier: MIT
#include "app/workspace/admin/peoplechange.h"

#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/leaving.h"
#include "app/workspace/admin/personstep.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/personrepository.h"

namespace GatehouseWorkspace {

namespace {

const Schema &personChangeSchema()
{
    static const Schema schema = Schema::object({
        {.name = QLatin1String("role"), .schema = Schema::oneOf(wordsOf<Role>())},
        {.name = QLatin1String("state"), .schema = Schema::oneOf(wordsOf<PersonState>())},
        {.name = QLatin1String("hand_over_to"), .schema = Schema::uuid().orNull()},
        {.name = QLatin1String("seen"), .schema = Schema::string({.least = 1, .most = 200})},
    });
    return schema;
}

template <class Enum>
std::optional<Enum> wantedPart(const Call &call, const char *key)
{
    return fromText<Enum>(call.body.value(QLatin1String(key)).toString());
}

HttpError mayNotChangePeople(const Decision &decision)
{
    return refusalFor(decision, QStringLiteral("change people's roles and states"));
}

//! What goes with suspending and removing alone.
std::optional<HttpError> whyNoPersonChange(const Call &call)
{
    const auto state = wantedPart<PersonState>(call, "state");
    if (state && *state != PersonState::Active)
        return {};
    for (const char *key : {"hand_over_to", "seen"}) {
        const QJsonValue value = call.body.value(QLatin1String(key));
        if (!value.isUndefined())
            return refusalOf(QStringLiteral("body"),
                {Problem::instead(QStringLiteral("body.") + QLatin1String(key),
                    QStringLiteral("not present"), value)});
    }
    return {};
}

//! Who is to be given the internal connections; nobody when that was not asked for.
Gatehouse::Result<std::optional<UserRow>, HttpError> successorOf(
    const Call &call, const Space &space, const UserId &leaver)
{
    const QString given = call.body.value(QLatin1String("hand_over_to")).toString();
    if (given.isEmpty())
        return std::optional<UserRow>();
    const UserId id(canonicalUuid(given));
    const Result<UserRow> row = PersonRepository(call.store).find(space.workspace.id, id);
    if (!row && row.error().kind != ApiError::Kind::NotFound)
        return Refusal::ofStore(row.error());
    if (row && id != leaver && row->role && row->state
        && maySucceed({.role = *row->role, .state = *row->state}))
        return std::optional<UserRow>(*row);
    return refusalOf(QStringLiteral("body"),
        {Problem::instead(QStringLiteral("body.hand_over_to"),
            QStringLiteral("another active owner of this workspace"), given)});
}

//! Refused when what would end is not what the caller was shown.
std::optional<HttpError> whyNotAsSeen(const Call &call, const PersonStep &step)
{
    const QString seen = call.body.value(QLatin1String("seen")).toString();
    if (seen.isEmpty())
        return {};
    const Result<Leaving> leaving = step.leaving();
    if (!leaving)
        return Refusal::ofStore(leaving.error());
    if (leavingDigest(*leaving) == seen)
        return {};
    return Refusal::conflict(QStringLiteral("What would end has changed. Look again."));
}

ChangeResult changePerson(Call &call, const UserId &person, Transaction &transaction)
{
    // Read here and not before: another owner may just have ended the caller's own place.
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = mayChangePeople(space->caller); !decision.allowed())
        return mayNotChangePeople(decision);
    auto step = PersonStep::of(call, *space, person);
    if (!step)
        return step.error();
    Membership wanted = step->place().membership;
    wanted.role = wantedPart<Role>(call, "role").value_or(wanted.role);
    wanted.state = wantedPart<PersonState>(call, "state").value_or(wanted.state);
    if (wanted == step->place().membership) {
        auto answer = step->answer();
        if (!answer)
            return answer.error();
        return Changed{.answer = std::move(*answer), .extent = Changed::Extent::NothingToDo};
    }
    if (std::optional<HttpError> error = step->obstacle(wanted, PersonChange::Way::Forward))
        return *error;
    const auto successor = successorOf(call, *space, person);
    if (!successor)
        return successor.error();
    if (std::optional<HttpError> error = whyNotAsSeen(call, *step))
        return *error;
    return step->take(transaction, wanted, *successor);
}

Answer changePersonCall(Call &call)
{
    if (std::optional<HttpError> error = whyNoPersonChange(call))
        return *error;
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    const auto person = call.parameter<UserId>("user_id");
    AuditEntry attempt = personEntry(call, *space, person, wantedPart<PersonState>(call, "state"));
    for (const char *key : {"role", "state"}) {
        if (const QJsonValue value = call.body.value(QLatin1String(key)); value.isString())
            attempt.after.insert(QLatin1String(key), value);
    }
    return performChange(call, attempt, [&](Transaction &transaction) -> ChangeResult {
        return changePerson(call, person, transaction);
    });
}

} // namespace

ChangeResult undoPersonChange(
    Call &call, const Space & /*space*/, const AuditRow &event, Transaction &transaction)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = mayChangePeople(space->caller); !decision.allowed())
        return mayNotChangePeople(decision);
    auto step = PersonStep::of(call, *space, event.entry.person.value_or(UserId()));
    if (!step)
        return step.error();
    return step->takeBack(transaction, event);
}

void addPeopleChangeRoutes(Routes &routes)
{
    routes.add(Method::Patch, "/admin/v1/spaces/{space_id}/people/{user_id}",
        {.handler = changePersonCall, .body = &personChangeSchema()});
}

} // namespace GatehouseWorkspace
