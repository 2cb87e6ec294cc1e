// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

class QVBoxLayout;

namespace Gatehouse {

class PolicyDraft;

//! What saving the staged policy means, in words and numbers; and saves it.
class PolicyPreviewDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyPreviewDialog)

public:
    //! \a policy lives longer.
    explicit PolicyPreviewDialog(PolicyDraft &policy, QWidget *parent = nullptr);

protected:
    void submit() override;
    void retranslate() override;

private:
    void showPolicy();
    void fill();
    void clear();

    PolicyDraft &m_policy;
    QWidget *m_fields = nullptr;
    QVBoxLayout *m_effects = nullptr;
};

} // namespace Gatehouse
