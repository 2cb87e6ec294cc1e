// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governance.h"

namespace Gatehouse {

//! The governance of a workspace that stays in one state, so that its picture can be taken.
class PictureGovernance final : public Governance {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureGovernance)

public:
    enum class Mood {
        Busy, //!< never answers
        Empty, //!< answers with nothing
        Failed, //!< answers with the error
        MembersView, //!< tells the policy and fails with the error in all else
    };

    PictureGovernance(Mood mood, ApiError error, QObject *parent = nullptr);
    ~PictureGovernance() override;

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
    template <class T>
    RequestHandle answer(Handler<T> done, T nothing);

    Mood m_mood;
    ApiError m_error;
};

} // namespace Gatehouse
