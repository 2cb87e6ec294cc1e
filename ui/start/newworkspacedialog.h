// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"
#include "ui/start/drafts.h"

namespace Gatehouse {

class FieldRow;

//! "New local workspace": its name, and the name and address of its first owner.
class NewWorkspaceDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewWorkspaceDialog)

public:
    explicit NewWorkspaceDialog(QWidget *parent = nullptr);

    //! Texts the fields begin with.
    void prefill(const LocalWorkspaceDraft &draft);

Q_SIGNALS:
    void submitted(const Gatehouse::LocalWorkspaceDraft &draft);

protected:
    void submit() override;
    void retranslate() override;

private:
    LocalWorkspaceDraft draft() const;
    void validate();

    FieldRow *m_workspace = nullptr;
    FieldRow *m_name = nullptr;
    FieldRow *m_email = nullptr;
};

} // namespace Gatehouse
