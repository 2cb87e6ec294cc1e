// SPDX-License-Identifier: MIT
#include "ui/approvals/approvaldialogs.h"

#include "models/base/clock.h"
#include "models/items/policydraft.h"
#include "models/items/unapprovedlistmodel.h"
#include "ui/approvals/addapprovaldialog.h"
#include "ui/approvals/coveredconnectionsdialog.h"
#include "ui/approvals/editapprovaldialog.h"
#include "ui/approvals/policypreviewdialog.h"
#include "ui/approvals/removeapprovaldialog.h"

namespace Gatehouse {

ApprovalDialogs::ApprovalDialogs(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_followed(parts.governance.runner())
{
}

ApprovalDialogs::~ApprovalDialogs() = default;

bool ApprovalDialogs::isOpen() const
{
    return m_dialog && m_dialog->isVisible();
}

void ApprovalDialogs::open(Dialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] { m_followed.forget(); });
    dialog->open();
}

void ApprovalDialogs::add()
{
    if (isOpen())
        return;
    auto *connections = new UnapprovedListModel(
        m_parts.governance.runner().service(), m_parts.clock, UnapprovedListModel::Checks::Rows);
    auto *dialog = new AddApprovalDialog(*connections, &m_parts.window);
    // Children go after the view that looks at them.
    connections->setParent(dialog);
    connect(dialog, &AddApprovalDialog::submitted, this,
        [this](const QList<Connection> &chosen) { m_parts.governance.approve(chosen); });
    open(dialog);
}

void ApprovalDialogs::edit(const ApprovedConnection &entry)
{
    if (isOpen())
        return;
    auto *dialog = new EditApprovalDialog(entry, m_parts.clock.now(), &m_parts.window);
    connect(
        dialog, &EditApprovalDialog::submitted, this, [this, dialog](const ApprovalChange &wanted) {
            m_followed.follow(dialog, tr("Saving…"), [&] {
                return m_parts.governance.changeApproval(
                    dialog->entry(), wanted, [dialog](const Result<ApprovedConnection> &answer) {
                        if (answer)
                            dialog->accept();
                        else
                            dialog->showError(errorText(answer.error()));
                    });
            });
        });
    open(dialog);
}

void ApprovalDialogs::remove(const ApprovedConnection &entry)
{
    if (isOpen())
        return;
    auto *dialog = new RemoveApprovalDialog(entry, &m_parts.window);
    connect(dialog, &RemoveApprovalDialog::confirmed, this,
        [this, entry](GovernanceChanges::Installers installers) {
            m_parts.governance.removeApproval(entry, installers);
        });
    open(dialog);
}

void ApprovalDialogs::previewPolicy()
{
    if (!isOpen())
        open(new PolicyPreviewDialog(m_parts.policy, &m_parts.window));
}

void ApprovalDialogs::listCovered()
{
    if (!isOpen())
        open(new CoveredConnectionsDialog(
            *m_parts.governance.questions(), m_parts.policy.wanted(), &m_parts.window));
}

} // namespace Gatehouse
