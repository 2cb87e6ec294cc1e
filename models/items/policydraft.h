// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/governanceactions.h"
#include "models/base/apierror.h"
#include "models/domain/policy.h"

#include <QObject>

#include <optional>

namespace Gatehouse {

//! The install policy on the way from how it is to how it is wanted. What is staged is kept through
//! every new reading; when somebody else has changed the policy meanwhile it is set aside instead,
//! so that nobody saves over what they have not seen.
class PolicyDraft final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyDraft)

public:
    enum class Setting { Restriction, AutoApprove, Creation };
    Q_ENUM(Setting)

    //! \a governance lives longer and has questions().
    explicit PolicyDraft(GovernanceActions &governance, QObject *parent = nullptr);
    ~PolicyDraft() override;

    //! Reads the policy again; also the first time.
    void refresh();
    bool isReading() const { return bool(m_reading); }
    //! Nothing until it was read.
    const std::optional<PolicyView> &view() const { return m_view; }
    //! Of the last reading.
    const std::optional<ApiError> &error() const { return m_error; }

    //! As it is, with what is staged.
    InstallPolicy wanted() const;
    void setRestriction(Policies::Restriction restriction);
    void setAutoApprove(bool autoApprove);
    void setCreationLimited(bool limited);
    bool isChanged(Setting setting) const;
    int changes() const;
    void discard();

    //! What the staged changes would mean, once the service has told.
    const std::optional<PolicyPreview> &preview() const { return m_preview; }
    const std::optional<ApiError> &previewError() const { return m_previewError; }

    void save();
    bool isSaving() const { return m_isSaving; }
    //! Why it could not be saved; nothing after a change, or when it was overtaken.
    const std::optional<ApiError> &saveError() const { return m_saveError; }

    //! Somebody else changed the policy before this was saved: how many changes were set aside.
    int setAside() const;
    //! The policy as it is now with what was set aside.
    InstallPolicy policySetAside() const;
    //! Stages what was set aside upon the policy as it is now.
    void stageAgain();
    void dropSetAside();

Q_SIGNALS:
    void changed();
    void saved();
    //! What was staged is set aside.
    void overtaken();

private:
    //! What somebody has chosen, setting by setting.
    struct Wishes {
        std::optional<Policies::Restriction> restriction = {};
        std::optional<bool> autoApprove = {};
        std::optional<bool> creation = {};

        bool isEmpty() const { return !restriction && !autoApprove && !creation; }
    };

    static InstallPolicy applied(const Wishes &wishes, InstallPolicy policy);
    //! What of \a wishes \a policy does not fulfil already.
    static Wishes unfulfilled(Wishes wishes, const InstallPolicy &policy);
    static int count(const Wishes &wishes, const InstallPolicy &policy);

    const InstallPolicy &present() const;
    void stage(Wishes wishes);
    void adopt(const PolicyView &view);
    void takeSaved(const Result<PolicyView> &answer);
    void setAsideStaged();
    void askPreview();

    GovernanceActions &m_governance;
    std::optional<PolicyView> m_view;
    std::optional<ApiError> m_error;
    Wishes m_staged;
    Wishes m_setAside;
    std::optional<PolicyPreview> m_preview;
    std::optional<ApiError> m_previewError;
    std::optional<ApiError> m_saveError;
    bool m_isSaving = false;
    RequestHandle m_saving;
    RequestHandle m_previewing;
    RequestHandle m_reading;
};

} // namespace Gatehouse
