// SPDX-License-Identifier: MIT
#include "tests/support/fakegovernancechanges.h"

namespace Gatehouse {

FakeGovernanceChanges::FakeGovernanceChanges() = default;
FakeGovernanceChanges::~FakeGovernanceChanges() = default;

RequestHandle FakeGovernanceChanges::changePolicy(const AuditEventId &change,
    const InstallPolicy &seen, const InstallPolicy &wanted, Handler<Changed<PolicyView>> done)
{
    return hold(policyEdits, PolicyEdit{change, seen, wanted}, std::move(done));
}

RequestHandle FakeGovernanceChanges::approveConnection(const AuditEventId &change,
    const ConnectionId &id, const ApprovalChange &wanted, Handler<Changed<ApprovedConnection>> done)
{
    return hold(approvals, ApprovalEdit{change, id, wanted}, std::move(done));
}

RequestHandle FakeGovernanceChanges::removeApproval(const AuditEventId &change,
    const ConnectionId &id, Installers installers, Handler<Changed<ApprovedConnection>> done)
{
    return hold(removals, Removal{change, id, installers}, std::move(done));
}

RequestHandle FakeGovernanceChanges::install(const AuditEventId &change, const ConnectionId &id,
    const std::vector<PageId> &pages, Handler<Changed<ConnectionUser>> done)
{
    return hold(installations, Installing{change, id, pages}, std::move(done));
}

RequestHandle FakeGovernanceChanges::requestConnection(
    const AuditEventId &change, const RequestDraft &draft, Handler<Changed<ConnectionRequest>> done)
{
    return hold(requests, Requesting{change, draft}, std::move(done));
}

RequestHandle FakeGovernanceChanges::approveRequest(const AuditEventId &change, const RequestId &id,
    const QString &note, Handler<Changed<ConnectionRequest>> done)
{
    return hold(requestApprovals, OfRequest{change, id, note}, std::move(done));
}

RequestHandle FakeGovernanceChanges::denyRequest(const AuditEventId &change, const RequestId &id,
    const QString &note, Handler<Changed<ConnectionRequest>> done)
{
    return hold(denials, OfRequest{change, id, note}, std::move(done));
}

RequestHandle FakeGovernanceChanges::withdrawRequest(
    const AuditEventId &change, const RequestId &id, Handler<Changed<ConnectionRequest>> done)
{
    return hold(withdrawals, OfRequest{change, id}, std::move(done));
}

RequestHandle FakeGovernanceChanges::changePerson(const AuditEventId &change, const UserId &id,
    const PersonChange &wanted, Handler<Changed<Person>> done)
{
    return hold(personEdits, PersonEdit{change, id, wanted}, std::move(done));
}

RequestHandle FakeGovernanceChanges::viewAs(
    const AuditEventId &change, const UserId &person, Handler<Changed<ViewAsSession>> done)
{
    return hold(viewings, ViewingAs{change, person}, std::move(done));
}

RequestHandle FakeGovernanceChanges::applyPolicyFile(const AuditEventId &change,
    const PolicyFile &file, const QString &seen, Handler<Changed<PolicyPlan>> done)
{
    return hold(fileApplications, FileApplication{change, file, seen}, std::move(done));
}

} // namespace Gatehouse
