// SPDX-License-Identifier: MIT
#include "ui/approvals/removeapprovaldialog.h"

#include "models/items/connectionwords.h"
#include "ui/common/fieldrow.h"
#include "ui/common/radiochoice.h"
#include "ui/connections/connectionprompts.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace Gatehouse {

RemoveApprovalDialog::RemoveApprovalDialog(const ApprovedConnection &entry, QWidget *parent)
    : Dialog(parent)
    , m_entry(entry)
{
    setObjectName(QStringLiteral("removeApproval"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QWidget;
    m_choice = new RadioChoice(2, form);
    m_choice->setVisible(entry.installersCount > 0);
    m_typed = new FieldRow(FieldRow::Kind::Plain, form);
    m_typed->setObjectName(QStringLiteral("confirmWord"));
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addWidget(m_choice);
    layout->addWidget(m_typed);
    setForm(form);
    connect(m_choice, &RadioChoice::edited, this, &RemoveApprovalDialog::validate);
    connect(m_typed, &FieldRow::edited, this, &RemoveApprovalDialog::validate);
    retranslate();
}

GovernanceChanges::Installers RemoveApprovalDialog::installers() const
{
    return m_choice->current() == 1 ? GovernanceChanges::Installers::Disconnect
                                    : GovernanceChanges::Installers::Keep;
}

void RemoveApprovalDialog::retranslate()
{
    const QString name = ConnectionWords::shortName(m_entry.connection);
    const int people = m_entry.installersCount;
    setHeading(tr("Remove %1 from the approved list").arg(name),
        tr("Under the restriction members can no longer install it. This can be undone."));
    m_choice->setLabel(tr("Who uses it now"));
    m_choice->setOption(0,
        {.text = tr("Keep their access", "of the users of a connection"),
            .explanation = tr("%n people go on using it. It is listed as installed, not approved.",
                nullptr, people)});
    m_choice->setOption(1,
        {.text = tr("Disconnect them too"),
            .explanation = tr("Ends the access of %n people: their tokens and the pages that were "
                              "chosen for them.",
                nullptr, people)});
    m_typed->setLabel(tr("Type “%1” to go on").arg(ConnectionWords::name(m_entry.connection)));
    setAcceptButton(tr("Remove %1", "from the approved list").arg(name), ButtonKind::Danger);
    validate();
}

void RemoveApprovalDialog::validate()
{
    const bool wantsWord = installers() == GovernanceChanges::Installers::Disconnect
        && m_entry.installersCount > ConnectionPrompts::manyPeople;
    m_typed->setVisible(wantsWord);
    const QString word = ConnectionWords::name(m_entry.connection).trimmed();
    const bool isSaid = !wantsWord || m_typed->text().compare(word, Qt::CaseInsensitive) == 0;
    setDraft(isSaid ? Draft::Complete : Draft::Incomplete);
}

void RemoveApprovalDialog::submit()
{
    Q_EMIT confirmed(installers());
    accept();
}

} // namespace Gatehouse
