// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"

#include <memory>

namespace Gatehouse {

class HttpClient;
class HttpGovernance;
class HttpGovernanceChanges;
class HttpWorkspaceChanges;

//! A workspace of a Gatehouse service, embedded or remote: /admin/v1 and /v1 with a person's
//! session.
class HttpWorkspaceService final : public WorkspaceService {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpWorkspaceService)

public:
    //! `client` lives longer. An empty `workspace` can identify and list workspaces, nothing more.
    HttpWorkspaceService(HttpClient &client, WorkspaceId workspace, QObject *parent = nullptr);
    ~HttpWorkspaceService() override;

    Provenance provenance() const override { return Provenance::Performed; }
    WorkspaceId workspace() const override { return m_workspace; }
    WorkspaceChanges *changes() override;
    Governance *governance() override;
    GovernanceChanges *governanceChanges() override;
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

private:
    QString spacePath(const QString &rest) const;

    HttpClient &m_client;
    WorkspaceId m_workspace;
    std::unique_ptr<HttpWorkspaceChanges> m_changes;
    std::unique_ptr<HttpGovernance> m_governance;
    std::unique_ptr<HttpGovernanceChanges> m_governanceChanges;
};

} // namespace Gatehouse
