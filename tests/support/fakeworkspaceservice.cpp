// SPDX-License-Identifier: MIT
#include "tests/support/fakeworkspaceservice.h"

namespace Gatehouse {

FakeWorkspaceService::FakeWorkspaceService(Provenance provenance)
    : m_provenance(provenance)
{
}

RequestHandle FakeWorkspaceService::identify(Handler<Identity> done)
{
    return hold(identities, NoQuery{}, std::move(done));
}

RequestHandle FakeWorkspaceService::listWorkspaces(Handler<std::vector<Workspace>> done)
{
    return hold(workspaces, NoQuery{}, std::move(done));
}

RequestHandle FakeWorkspaceService::listConnections(
    const ConnectionQuery &query, Handler<ConnectionPage> done)
{
    return hold(listings, query, std::move(done));
}

RequestHandle FakeWorkspaceService::connection(const ConnectionId &id, Handler<Connection> done)
{
    return hold(connections, id, std::move(done));
}

RequestHandle FakeWorkspaceService::listConnectionUsers(
    const ConnectionUserQuery &query, Handler<ListPage<ConnectionUser>> done)
{
    return hold(userListings, query, std::move(done));
}

RequestHandle FakeWorkspaceService::listPeople(const PeopleQuery &query, Handler<PeoplePage> done)
{
    return hold(peopleListings, query, std::move(done));
}

RequestHandle FakeWorkspaceService::listReachedPages(
    const ReachedPagesQuery &query, Handler<ReachedPages> done)
{
    return hold(reachedPages, query, std::move(done));
}

RequestHandle FakeWorkspaceService::listPages(
    const PageTreeQuery &query, Handler<ListPage<TreePage>> done)
{
    return hold(pageTrees, query, std::move(done));
}

RequestHandle FakeWorkspaceService::previewPageAccess(
    const std::vector<PageAccessChange> &cells, Handler<std::vector<PageAccessEffect>> done)
{
    return hold(previews, cells, std::move(done));
}

RequestHandle FakeWorkspaceService::listAuditEvents(
    const AuditQuery &query, Handler<ListPage<AuditEvent>> done)
{
    return hold(auditListings, query, std::move(done));
}

RequestHandle FakeWorkspaceService::auditEvent(const AuditEventId &id, Handler<AuditEvent> done)
{
    return hold(auditEvents, id, std::move(done));
}

} // namespace Gatehouse
