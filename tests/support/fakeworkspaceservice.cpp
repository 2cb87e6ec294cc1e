// SPDX-License-Identifier: MIT
#include "tests/support/fakeworkspaceservice.h"

namespace Gatehouse {

namespace {

template <class Call>
class FakeOperation final : public Operation {
public:
    explicit FakeOperation(std::shared_ptr<Call> call)
        : m_call(std::move(call))
    {
    }

    void abandon() override { m_call->abandon(); }

private:
    std::shared_ptr<Call> m_call;
};

template <class Query, class T>
RequestHandle hold(FakeWorkspaceService::Calls<Query, T> &calls, Query query, Handler<T> done)
{
    using Call = FakeCall<Query, T>;
    auto call = std::make_shared<Call>(std::move(query), std::move(done));
    calls.push_back(call);
    return RequestHandle(new FakeOperation<Call>(std::move(call)));
}

} // namespace

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

} // namespace Gatehouse
