// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"

#include <memory>
#include <utility>
#include <vector>

namespace Gatehouse {

//! One call of the fake, held until the test answers it. Stays readable after its handle is gone.
template <class Query, class T>
class FakeCall {
public:
    FakeCall(Query asked, Handler<T> done)
        : query(std::move(asked))
        , m_done(std::move(done))
    {
    }

    const Query query;

    bool isAbandoned() const { return !m_done && !m_isAnswered; }
    bool isAnswered() const { return m_isAnswered; }
    bool isOpen() const { return bool(m_done); }

    //! As an event loop would: an abandoned call hears nothing.
    void answer(Result<T> result)
    {
        if (!m_done)
            return;
        m_isAnswered = true;
        const Handler<T> done = std::exchange(m_done, {});
        done(std::move(result));
    }
    void fail(ApiError::Kind kind) { answer(ApiError{.kind = kind}); }
    void abandon() { m_done = {}; }

private:
    Handler<T> m_done;
    bool m_isAnswered = false;
};

//! What there is to ask when nothing is asked.
struct NoQuery { };

//! A workspace service that answers when the test says so, in any order.
class FakeWorkspaceService final : public WorkspaceService {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeWorkspaceService)

public:
    template <class Query, class T>
    using Calls = std::vector<std::shared_ptr<FakeCall<Query, T>>>;

    explicit FakeWorkspaceService(Provenance provenance = Provenance::Performed);

    Provenance provenance() const override { return m_provenance; }
    RequestHandle identify(Handler<Identity> done) override;
    RequestHandle listWorkspaces(Handler<std::vector<Workspace>> done) override;
    RequestHandle listConnections(
        const ConnectionQuery &query, Handler<ConnectionPage> done) override;
    RequestHandle connection(const ConnectionId &id, Handler<Connection> done) override;
    RequestHandle listConnectionUsers(
        const ConnectionUserQuery &query, Handler<ListPage<ConnectionUser>> done) override;
    RequestHandle listPeople(const PeopleQuery &query, Handler<PeoplePage> done) override;

    Calls<NoQuery, Identity> identities;
    Calls<NoQuery, std::vector<Workspace>> workspaces;
    Calls<ConnectionQuery, ConnectionPage> listings;
    Calls<ConnectionId, Connection> connections;
    Calls<ConnectionUserQuery, ListPage<ConnectionUser>> userListings;
    Calls<PeopleQuery, PeoplePage> peopleListings;

private:
    Provenance m_provenance;
};

} // namespace Gatehouse
