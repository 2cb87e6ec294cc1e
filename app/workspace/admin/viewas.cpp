// SPDX-License-Identifier: MIT
#include "app/workspace/admin/viewas.h"

#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/change.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/peoplerules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/personrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/tokenrepository.h"

namespace GatehouseWorkspace {

namespace {

constexpr Millis viewAsLasts = Millis(15) * 60 * 1000;

const Schema &viewAsSchema()
{
    static const Schema schema = Schema::object({
        {.name = QLatin1String("user_id"),
            .schema = Schema::uuid(),
            .presence = Schema::Field::Presence::Required},
    });
    return schema;
}

//! The answer; without a token, the one given when the call is repeated.
QByteArray viewAsAnswer(const UserRow &person, Millis expiresAt, const std::optional<Secret> &token)
{
    JsonWriter json;
    json.beginObject();
    json.key("object").value(QLatin1String("session"));
    if (token)
        json.key("token").value(QString::fromLatin1(token->reveal()));
    else
        json.key("secret_withheld").value(true);
    json.key("expires_at");
    writeTime(json, expiresAt);
    json.key("user");
    writeAdminUser(json, person);
    json.endObject();
    return json.take();
}

QString whyNotViewed(const UserRow &person)
{
    switch (person.state.value_or(PersonState::Left)) {
    case PersonState::Active:
        break;
    case PersonState::Suspended:
        return QStringLiteral("%1 is suspended and sees nothing of this workspace.")
            .arg(person.name);
    case PersonState::Left:
        return QStringLiteral("%1 left and sees nothing of this workspace.").arg(person.name);
    } // no default: the compiler names a forgotten state
    return QStringLiteral("%1 is an owner and sees what you see.").arg(person.name);
}

ChangeResult lookAs(Call &call, AuditEntry entry, Transaction &transaction)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = mayViewAs(space->caller); !decision.allowed())
        return refusalFor(decision, QStringLiteral("see this workspace as somebody else"));
    const UserId id = entry.person.value_or(UserId());
    const Result<UserRow> person = PersonRepository(call.store).find(space->workspace.id, id);
    if (!person && person.error().kind != ApiError::Kind::NotFound)
        return Refusal::ofStore(person.error());
    if (!person || person->type != UserType::Person)
        return adminNotFound(QStringLiteral("person"), id.toString());
    if (!mayBeViewed({.role = person->role.value_or(Role::Owner),
            .state = person->state.value_or(PersonState::Left)}))
        return Refusal::conflict(whyNotViewed(*person));
    const Millis expiresAt = call.store.now() + viewAsLasts;
    const Result<MintedToken> minted = TokenRepository(call.store)
                                           .mint(transaction,
                                               {.kind = TokenKind::Session,
                                                   .workspace = space->workspace.id,
                                                   .person = id,
                                                   .expiresAt = expiresAt,
                                                   .readOnly = true,
                                                   .viewedBy = call.actor.user});
    if (!minted)
        return Refusal::ofStore(minted.error());
    entry.onBehalfOf = id;
    entry.after = {{QStringLiteral("name"), person->name}};
    return Changed{.entry = std::move(entry),
        .answer = viewAsAnswer(*person, expiresAt, minted->token),
        .repeated = viewAsAnswer(*person, expiresAt, {})};
}

Answer viewAs(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    AuditEntry entry = changeEntry(call, *space, QStringLiteral("session.view_as"));
    entry.person = UserId(canonicalUuid(call.body.value(QLatin1String("user_id")).toString()));
    entry.objectType = QStringLiteral("person");
    entry.objectId = entry.person->toString();
    return performChange(call, entry,
        [&](Transaction &transaction) -> ChangeResult { return lookAs(call, entry, transaction); });
}

} // namespace

void addViewAsRoutes(Routes &routes)
{
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/view_as",
        {.handler = viewAs, .body = &viewAsSchema()});
}

} // namespace GatehouseWorkspace
