// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/actionrunner.h"
#include "models/api/governance.h"
#include "models/api/governancechanges.h"

namespace Gatehouse {

//! Everything people do about who may install what, and about people: run, told, undone and listed
//! as everything else.
//!
//! Functions with a handler are for dialogs: the handle they give only stops the listening, never
//! the action.
class GovernanceActions final {
    Q_DISABLE_COPY_MOVE(GovernanceActions)

public:
    //! \a runner lives longer.
    explicit GovernanceActions(ActionRunner &runner)
        : m_runner(runner)
    {
    }

    //! False where the profile has no such thing; then nothing below may be called.
    bool canChange() const { return m_runner.service().governanceChanges() != nullptr; }
    ActionRunner &runner() const { return m_runner; }
    //! Null where the profile has no such thing.
    Governance *questions() const { return m_runner.service().governance(); }

    [[nodiscard]] RequestHandle changePolicy(
        const InstallPolicy &seen, const InstallPolicy &wanted, Handler<PolicyView> done);
    void approve(const QList<Connection> &connections);
    [[nodiscard]] RequestHandle changeApproval(const ApprovedConnection &entry,
        const ApprovalChange &wanted, Handler<ApprovedConnection> done);
    void removeApproval(const ApprovedConnection &entry, GovernanceChanges::Installers installers);

    [[nodiscard]] RequestHandle install(const DirectoryEntry &connection,
        const std::vector<PageId> &pages, Handler<ConnectionUser> done);
    [[nodiscard]] RequestHandle request(const DirectoryEntry &connection, const RequestDraft &draft,
        Handler<ConnectionRequest> done);
    //! One after the other; each is told by its report.
    void approveRequests(const QList<ConnectionRequest> &requests, const QString &note);
    //! The same for one, for a dialog that goes on after it.
    [[nodiscard]] RequestHandle approveRequest(
        const ConnectionRequest &request, const QString &note, Handler<ConnectionRequest> done);
    void denyRequests(const QList<ConnectionRequest> &requests, const QString &note);
    void withdrawRequest(const ConnectionRequest &request);

    [[nodiscard]] RequestHandle changePerson(
        const Person &person, const PersonChange &wanted, Handler<Person> done);
    [[nodiscard]] RequestHandle viewAs(const Person &person, Handler<ViewAsSession> done);
    [[nodiscard]] RequestHandle applyPolicyFile(
        const PolicyFile &file, const PolicyPlan &seen, Handler<PolicyPlan> done);

private:
    GovernanceChanges &changes() const;

    ActionRunner &m_runner;
};

} // namespace Gatehouse
