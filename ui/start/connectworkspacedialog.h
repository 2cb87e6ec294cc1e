// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"
#include "ui/start/drafts.h"

namespace Gatehouse {

class FieldRow;
class RadioChoice;

//! "Connect to a Gatehouse workspace": its address, and signing in in the browser or a session
//! token.
class ConnectWorkspaceDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectWorkspaceDialog)

public:
    explicit ConnectWorkspaceDialog(QWidget *parent = nullptr);

    //! The address the form begins with.
    void setAddress(const QUrl &address);

    //! The test succeeded. The accepting button now opens the workspace.
    void showFound(const QString &personName, const QString &workspaceName);

Q_SIGNALS:
    void submitted(const Gatehouse::RemoteWorkspaceDraft &draft);

protected:
    void submit() override;
    void retranslate() override;

private:
    QUrl address() const;
    void validate();

    FieldRow *m_address = nullptr;
    RadioChoice *m_way = nullptr;
    FieldRow *m_token = nullptr;
};

} // namespace Gatehouse
