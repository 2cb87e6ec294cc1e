// SPDX-License-Identifier: MIT
#include "models/api/workspaceservice.h"

namespace Gatehouse {

WorkspaceService::WorkspaceService(QObject *parent)
    : QObject(parent)
{
}

WorkspaceService::~WorkspaceService() = default;

RequestHandle WorkspaceService::recallConnections(
    const ConnectionQuery & /*query*/, Handler<Remembered<ConnectionPage>> /*done*/)
{
    return {};
}

RequestHandle WorkspaceService::recallConnectionUsers(
    const ConnectionUserQuery & /*query*/, Handler<Remembered<ListPage<ConnectionUser>>> /*done*/)
{
    return {};
}

RequestHandle WorkspaceService::recallPeople(
    const PeopleQuery & /*query*/, Handler<Remembered<PeoplePage>> /*done*/)
{
    return {};
}

} // namespace Gatehouse
