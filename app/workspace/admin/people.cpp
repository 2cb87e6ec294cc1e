// SPDX-License-Identifier: MIT
#include "app/workspace/admin/people.h"

#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/leaving.h"
#include "app/workspace/admin/ownsession.h"
#include "app/workspace/admin/peoplechange.h"
#include "app/workspace/admin/space.h"
#include "app/workspace/admin/viewas.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/accessrules.h"
#include "app/workspace/store/personrepository.h"

namespace GatehouseWorkspace {

namespace {

const QuerySchema &peopleQuerySchema()
{
    static const QuerySchema schema = adminQuery({
        {.name = QLatin1String("q"), .schema = Schema::string({.most = 200})},
        {.name = QLatin1String("type"),
            .schema = Schema::oneOf(
                {QStringLiteral("person"), QStringLiteral("bot"), QStringLiteral("all")})},
        {.name = QLatin1String("role"), .schema = Schema::oneOf(wordsOf<Role>())},
        {.name = QLatin1String("state"),
            .schema = Schema::oneOf(wordsOf<PersonState>() << QStringLiteral("all"))},
        {.name = QLatin1String("sort"),
            .schema = Schema::oneOf({QStringLiteral("name"), QStringLiteral("email"),
                QStringLiteral("role"), QStringLiteral("state")})},
        {.name = QLatin1String("direction"), .schema = Schema::oneOf(wordsOf<SortDirection>())},
    });
    return schema;
}

PeopleQuery::Type peopleTypeOf(const QString &word)
{
    if (word == QLatin1String("bot"))
        return PeopleQuery::Type::Bot;
    if (word == QLatin1String("all"))
        return PeopleQuery::Type::All;
    return PeopleQuery::Type::Person;
}

PeopleQuery::Sort peopleSortOf(const QString &word)
{
    if (word == QLatin1String("email"))
        return PeopleQuery::Sort::Email;
    if (word == QLatin1String("role"))
        return PeopleQuery::Sort::Role;
    if (word == QLatin1String("state"))
        return PeopleQuery::Sort::State;
    return PeopleQuery::Sort::Name;
}

Answer listPeople(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    if (const Decision decision = maySeePeople(space->caller); !decision.allowed())
        return refusalFor(decision, QStringLiteral("see the people of this workspace"));

    const auto word
        = [&call](const char *key) { return call.query.value(QLatin1String(key)).toString(); };
    PeopleQuery query{.workspace = space->workspace.id,
        .text = word("q"),
        .type = peopleTypeOf(word("type")),
        .role = fromText<Role>(word("role")),
        .sort = peopleSortOf(word("sort")),
        .direction = fromText<SortDirection>(word("direction")).value_or(SortDirection::Ascending),
        .page = adminPageRequest(call)};
    if (word("state") == QLatin1String("all"))
        query.state.reset();
    else
        query.state = fromText<PersonState>(word("state")).value_or(PersonState::Active);

    const Result<PeoplePage> page = PersonRepository(call.store).list(query);
    if (!page)
        return adminCursorRefusal(page.error());
    JsonWriter json;
    json.reserve(qsizetype(page->rows.size()) * 256 + 256);
    beginAdminList(json);
    for (const UserRow &user : page->rows)
        writeAdminUser(json, user);
    endAdminResults(json, page->next);
    json.key("counts").beginObject();
    json.key("persons").value(page->counts.persons);
    json.key("bots").value(page->counts.bots);
    json.key("guests").value(page->counts.guests);
    json.key("suspended").value(page->counts.suspended);
    json.key("left").value(page->counts.left);
    json.endObject();
    json.endObject();
    return Reply::json(json.take());
}

} // namespace

void addPeopleRoutes(Routes &routes)
{
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}/people",
        {.handler = listPeople, .query = &peopleQuerySchema()});
    addLeavingRoutes(routes);
    addPeopleChangeRoutes(routes);
    addViewAsRoutes(routes);
    addOwnSessionRoutes(routes);
}

} // namespace GatehouseWorkspace
