// SPDX-License-Identifier: MIT
#include "ui/approvals/coveredconnectionsdialog.h"

#include "models/items/policypreviewwords.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace Gatehouse {

CoveredConnectionsDialog::CoveredConnectionsDialog(
    Governance &governance, const InstallPolicy &policy, QWidget *parent)
    : Dialog(parent)
{
    setObjectName(QStringLiteral("coveredConnectionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QWidget;
    m_count = new TextLabel(TextLabel::Kind::Strong, form);
    m_count->setWordWrap(true);
    m_names = new TextLabel(TextLabel::Kind::Body, form);
    m_names->setWordWrap(true);
    m_names->makeSelectable();
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_count);
    layout->addWidget(m_names);
    setForm(form);
    InstallPolicy covering = policy;
    covering.restriction = Policies::Restriction::ApprovedOnly;
    covering.autoApproveFirstParty = true;
    m_asking = governance.previewPolicy(covering, [this](Result<PolicyPreview> preview) {
        m_answer = std::move(preview);
        showAnswer();
    });
    retranslate();
    focusAccept();
}

void CoveredConnectionsDialog::submit()
{
    accept();
}

void CoveredConnectionsDialog::retranslate()
{
    setHeading(tr("Connections built by Notion"),
        tr("Auto-approve covers these, and every other one that Notion builds. What is on the "
           "approved list itself stays there either way."));
    setCloseOnly(tr("Close"));
    showAnswer();
}

void CoveredConnectionsDialog::showAnswer()
{
    m_names->clear();
    if (!m_answer) {
        m_count->setText(tr("Looking them up…"));
    } else if (!*m_answer) {
        const ErrorText text = errorText(m_answer->error());
        m_count->setText(text.title);
        m_names->setText(text.remedy);
    } else {
        const PolicyPreview::Some &covered = (*m_answer)->autoApproved;
        m_count->setText(covered.count == 0
                ? tr("None is installed that is not on the list.")
                : tr("%n installed connection(s)", nullptr, covered.count));
        m_names->setText(PolicyPreviewWords::names(covered).join(QStringLiteral(", ")));
    }
    m_names->setVisible(!m_names->text().isEmpty());
}

} // namespace Gatehouse
