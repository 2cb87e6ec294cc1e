// SPDX-License-Identifier: MIT
#include "ui/connections/capabilityfacts.h"

#include "models/items/connectionwords.h"

namespace Gatehouse {

QString CapabilityFacts::mayLabel()
{
    return tr("May");
}

QString CapabilityFacts::callsLabel()
{
    return tr("Can call");
}

QList<FactsForm::Fact> CapabilityFacts::of(const Capabilities &capabilities)
{
    return {{.label = mayLabel(), .value = ConnectionWords::maySentence(capabilities)},
        {.label = callsLabel(),
            .value = QStringLiteral("• ")
                + ConnectionWords::endpoints(capabilities).join(QStringLiteral("\n• "))}};
}

} // namespace Gatehouse
