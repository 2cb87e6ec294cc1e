// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"
#include "ui/common/profilesummary.h"

namespace Gatehouse {

class FieldRow;

//! Says what goes when a profile is removed, then removes it. A local workspace goes with its
//! profile for good, so its name has to be typed.
class RemoveProfileDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoveProfileDialog)

public:
    enum class Loss {
        AccessOnly, //!< the token on this computer; the workspace itself stays where it is
        Session, //!< the same, and the session at the server that gave the token
        Workspace, //!< a local workspace with everything in it
    };
    Q_ENUM(Loss)

    RemoveProfileDialog(const ProfileSummary &profile, Loss loss, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const Gatehouse::ProfileId &id);

protected:
    void submit() override;
    void retranslate() override;

private:
    void validate();

    ProfileSummary m_profile;
    Loss m_loss;
    FieldRow *m_typed = nullptr; //!< for Workspace alone
};

} // namespace Gatehouse
