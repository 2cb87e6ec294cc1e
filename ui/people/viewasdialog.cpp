// SPDX-License-Identifier: MIT
#include "ui/people/viewasdialog.h"

#include "models/items/personwords.h"

namespace Gatehouse {

ViewAsDialog::ViewAsDialog(const Person &person, QWidget *parent)
    : Dialog(parent)
    , m_person(person)
{
    setObjectName(QStringLiteral("viewAs"));
    retranslate();
    focusAccept();
}

void ViewAsDialog::submit()
{
    Q_EMIT submitted();
}

void ViewAsDialog::retranslate()
{
    const QString name = PersonWords::name(m_person);
    const QString heading = tr("View as %1").arg(name);
    setHeading(heading,
        tr("A window of its own shows this workspace as %1 sees it, for 15 minutes. Nothing can be "
           "changed there. The audit log says that you looked.")
            .arg(name));
    setAcceptButton(heading, ButtonKind::Primary);
}

} // namespace Gatehouse
