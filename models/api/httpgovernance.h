// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governance.h"
#include "models/domain/workspace.h"

namespace Gatehouse {

class HttpClient;

//! Questions about policy, approvals, requests and people to a Gatehouse service.
class HttpGovernance final : public Governance {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpGovernance)

public:
    //! `client` lives longer.
    HttpGovernance(HttpClient &client, const WorkspaceId &workspace, QObject *parent = nullptr);
    ~HttpGovernance() override;

    RequestHandle policy(Handler<PolicyView> done) override;
    RequestHandle previewPolicy(const InstallPolicy &wanted, Handler<PolicyPreview> done) override;
    RequestHandle listApprovals(const ApprovalQuery &query, Handler<ApprovalPage> done) override;
    RequestHandle listDirectory(
        const DirectoryQuery &query, Handler<ListPage<DirectoryEntry>> done) override;
    RequestHandle listRequests(const RequestQuery &query, Handler<RequestPage> done) override;
    RequestHandle leaving(const UserId &person, Handler<Leaving> done) override;
    RequestHandle policyFile(Handler<PolicyFile> done) override;
    RequestHandle planPolicyFile(const PolicyFile &file, Handler<PolicyPlan> done) override;

private:
    HttpClient &m_client;
    QString m_space; //!< the path of the workspace
};

} // namespace Gatehouse
