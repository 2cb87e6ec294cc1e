// SPDX-License-Identifier: MIT
#include "models/items/approvalwords.h"

#include "models/items/connectionwords.h"

#include <QLocale>

#include <algorithm>

namespace Gatehouse {

QStringList ApprovalWords::installerNames(const ApprovedConnection &entry, int named)
{
    QStringList names;
    const int known = std::min(named, int(entry.installers.size()));
    for (int i = 0; i < known; ++i)
        names << ConnectionWords::person(entry.installers[size_t(i)]);
    if (entry.installersCount > known)
        //: more people than the ones named before: "+17"
        names << tr("+%1").arg(QLocale().toString(entry.installersCount - known));
    return names;
}

QString ApprovalWords::installers(const ApprovedConnection &entry, int named)
{
    const QStringList names = installerNames(entry, named);
    return names.isEmpty() ? tr("Nobody") : names.join(QStringLiteral(", "));
}

QString ApprovalWords::approvedBy(const ApprovedConnection &entry)
{
    if (entry.automatic)
        return tr("Automatic");
    return entry.approvedBy ? ConnectionWords::person(*entry.approvedBy) : QStringLiteral("–");
}

QString ApprovalWords::overdue()
{
    //: the date until which an approval was to be looked at again has passed
    return tr("Overdue");
}

} // namespace Gatehouse
