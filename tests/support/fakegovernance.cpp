// SPDX-License-Identifier: MIT
#include "tests/support/fakegovernance.h"

namespace Gatehouse {

FakeGovernance::FakeGovernance() = default;
FakeGovernance::~FakeGovernance() = default;

RequestHandle FakeGovernance::policy(Handler<PolicyView> done)
{
    return hold(policies, NoQuery{}, std::move(done));
}

RequestHandle FakeGovernance::previewPolicy(
    const InstallPolicy &wanted, Handler<PolicyPreview> done)
{
    return hold(policyPreviews, wanted, std::move(done));
}

RequestHandle FakeGovernance::listApprovals(const ApprovalQuery &query, Handler<ApprovalPage> done)
{
    return hold(approvalListings, query, std::move(done));
}

RequestHandle FakeGovernance::listDirectory(
    const DirectoryQuery &query, Handler<ListPage<DirectoryEntry>> done)
{
    return hold(directoryListings, query, std::move(done));
}

RequestHandle FakeGovernance::listRequests(const RequestQuery &query, Handler<RequestPage> done)
{
    return hold(requestListings, query, std::move(done));
}

RequestHandle FakeGovernance::leaving(const UserId &person, Handler<Leaving> done)
{
    return hold(leavings, person, std::move(done));
}

RequestHandle FakeGovernance::policyFile(Handler<PolicyFile> done)
{
    return hold(policyFiles, NoQuery{}, std::move(done));
}

RequestHandle FakeGovernance::planPolicyFile(const PolicyFile &file, Handler<PolicyPlan> done)
{
    return hold(policyPlans, file, std::move(done));
}

} // namespace Gatehouse
