// SPDX-License-Identifier: MIT
#include "models/api/wire/workspacecodec.h"

#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/objectreader.h"

namespace Gatehouse::Wire {

namespace {

using namespace Qt::StringLiterals;

std::optional<Workspaces::Plan> workspacePlan(const QString &name)
{
    if (name == "free"_L1)
        return Workspaces::Plan::Free;
    if (name == "plus"_L1)
        return Workspaces::Plan::Plus;
    if (name == "business"_L1)
        return Workspaces::Plan::Business;
    if (name == "enterprise"_L1)
        return Workspaces::Plan::Enterprise;
    return {};
}

} // namespace

Result<Workspace> decodeWorkspace(const QJsonObject &json)
{
    ObjectReader reader(json, "space"_L1);
    Workspace workspace{.id = WorkspaceId(reader.required("id"_L1)),
        .name = reader.required("name"_L1),
        .icon = reader.text("icon"_L1),
        .plan = workspacePlan(reader.text("plan"_L1)),
        .ownRole = personRole(reader.text("role"_L1))};
    const ObjectReader counts(
        reader.optionalObject("counts"_L1).value_or(QJsonObject()), "counts"_L1);
    workspace.connectionsCount = counts.optionalCount("connections"_L1);
    workspace.peopleCount = counts.optionalCount("people"_L1);
    if (const auto problem = reader.problem())
        return *problem;
    return workspace;
}

} // namespace Gatehouse::Wire
