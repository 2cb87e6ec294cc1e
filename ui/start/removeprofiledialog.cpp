// SPDX-License-Identifier: MIT
#include "ui/start/removeprofiledialog.h"

#include "ui/common/fieldrow.h"

namespace Gatehouse {

RemoveProfileDialog::RemoveProfileDialog(const ProfileSummary &profile, Loss loss, QWidget *parent)
    : Dialog(parent)
    , m_profile(profile)
    , m_loss(loss)
{
    if (loss == Loss::Workspace) {
        m_typed = new FieldRow(FieldRow::Kind::Plain, this);
        connect(m_typed, &FieldRow::edited, this, &RemoveProfileDialog::validate);
        setForm(m_typed);
        m_typed->setFocus();
    }
    retranslate();
    validate();
}

void RemoveProfileDialog::validate()
{
    if (m_typed)
        setDraft(m_typed->text() == m_profile.name ? Draft::Complete : Draft::Incomplete);
}

void RemoveProfileDialog::submit()
{
    Q_EMIT submitted(m_profile.id);
}

void RemoveProfileDialog::retranslate()
{
    const QString heading = tr("Remove “%1”").arg(m_profile.name);
    switch (m_loss) {
    case Loss::AccessOnly:
        setHeading(heading,
            tr("The profile and its token are removed from this computer. The workspace stays as "
               "it is, and you can connect to it again."));
        setAcceptButton(tr("Remove profile “%1”").arg(m_profile.name), ButtonKind::Danger);
        break;
    case Loss::Session:
        setHeading(heading,
            tr("The profile and its token are removed from this computer, and your session at its "
               "server ends. The workspace stays as it is, and you can sign in to it again."));
        setAcceptButton(tr("Remove profile “%1”").arg(m_profile.name), ButtonKind::Danger);
        break;
    case Loss::Workspace:
        setHeading(heading,
            tr("The workspace exists on this computer only. Its people, connections, pages and "
               "tokens are deleted and cannot be brought back."));
        m_typed->setLabel(tr("Type “%1” to delete it").arg(m_profile.name));
        setAcceptButton(tr("Delete workspace “%1”").arg(m_profile.name), ButtonKind::Danger);
        break;
    }
}

} // namespace Gatehouse
