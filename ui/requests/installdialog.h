// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectionrequest.h"
#include "ui/common/dialog.h"

#include <optional>

class QPushButton;

namespace Gatehouse {

class FactsForm;
class PagesChoice;
class WorkspaceService;

//! One's own consent to a connection: what it may do, and on which pages. Where it answers a
//! request (rule 5), it is an owner's, and the request can be accepted without it.
class InstallDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstallDialog)

public:
    struct Subject {
        DirectoryEntry connection = {};
        std::optional<ConnectionRequest> request = {}; //!< that this answers
    };
    //! \a service lives longer.
    InstallDialog(WorkspaceService &service, Subject subject, QWidget *parent = nullptr);

    const Subject &subject() const { return m_subject; }
    //! The request is accepted, and what is left to do is the install.
    void setRequest(const ConnectionRequest &request);

Q_SIGNALS:
    void submitted(const std::vector<Gatehouse::PageId> &pages);
    //! The request is to be accepted now, and somebody installs later. The dialog is closed.
    void postponed();

protected:
    void submit() override;
    void retranslate() override;

private:
    //! Whether the request still waits for a decision.
    bool isApproving() const;
    void validate();

    Subject m_subject;
    FactsForm *m_facts = nullptr;
    PagesChoice *m_pages = nullptr;
    TextLabel *m_laterHint = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace Gatehouse
