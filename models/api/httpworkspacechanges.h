// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspacechanges.h"
#include "models/net/httprequest.h"

namespace Gatehouse {

class HttpClient;

//! Changes of a workspace of a Gatehouse service: the writing half of /admin/v1.
class HttpWorkspaceChanges final : public WorkspaceChanges {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpWorkspaceChanges)

public:
    //! `client` lives longer.
    HttpWorkspaceChanges(HttpClient &client, WorkspaceId workspace, QObject *parent = nullptr);
    ~HttpWorkspaceChanges() override;

    RequestHandle createConnection(const AuditEventId &change, const ConnectionDraft &draft,
        Handler<Changed<CreatedConnection>> done) override;
    RequestHandle changeConnection(const AuditEventId &change, const ConnectionId &id,
        const ConnectionChange &wanted, Handler<Changed<Connection>> done) override;
    RequestHandle disconnectConnection(const AuditEventId &change, const ConnectionId &id,
        Handler<Changed<Connection>> done) override;
    RequestHandle restoreConnection(const AuditEventId &change, const ConnectionId &id,
        NewToken newToken, Handler<Changed<CreatedConnection>> done) override;
    RequestHandle revealToken(
        const AuditEventId &change, const ConnectionId &id, Handler<Changed<Secret>> done) override;
    RequestHandle rotateToken(
        const AuditEventId &change, const ConnectionId &id, Handler<Changed<Secret>> done) override;
    RequestHandle revokeUsers(const AuditEventId &change, const ConnectionId &id,
        const std::vector<UserId> &people,
        Handler<Changed<std::vector<ConnectionUser>>> done) override;
    RequestHandle revokeEverybody(const AuditEventId &change, const ConnectionId &id,
        Handler<Changed<std::vector<ConnectionUser>>> done) override;
    RequestHandle applyPageAccess(const AuditEventId &change,
        const std::vector<PageAccessChange> &cells,
        Handler<Changed<std::vector<PageAccessEffect>>> done) override;
    RequestHandle undo(const AuditEventId &change, const AuditEventId &event,
        Handler<Changed<UndoneEvent>> done) override;

private:
    QString connectionPath(const ConnectionId &id, const QString &rest = {}) const;

    HttpClient &m_client;
    QString m_space; //!< the path of the workspace
};

} // namespace Gatehouse
