// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governance.h"
#include "tests/support/heldcall.h"

namespace Gatehouse {

//! Questions about policy, approvals, requests and people that the test answers.
class FakeGovernance final : public Governance {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeGovernance)

public:
    FakeGovernance();
    ~FakeGovernance() override;

    RequestHandle policy(Handler<PolicyView> done) override;
    RequestHandle previewPolicy(const InstallPolicy &wanted, Handler<PolicyPreview> done) override;
    RequestHandle listApprovals(const ApprovalQuery &query, Handler<ApprovalPage> done) override;
    RequestHandle listDirectory(
        const DirectoryQuery &query, Handler<ListPage<DirectoryEntry>> done) override;
    RequestHandle listRequests(const RequestQuery &query, Handler<RequestPage> done) override;
    RequestHandle leaving(const UserId &person, Handler<Leaving> done) override;
    RequestHandle policyFile(Handler<PolicyFile> done) override;
    RequestHandle planPolicyFile(const PolicyFile &file, Handler<PolicyPlan> done) override;

    HeldCalls<NoQuery, PolicyView> policies;
    HeldCalls<InstallPolicy, PolicyPreview> policyPreviews;
    HeldCalls<ApprovalQuery, ApprovalPage> approvalListings;
    HeldCalls<DirectoryQuery, ListPage<DirectoryEntry>> directoryListings;
    HeldCalls<RequestQuery, RequestPage> requestListings;
    HeldCalls<UserId, Leaving> leavings;
    HeldCalls<NoQuery, PolicyFile> policyFiles;
    HeldCalls<PolicyFile, PolicyPlan> policyPlans;
};

} // namespace Gatehouse
