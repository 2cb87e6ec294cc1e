// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspacechanges.h"
#include "models/domain/approval.h"
#include "models/domain/connectionrequest.h"
#include "models/domain/leaving.h"
#include "models/domain/policy.h"
#include "models/domain/policyfile.h"

#include <QDateTime>

namespace Gatehouse {

//! Looking at the workspace as somebody else does.
struct ViewAsSession {
    Secret token = {};
    QDateTime expiresAt = {}; //!< UTC
    Person person = {};

    friend bool operator==(const ViewAsSession &, const ViewAsSession &) = default;
};

//! What can be changed about who may install what, and about people. As WorkspaceChanges: each call
//! is one transaction of the service and sent exactly once.
class GovernanceChanges : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GovernanceChanges)

public:
    explicit GovernanceChanges(QObject *parent = nullptr);
    ~GovernanceChanges() override;

    enum class Installers { Keep, Disconnect };
    Q_ENUM(Installers)

    //! Conflict when the policy is no longer \a seen.
    [[nodiscard]] virtual RequestHandle changePolicy(const AuditEventId &change,
        const InstallPolicy &seen, const InstallPolicy &wanted, Handler<Changed<PolicyView>> done)
        = 0;
    //! Puts an installed connection on the approved list, or changes its entry there.
    [[nodiscard]] virtual RequestHandle approveConnection(const AuditEventId &change,
        const ConnectionId &id, const ApprovalChange &wanted,
        Handler<Changed<ApprovedConnection>> done)
        = 0;
    [[nodiscard]] virtual RequestHandle removeApproval(const AuditEventId &change,
        const ConnectionId &id, Installers installers, Handler<Changed<ApprovedConnection>> done)
        = 0;
    //! My own consent, for these pages and all below them.
    [[nodiscard]] virtual RequestHandle install(const AuditEventId &change, const ConnectionId &id,
        const std::vector<PageId> &pages, Handler<Changed<ConnectionUser>> done)
        = 0;
    [[nodiscard]] virtual RequestHandle requestConnection(const AuditEventId &change,
        const RequestDraft &draft, Handler<Changed<ConnectionRequest>> done)
        = 0;
    //! Conflict when somebody else has decided; `detail` says who.
    [[nodiscard]] virtual RequestHandle approveRequest(const AuditEventId &change,
        const RequestId &id, const QString &note, Handler<Changed<ConnectionRequest>> done)
        = 0;
    [[nodiscard]] virtual RequestHandle denyRequest(const AuditEventId &change, const RequestId &id,
        const QString &note, Handler<Changed<ConnectionRequest>> done)
        = 0;
    [[nodiscard]] virtual RequestHandle withdrawRequest(
        const AuditEventId &change, const RequestId &id, Handler<Changed<ConnectionRequest>> done)
        = 0;
    //! Conflict when what would end is no longer what was seen, and for the last owner.
    [[nodiscard]] virtual RequestHandle changePerson(const AuditEventId &change, const UserId &id,
        const PersonChange &wanted, Handler<Changed<Person>> done)
        = 0;
    //! A read-only session of a quarter of an hour.
    [[nodiscard]] virtual RequestHandle viewAs(
        const AuditEventId &change, const UserId &person, Handler<Changed<ViewAsSession>> done)
        = 0;
    //! All or nothing; Conflict when the plan is no longer \a seen.
    [[nodiscard]] virtual RequestHandle applyPolicyFile(const AuditEventId &change,
        const PolicyFile &file, const QString &seen, Handler<Changed<PolicyPlan>> done)
        = 0;
};

} // namespace Gatehouse
