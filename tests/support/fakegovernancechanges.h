// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governancechanges.h"
#include "tests/support/heldcall.h"

namespace Gatehouse {

//! Changes of policy, approvals, requests and people that are held until the test answers them.
class FakeGovernanceChanges final : public GovernanceChanges {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeGovernanceChanges)

public:
    FakeGovernanceChanges();
    ~FakeGovernanceChanges() override;

    struct PolicyEdit {
        AuditEventId change = {};
        InstallPolicy seen = {};
        InstallPolicy wanted = {};
    };
    struct ApprovalEdit {
        AuditEventId change = {};
        ConnectionId id = {};
        ApprovalChange wanted = {};
    };
    struct Removal {
        AuditEventId change = {};
        ConnectionId id = {};
        Installers installers = Installers::Keep;
    };
    struct Installing {
        AuditEventId change = {};
        ConnectionId id = {};
        std::vector<PageId> pages = {};
    };
    struct Requesting {
        AuditEventId change = {};
        RequestDraft draft = {};
    };
    struct OfRequest {
        AuditEventId change = {};
        RequestId id = {};
        QString note = {};
    };
    struct PersonEdit {
        AuditEventId change = {};
        UserId id = {};
        PersonChange wanted = {};
    };
    struct ViewingAs {
        AuditEventId change = {};
        UserId person = {};
    };
    struct FileApplication {
        AuditEventId change = {};
        PolicyFile file = {};
        QString seen = {};
    };

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

    HeldCalls<PolicyEdit, Changed<PolicyView>> policyEdits;
    HeldCalls<ApprovalEdit, Changed<ApprovedConnection>> approvals;
    HeldCalls<Removal, Changed<ApprovedConnection>> removals;
    HeldCalls<Installing, Changed<ConnectionUser>> installations;
    HeldCalls<Requesting, Changed<ConnectionRequest>> requests;
    HeldCalls<OfRequest, Changed<ConnectionRequest>> requestApprovals;
    HeldCalls<OfRequest, Changed<ConnectionRequest>> denials;
    HeldCalls<OfRequest, Changed<ConnectionRequest>> withdrawals;
    HeldCalls<PersonEdit, Changed<Person>> personEdits;
    HeldCalls<ViewingAs, Changed<ViewAsSession>> viewings;
    HeldCalls<FileApplication, Changed<PolicyPlan>> fileApplications;
};

} // namespace Gatehouse
