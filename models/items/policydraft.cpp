// SPDX-License-Identifier: MIT
#include "models/items/policydraft.h"

#include <utility>

namespace Gatehouse {

PolicyDraft::PolicyDraft(GovernanceActions &governance, QObject *parent)
    : QObject(parent)
    , m_governance(governance)
{
    Q_ASSERT(governance.questions());
}

PolicyDraft::~PolicyDraft() = default;

void PolicyDraft::refresh()
{
    m_reading = m_governance.questions()->policy([this](const Result<PolicyView> &view) {
        m_reading.reset();
        if (view) {
            m_error.reset();
            adopt(*view);
        } else {
            m_error = view.error();
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

const InstallPolicy &PolicyDraft::present() const
{
    static const InstallPolicy none;
    return m_view ? m_view->policy : none;
}

InstallPolicy PolicyDraft::applied(const Wishes &wishes, InstallPolicy policy)
{
    policy.restriction = wishes.restriction.value_or(policy.restriction);
    policy.creationLimitedToOwners = wishes.creation.value_or(policy.creationLimitedToOwners);
    // Offered only where there is a list to be left out of.
    policy.autoApproveFirstParty = policy.restriction == Policies::Restriction::ApprovedOnly
        && wishes.autoApprove.value_or(policy.autoApproveFirstParty);
    return policy;
}

PolicyDraft::Wishes PolicyDraft::unfulfilled(Wishes wishes, const InstallPolicy &policy)
{
    const InstallPolicy wanted = applied(wishes, policy);
    if (wanted.restriction == policy.restriction)
        wishes.restriction.reset();
    if (wishes.autoApprove == policy.autoApproveFirstParty)
        wishes.autoApprove.reset();
    if (wishes.creation == policy.creationLimitedToOwners)
        wishes.creation.reset();
    return wishes;
}

int PolicyDraft::count(const Wishes &wishes, const InstallPolicy &policy)
{
    const InstallPolicy wanted = applied(wishes, policy);
    const bool isOffered = wanted.restriction == Policies::Restriction::ApprovedOnly;
    return int(wanted.restriction != policy.restriction)
        + int(isOffered && wanted.autoApproveFirstParty != policy.autoApproveFirstParty)
        + int(wanted.creationLimitedToOwners != policy.creationLimitedToOwners);
}

InstallPolicy PolicyDraft::wanted() const
{
    return applied(m_staged, present());
}

bool PolicyDraft::isChanged(Setting setting) const
{
    const InstallPolicy policy = wanted();
    switch (setting) {
    case Setting::Restriction:
        return policy.restriction != present().restriction;
    case Setting::AutoApprove:
        return policy.autoApproveFirstParty != present().autoApproveFirstParty;
    case Setting::Creation:
        return policy.creationLimitedToOwners != present().creationLimitedToOwners;
    } // no default: the compiler names a forgotten setting
    Q_UNREACHABLE();
}

int PolicyDraft::changes() const
{
    return count(m_staged, present());
}

int PolicyDraft::setAside() const
{
    return count(m_setAside, present());
}

InstallPolicy PolicyDraft::policySetAside() const
{
    return applied(m_setAside, present());
}

void PolicyDraft::stage(Wishes wishes)
{
    m_staged = unfulfilled(std::move(wishes), present());
    m_saveError.reset();
    askPreview();
    Q_EMIT changed();
}

void PolicyDraft::setRestriction(Policies::Restriction restriction)
{
    Wishes wishes = m_staged;
    wishes.restriction = restriction;
    stage(std::move(wishes));
}

void PolicyDraft::setAutoApprove(bool autoApprove)
{
    Wishes wishes = m_staged;
    wishes.autoApprove = autoApprove;
    stage(std::move(wishes));
}

void PolicyDraft::setCreationLimited(bool limited)
{
    Wishes wishes = m_staged;
    wishes.creation = limited;
    stage(std::move(wishes));
}

void PolicyDraft::discard()
{
    stage({});
}

void PolicyDraft::askPreview()
{
    m_preview.reset();
    m_previewError.reset();
    m_previewing.reset();
    if (changes() == 0 || !m_view->mayChange)
        return;
    m_previewing = m_governance.questions()->previewPolicy(
        wanted(), [this](const Result<PolicyPreview> &preview) {
            if (preview)
                m_preview = *preview;
            else
                m_previewError = preview.error();
            Q_EMIT changed();
        });
}

void PolicyDraft::adopt(const PolicyView &view)
{
    const bool moved = m_view && m_view->policy != view.policy;
    m_view = view;
    m_setAside = unfulfilled(std::move(m_setAside), present());
    m_staged = unfulfilled(std::move(m_staged), present());
    if (moved && !m_isSaving && changes() > 0)
        setAsideStaged();
    // Also where nothing moved: whom it touches may have changed.
    if (!m_isSaving)
        askPreview();
}

void PolicyDraft::setAsideStaged()
{
    m_setAside = std::exchange(m_staged, {});
    m_preview.reset();
    m_previewing.reset();
    Q_EMIT overtaken();
}

void PolicyDraft::save()
{
    if (m_isSaving || changes() == 0 || !m_governance.canChange())
        return;
    m_isSaving = true;
    m_saveError.reset();
    m_saving = m_governance.changePolicy(
        present(), wanted(), [this](const Result<PolicyView> &answer) { takeSaved(answer); });
    Q_EMIT changed();
}

void PolicyDraft::takeSaved(const Result<PolicyView> &answer)
{
    m_isSaving = false;
    if (answer) {
        m_staged = {};
        m_setAside = {};
        adopt(*answer);
        Q_EMIT saved();
    } else if (answer.error().kind == ApiError::Kind::Conflict) {
        setAsideStaged();
        refresh();
    } else {
        m_saveError = answer.error();
    }
    Q_EMIT changed();
}

void PolicyDraft::stageAgain()
{
    stage(std::exchange(m_setAside, {}));
}

void PolicyDraft::dropSetAside()
{
    m_setAside = {};
    Q_EMIT changed();
}

} // namespace Gatehouse
