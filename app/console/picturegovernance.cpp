// SPDX-License-Identifier: MIT
#include "app/console/picturegovernance.h"

#include "app/console/pictureanswer.h"

namespace Gatehouse {

PictureGovernance::PictureGovernance(Mood mood, ApiError error, QObject *parent)
    : Governance(parent)
    , m_mood(mood)
    , m_error(std::move(error))
{
}

PictureGovernance::~PictureGovernance() = default;

template <class T>
RequestHandle PictureGovernance::answer(Handler<T> done, T nothing)
{
    std::function<void()> say;
    switch (m_mood) {
    case Mood::Busy:
        break;
    case Mood::Empty:
        say = [done = std::move(done), nothing = std::move(nothing)] { done(nothing); };
        break;
    case Mood::Failed:
    case Mood::MembersView:
        say = [done = std::move(done), error = m_error] { done(error); };
        break;
    } // no default: the compiler names a forgotten mood
    return RequestHandle(new PictureAnswer(std::move(say)));
}

RequestHandle PictureGovernance::policy(Handler<PolicyView> done)
{
    const bool isMembers = m_mood == Mood::MembersView;
    const PolicyView view{.policy
        = {.restriction = Policies::Restriction::ApprovedOnly, .autoApproveFirstParty = true},
        .mayChange = !isMembers};
    if (isMembers)
        return RequestHandle(new PictureAnswer([done = std::move(done), view] { done(view); }));
    return answer(std::move(done), view);
}

RequestHandle PictureGovernance::previewPolicy(
    const InstallPolicy & /*wanted*/, Handler<PolicyPreview> done)
{
    return answer(std::move(done), PolicyPreview{});
}

RequestHandle PictureGovernance::listApprovals(
    const ApprovalQuery & /*query*/, Handler<ApprovalPage> done)
{
    ApprovalPage page;
    page.counts = ApprovalCounts{};
    return answer(std::move(done), page);
}

RequestHandle PictureGovernance::listDirectory(
    const DirectoryQuery & /*query*/, Handler<ListPage<DirectoryEntry>> done)
{
    return answer(std::move(done), ListPage<DirectoryEntry>{});
}

RequestHandle PictureGovernance::listRequests(
    const RequestQuery & /*query*/, Handler<RequestPage> done)
{
    RequestPage page;
    page.counts = RequestCounts{};
    return answer(std::move(done), page);
}

RequestHandle PictureGovernance::leaving(const UserId & /*person*/, Handler<Leaving> done)
{
    return answer(std::move(done), Leaving{});
}

RequestHandle PictureGovernance::policyFile(Handler<PolicyFile> done)
{
    return answer(std::move(done), PolicyFile{});
}

RequestHandle PictureGovernance::planPolicyFile(
    const PolicyFile & /*file*/, Handler<PolicyPlan> done)
{
    return answer(std::move(done), PolicyPlan{});
}

} // namespace Gatehouse
