// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/notionsnapshot.h"
#include "models/api/sharedfetch.h"
#include "models/api/workspaceservice.h"
#include "models/domain/notionuser.h"

#include <vector>

namespace Gatehouse {

class Clock;
class HttpClient;

//! A workspace of api.notion.com, as far as a token can see it: the bots of /v1/users are its
//! connections. The list is fetched whole, once for all questions until invalidate() or a minute
//! later; filters, order and search are worked out here. A token that may not list users gets
//! Kind::Restricted.
class NotionWorkspaceService final : public WorkspaceService {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotionWorkspaceService)

public:
    //! `client` and `clock` live longer.
    NotionWorkspaceService(HttpClient &client, const Clock &clock, QObject *parent = nullptr);
    ~NotionWorkspaceService() override;

    Provenance provenance() const override { return Provenance::Measured; }
    void invalidate() override;
    RequestHandle identify(Handler<Identity> done) override;
    RequestHandle listWorkspaces(Handler<std::vector<Workspace>> done) override;
    RequestHandle listConnections(
        const ConnectionQuery &query, Handler<ConnectionPage> done) override;
    RequestHandle connection(const ConnectionId &id, Handler<Connection> done) override;
    //! Nothing tells a Notion profile who uses a connection: always Kind::Restricted.
    RequestHandle listConnectionUsers(
        const ConnectionUserQuery &query, Handler<ListPage<ConnectionUser>> done) override;
    RequestHandle listPeople(const PeopleQuery &query, Handler<PeoplePage> done) override;

private:
    RequestHandle fetchSelf(Handler<NotionUser> done);
    RequestHandle fetchAll(Handler<NotionSnapshotPointer> done);
    //! Rows picked and sorted from the snapshot, on another thread when it is large.
    template <class Row, class Page, class Query>
    RequestHandle answer(const Query &query, Handler<Page> done);

    HttpClient &m_client;
    const Clock &m_clock;
    SharedFetch<NotionUser> m_self;
    SharedFetch<NotionSnapshotPointer> m_all;
};

} // namespace Gatehouse
