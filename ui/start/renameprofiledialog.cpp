// SPDX-License-Identifier: MIT
#include "ui/start/renameprofiledialog.h"

#include "ui/common/fieldrow.h"

#include <QLineEdit>

namespace Gatehouse {

RenameProfileDialog::RenameProfileDialog(const ProfileSummary &profile, QWidget *parent)
    : Dialog(parent)
    , m_profile(profile)
    , m_name(new FieldRow(FieldRow::Kind::Plain, this))
{
    m_name->setText(profile.name);
    m_name->edit()->setMaxLength(200);
    m_name->edit()->selectAll();
    connect(m_name, &FieldRow::edited, this, &RenameProfileDialog::validate);
    setForm(m_name);
    m_name->setFocus();
    retranslate();
    validate();
}

void RenameProfileDialog::validate()
{
    const bool changed = !m_name->text().isEmpty() && m_name->text() != m_profile.name;
    setDraft(changed ? Draft::Complete : Draft::Incomplete);
}

void RenameProfileDialog::submit()
{
    Q_EMIT submitted(m_profile.id, m_name->text());
}

void RenameProfileDialog::retranslate()
{
    setHeading(tr("Rename “%1”").arg(m_profile.name), tr("The workspace itself keeps its name."));
    m_name->setLabel(tr("Name of the profile"));
    setAcceptButton(tr("Rename profile"), ButtonKind::Primary);
}

} // namespace Gatehouse
