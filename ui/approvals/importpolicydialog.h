// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/governanceactions.h"
#include "ui/common/dialog.h"
#include "ui/common/followedaction.h"
#include "ui/theme/icons.h"

#include <optional>

class QVBoxLayout;

namespace Gatehouse {

//! What a policy file would change, and why it cannot be applied where that is so; applies all of
//! it or nothing.
class ImportPolicyDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPolicyDialog)

public:
    struct Source {
        QString name = {}; //!< of the file, for people
        PolicyFile file = {};
    };

    //! \a governance lives longer and has questions().
    ImportPolicyDialog(GovernanceActions &governance, Source source, QWidget *parent = nullptr);
    ~ImportPolicyDialog() override;

protected:
    void submit() override;
    void retranslate() override;

private:
    void plan();
    void take(const Result<PolicyPlan> &plan);
    void takeApplied(const Result<PolicyPlan> &applied);
    void fill();
    void add(const QString &text, Icons::Name mark);

    GovernanceActions &m_governance;
    Source m_source;
    std::optional<PolicyPlan> m_plan;
    bool m_hasMoved = false; //!< the workspace, since it was planned before
    QWidget *m_fields = nullptr;
    QVBoxLayout *m_lines = nullptr;
    FollowedAction m_followed;
    RequestHandle m_planning;
};

} // namespace Gatehouse
