// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"

#include <QHash>

#include <memory>

namespace Gatehouse {

class Cache;
class Clock;

//! Another service, whose answers are kept and remembered. Asking still asks the other one; what
//! it answered before comes from recall…().
class CachedWorkspaceService final : public WorkspaceService {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CachedWorkspaceService)

public:
    //! `cache` and `clock` live longer. `scope` is the workspace's id, or empty where a profile has
    //! but one.
    CachedWorkspaceService(std::unique_ptr<WorkspaceService> server, Cache &cache, QString scope,
        const Clock &clock, QObject *parent = nullptr);
    ~CachedWorkspaceService() override;

    Provenance provenance() const override { return m_server->provenance(); }
    WorkspaceId workspace() const override { return m_server->workspace(); }
    WorkspaceChanges *changes() override { return m_server->changes(); }
    Governance *governance() override { return m_server->governance(); }
    GovernanceChanges *governanceChanges() override { return m_server->governanceChanges(); }
    void invalidate() override { m_server->invalidate(); }
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

    RequestHandle recallConnections(
        const ConnectionQuery &query, Handler<Remembered<ConnectionPage>> done) override;
    RequestHandle recallConnectionUsers(const ConnectionUserQuery &query,
        Handler<Remembered<ListPage<ConnectionUser>>> done) override;
    RequestHandle recallPeople(
        const PeopleQuery &query, Handler<Remembered<PeoplePage>> done) override;

private:
    //! A list that is being read page by page.
    struct Reading {
        qint64 id = 0;
        int nextNumber = 0;
        std::optional<Cursor> next = {};
    };

    //! The handler that also keeps what arrives.
    template <class Page, class Query>
    Handler<Page> keeping(const Query &query, Handler<Page> done);
    template <class Page>
    void keep(const QString &question, const std::optional<Cursor> &from, const Page &page);
    template <class Page, class Query>
    RequestHandle recall(const Query &query, Handler<Remembered<Page>> done);

    std::unique_ptr<WorkspaceService> m_server;
    Cache &m_cache;
    QString m_scope;
    const Clock &m_clock;
    QHash<QString, Reading> m_readings; //!< by question
};

} // namespace Gatehouse
