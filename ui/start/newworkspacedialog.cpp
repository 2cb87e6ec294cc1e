// SPDX-License-Identifier: MIT
#include "ui/start/newworkspacedialog.h"

#include "ui/common/fieldrow.h"
#include "ui/start/emailcheck.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Gatehouse {

NewWorkspaceDialog::NewWorkspaceDialog(QWidget *parent)
    : Dialog(parent)
{
    auto *form = new QWidget(this);
    m_workspace = new FieldRow(FieldRow::Kind::Plain, form);
    m_name = new FieldRow(FieldRow::Kind::Plain, form);
    m_email = new FieldRow(FieldRow::Kind::Plain, form);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::large);
    for (FieldRow *field : {m_workspace, m_name, m_email}) {
        field->edit()->setMaxLength(200);
        layout->addWidget(field);
        connect(field, &FieldRow::edited, this, &NewWorkspaceDialog::validate);
    }
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    setForm(form);
    m_workspace->setFocus();
    retranslate();
    validate();
}

void NewWorkspaceDialog::prefill(const LocalWorkspaceDraft &draft)
{
    m_workspace->setText(draft.workspaceName);
    m_name->setText(draft.ownerName);
    m_email->setText(draft.ownerEmail);
}

LocalWorkspaceDraft NewWorkspaceDialog::draft() const
{
    return {.workspaceName = m_workspace->text(),
        .ownerName = m_name->text(),
        .ownerEmail = m_email->text()};
}

void NewWorkspaceDialog::validate()
{
    const LocalWorkspaceDraft now = draft();
    const bool email = looksLikeEmail(now.ownerEmail);
    m_email->setProblem(email ? QString() : tr("Enter an address such as ada@example.org."));
    setDraft(!now.workspaceName.isEmpty() && !now.ownerName.isEmpty() && email ? Draft::Complete
                                                                               : Draft::Incomplete);
}

void NewWorkspaceDialog::submit()
{
    Q_EMIT submitted(draft());
}

void NewWorkspaceDialog::retranslate()
{
    setHeading(tr("New local workspace"),
        tr("It is kept on this computer and works offline. You become its owner."));
    m_workspace->setLabel(tr("Name of the workspace"));
    m_name->setLabel(tr("Your name"));
    m_email->setLabel(tr("Your e-mail address"));
    m_email->setHint(tr("Only your workspace sees it. Nothing is sent to it."));
    setAcceptButton(tr("Create workspace"), ButtonKind::Primary);
}

} // namespace Gatehouse
