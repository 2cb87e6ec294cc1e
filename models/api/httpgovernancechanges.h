// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governancechanges.h"
#include "models/net/httprequest.h"

namespace Gatehouse {

class HttpClient;

//! Changes of policy, approvals, requests and people at a Gatehouse service.
class HttpGovernanceChanges final : public GovernanceChanges {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpGovernanceChanges)

public:
    //! `client` lives longer.
    HttpGovernanceChanges(
        HttpClient &client, const WorkspaceId &workspace, QObject *parent = nullptr);
    ~HttpGovernanceChanges() override;

    RequestHandle changePolicy(const AuditEventId &change, const InstallPolicy &seen,
        const InstallPolicy &wanted, Handler<Changed<PolicyView>> done) override;
    RequestHandle approveConnection(const AuditEventId &change, const ConnectionId &id,
        const ApprovalChange &wanted, Handler<Changed<ApprovedConnection>> done) override;
    RequestHandle removeApproval(const AuditEventId &change, const ConnectionId &id,
        Installers installers, Handler<Changed<ApprovedConnection>> done) override;
    RequestHandle install(const AuditEventId &change, const ConnectionId &id,
        const std::vector<PageId> &pages, Handler<Changed<ConnectionUser>> done) override;
    RequestHandle requestConnection(const AuditEventId &change, const RequestDraft &draft,
        Handler<Changed<ConnectionRequest>> done) override;
    RequestHandle approveRequest(const AuditEventId &change, const RequestId &id,
        const QString &note, Handler<Changed<ConnectionRequest>> done) override;
    RequestHandle denyRequest(const AuditEventId &change, const RequestId &id, const QString &note,
        Handler<Changed<ConnectionRequest>> done) override;
    RequestHandle withdrawRequest(const AuditEventId &change, const RequestId &id,
        Handler<Changed<ConnectionRequest>> done) override;
    RequestHandle changePerson(const AuditEventId &change, const UserId &id,
        const PersonChange &wanted, Handler<Changed<Person>> done) override;
    RequestHandle viewAs(const AuditEventId &change, const UserId &person,
        Handler<Changed<ViewAsSession>> done) override;
    RequestHandle applyPolicyFile(const AuditEventId &change, const PolicyFile &file,
        const QString &seen, Handler<Changed<PolicyPlan>> done) override;

private:
    HttpRequest write(HttpRequest::Method method, const QString &rest, const AuditEventId &change,
        const QJsonObject &body = {}) const;
    RequestHandle decide(const AuditEventId &change, const RequestId &id, const QString &verb,
        const QString &note, Handler<Changed<ConnectionRequest>> done);

    HttpClient &m_client;
    QString m_space; //!< the path of the workspace
};

} // namespace Gatehouse
