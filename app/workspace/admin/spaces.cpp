// SPDX-License-Identifier: MIT
#include "app/workspace/admin/spaces.h"

#include "app/workspace/admin/adminlist.h"
#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/space.h"
#include "app/workspace/store/workspacerepository.h"

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

//! Nobody is in so many workspaces that a query by key would pay; the cursor is the last id given.
Answer listSpaces(Call &call)
{
    WorkspaceRepository workspaces(call.store);
    const Result<std::vector<WorkspaceRow>> all = call.actor.kind == Actor::Kind::Organization
        ? workspaces.listAll()
        : workspaces.listFor(call.actor.user);
    if (!all)
        return Refusal::ofStore(all.error());
    const PageRequest page = adminPageRequest(call);
    auto first = all->begin();
    if (!page.cursor.isEmpty()) {
        first = std::find_if(all->begin(), all->end(),
            [&page](const WorkspaceRow &row) { return row.id.toString() == page.cursor; });
        if (first == all->end())
            return adminCursorRefusal({.kind = ApiError::Kind::Validation});
        ++first;
    }
    const auto last = first + std::min(qsizetype(page.size), qsizetype(all->end() - first));
    std::optional<QString> next;
    if (last != all->end())
        next = (last - 1)->id.toString();
    JsonWriter json;
    beginAdminList(json);
    for (auto row = first; row != last; ++row)
        writeSpace(json, *row);
    endAdminResults(json, next);
    json.endObject();
    return Reply::json(json.take());
}

Answer retrieveSpace(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    JsonWriter json;
    writeSpace(json, space->workspace);
    return Reply::json(json.take());
}

} // namespace

void addSpaceRoutes(Routes &routes)
{
    static const QuerySchema query = adminQuery({});
    routes.add(Method::Get, "/admin/v1/spaces", {.handler = listSpaces, .query = &query});
    routes.add(Method::Get, "/admin/v1/spaces/{space_id}", {.handler = retrieveSpace});
}

} // namespace GatehouseWorkspace
