// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/panecontroller.h"

#include <memory>

namespace Gatehouse {

class ApprovalListModel;
class ApprovalsPane;
class PolicyDraft;
class UnapprovedListModel;

//! The approved list: install policy, approved connections, and those installed without approval.
class ApprovalsController final : public PaneController {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalsController)

public:
    explicit ApprovalsController(const Context &context, QObject *parent = nullptr);
    ~ApprovalsController() override;

    QString id() const override;
    const PagedListModel *list() const override;
    void setStanding(const Standing &standing) override;
    void refresh() override;
    void keepState() override;

    ApprovalsPane *pane() const { return m_pane; }

private:
    void addPane();
    void addGuide();

    Context m_context;
    // Where the profile has a policy; else none of these.
    std::unique_ptr<ApprovalListModel> m_approvals;
    std::unique_ptr<UnapprovedListModel> m_unapproved;
    std::unique_ptr<PolicyDraft> m_policy;
    ApprovalsPane *m_pane = nullptr; //!< the window's
};

} // namespace Gatehouse
