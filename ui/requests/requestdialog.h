// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectionrequest.h"
#include "ui/common/dialog.h"

namespace Gatehouse {

class PagesChoice;
class ParagraphField;
class UntilField;
class WorkspaceService;

//! Asks for a connection that the policy does not let one install: what for, for which pages, and
//! until when.
class RequestDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestDialog)

public:
    //! \a service lives longer.
    RequestDialog(WorkspaceService &service, DirectoryEntry connection, const QDateTime &now,
        QWidget *parent = nullptr);

    const DirectoryEntry &connection() const { return m_connection; }

Q_SIGNALS:
    void submitted(const Gatehouse::RequestDraft &draft);

protected:
    void submit() override;
    void retranslate() override;

private:
    void validate();
    bool isForLonger() const;

    DirectoryEntry m_connection;
    ParagraphField *m_reason = nullptr;
    UntilField *m_until = nullptr;
    PagesChoice *m_pages = nullptr;
};

} // namespace Gatehouse
