// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governance.h"
#include "ui/common/dialog.h"

namespace Gatehouse {

class TextLabel;

//! The connections that auto-approve covers.
class CoveredConnectionsDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoveredConnectionsDialog)

public:
    //! Asks \a governance what \a policy would cover with auto-approve on.
    CoveredConnectionsDialog(
        Governance &governance, const InstallPolicy &policy, QWidget *parent = nullptr);

protected:
    void submit() override;
    void retranslate() override;

private:
    void showAnswer();

    std::optional<Result<PolicyPreview>> m_answer;
    TextLabel *m_count = nullptr;
    TextLabel *m_names = nullptr;
    RequestHandle m_asking;
};

} // namespace Gatehouse
