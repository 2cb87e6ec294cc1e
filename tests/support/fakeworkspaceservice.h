// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "tests/support/fakegovernance.h"
#include "tests/support/fakegovernancechanges.h"
#include "tests/support/fakeworkspacechanges.h"
#include "tests/support/heldcall.h"

namespace Gatehouse {

//! A workspace service that answers when the test says so, in any order.
class FakeWorkspaceService final : public WorkspaceService {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeWorkspaceService)

public:
    template <class Query, class T>
    using Calls = HeldCalls<Query, T>;

    explicit FakeWorkspaceService(Provenance provenance = Provenance::Performed);

    Provenance provenance() const override { return m_provenance; }
    //! None when it measures.
    WorkspaceChanges *changes() override
    {
        return m_provenance == Provenance::Performed ? &made : nullptr;
    }
    Governance *governance() override
    {
        return m_provenance == Provenance::Performed ? &governed : nullptr;
    }
    GovernanceChanges *governanceChanges() override
    {
        return m_provenance == Provenance::Performed ? &governedChanges : nullptr;
    }
    RequestHandle identify(Handler<Identity> done) override;
    RequestHandle listWorkspaces(Handler<std::vector<Workspace>> done) override;
    RequestHandle listConnections(
        const ConnectionQuery &query, Handler<ConnectionPage> done) override;
    RequestHandle connection(const ConnectionId &id, Handler<Connection> done) override;
    RequestHandle listConnectionUsers(
        const ConnectionUserQuery &query, Handler<ListPage<ConnectionUser>> done) override;
    RequestHandle listPeople(const PeopleQuery &query, Handler<PeoplePage> done) override;
    RequestHandle listReachedPages(
        const ReachedPagesQuery &query, Handler<ReachedPages> done) override;
    RequestHandle listPages(const PageTreeQuery &query, Handler<ListPage<TreePage>> done) override;
    RequestHandle previewPageAccess(const std::vector<PageAccessChange> &cells,
        Handler<std::vector<PageAccessEffect>> done) override;
    RequestHandle listAuditEvents(
        const AuditQuery &query, Handler<ListPage<AuditEvent>> done) override;
    RequestHandle auditEvent(const AuditEventId &id, Handler<AuditEvent> done) override;

    Calls<NoQuery, Identity> identities;
    Calls<NoQuery, std::vector<Workspace>> workspaces;
    Calls<ConnectionQuery, ConnectionPage> listings;
    Calls<ConnectionId, Connection> connections;
    Calls<ConnectionUserQuery, ListPage<ConnectionUser>> userListings;
    Calls<PeopleQuery, PeoplePage> peopleListings;
    Calls<ReachedPagesQuery, ReachedPages> reachedPages;
    Calls<PageTreeQuery, ListPage<TreePage>> pageTrees;
    Calls<std::vector<PageAccessChange>, std::vector<PageAccessEffect>> previews;
    Calls<AuditQuery, ListPage<AuditEvent>> auditListings;
    Calls<AuditEventId, AuditEvent> auditEvents;
    FakeWorkspaceChanges made; //!< what was asked to be changed
    FakeGovernance governed;
    FakeGovernanceChanges governedChanges;

private:
    Provenance m_provenance;
};

} // namespace Gatehouse
