// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"
#include "ui/start/drafts.h"

namespace Gatehouse {

class FieldRow;

//! "Connect to Notion": paste a token, it is tested, and what it acts as is told before the profile
//! opens.
class ConnectNotionDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectNotionDialog)

public:
    explicit ConnectNotionDialog(QWidget *parent = nullptr);

    //! The test succeeded: what the token acts as. `workspaceName` may be empty. The accepting
    //! button now opens it.
    void showFound(const QString &botName, const QString &workspaceName);

Q_SIGNALS:
    void submitted(const Gatehouse::NotionDraft &draft);
    //! The page where Notion makes tokens was asked for.
    void tokenPageRequested();
    //! Somebody has no token, but a public connection of their own to sign in with.
    void ownConnectionRequested();

protected:
    void submit() override;
    void retranslate() override;

private:
    void validate();

    FieldRow *m_token = nullptr;
    QPushButton *m_tokenPage = nullptr;
    QPushButton *m_own = nullptr;
};

} // namespace Gatehouse
