// SPDX-License-Identifier: MIT
#include "ui/pages/disconnectpagedialog.h"

#include "models/items/pagewords.h"

#include <utility>

namespace Gatehouse {

DisconnectPageDialog::DisconnectPageDialog(Subject subject, QWidget *parent)
    : Dialog(parent)
    , m_subject(std::move(subject))
{
    setObjectName(QStringLiteral("disconnectPageDialog"));
    retranslate();
}

void DisconnectPageDialog::submit()
{
    Q_EMIT submitted();
}

void DisconnectPageDialog::retranslate()
{
    const QString title = PageWords::title(m_subject.page.title);
    QStringList sentences{
        tr("This closes %Ln page(s) to %1: “%2” and what lies below it.", nullptr, m_subject.closed)
            .arg(m_subject.connection, title)};
    if (m_subject.page.installedBy && !m_subject.page.installedBy->name.isEmpty())
        sentences << tr("%1 had chosen it.", "person").arg(m_subject.page.installedBy->name);
    sentences << tr("It can be undone.");
    setHeading(
        tr("Disconnect %1 from “%2”", "connection, page").arg(m_subject.connection, title),
        sentences.join(QLatin1Char(' ')));
    setAcceptButton(tr("Disconnect from this page"), ButtonKind::Danger);
}

} // namespace Gatehouse
