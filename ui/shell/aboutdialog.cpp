// SPDX-License-Identifier: MIT
#include "ui/shell/aboutdialog.h"

#include "ui/common/factsform.h"

#include <QSysInfo>

namespace Gatehouse {

AboutDialog::AboutDialog(QWidget *parent)
    : Dialog(parent)
    , m_facts(new FactsForm(this))
{
    setForm(m_facts);
    retranslate();
}

void AboutDialog::submit()
{
    accept();
}

void AboutDialog::retranslate()
{
    setHeading(
        tr("About Gatehouse"), tr("An admin console for the connections of a Notion workspace."));
    m_facts->setFacts({
        {.label = tr("Version"), .value = QStringLiteral(GATEHOUSE_VERSION)},
        {.label = tr("Licence"), .value = QStringLiteral("MIT")},
        {.label = QStringLiteral("Qt"),
            //: %1 a version number, %2 the name of a licence
            .value = tr("%1, %2").arg(QString::fromLatin1(qVersion()), QStringLiteral("LGPL 3"))},
        {.label = QStringLiteral("libmicrohttpd"), .value = QStringLiteral("LGPL 2.1")},
        {.label = QStringLiteral("libsodium"), .value = QStringLiteral("ISC")},
        {.label = QStringLiteral("QtKeychain"), .value = QStringLiteral("BSD 3-Clause")},
        {.label = QStringLiteral("SQLite"), .value = tr("Public domain")},
        {.label = tr("System"), .value = QSysInfo::prettyProductName()},
    });
    setCloseOnly(tr("Close"));
}

} // namespace Gatehouse
