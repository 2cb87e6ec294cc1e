// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/governancechanges.h"
#include "models/domain/approval.h"
#include "ui/common/dialog.h"

namespace Gatehouse {

class FieldRow;
class RadioChoice;

//! "Remove from the approved list": whether who uses it keeps it.
class RemoveApprovalDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoveApprovalDialog)

public:
    explicit RemoveApprovalDialog(const ApprovedConnection &entry, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(Gatehouse::GovernanceChanges::Installers installers);

protected:
    void submit() override;
    void retranslate() override;

private:
    GovernanceChanges::Installers installers() const;
    void validate();

    ApprovedConnection m_entry;
    RadioChoice *m_choice = nullptr;
    FieldRow *m_typed = nullptr;
};

} // namespace Gatehouse
