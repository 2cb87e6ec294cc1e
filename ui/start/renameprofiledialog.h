// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"
#include "ui/common/profilesummary.h"

namespace Gatehouse {

class FieldRow;

//! Another name for a profile. The workspace keeps its own.
class RenameProfileDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenameProfileDialog)

public:
    explicit RenameProfileDialog(const ProfileSummary &profile, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const Gatehouse::ProfileId &id, const QString &name);

protected:
    void submit() override;
    void retranslate() override;

private:
    void validate();

    ProfileSummary m_profile;
    FieldRow *m_name = nullptr;
};

} // namespace Gatehouse
