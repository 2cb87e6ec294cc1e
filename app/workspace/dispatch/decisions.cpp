// SPDX-License-Identifier: MIT
#include "app/workspace/dispatch/decisions.h"

namespace GatehouseWorkspace {

HttpError refusalFor(const Decision &decision, const QString &what)
{
    switch (decision.reason) {
    case Decision::Reason::None:
        break;
    case Decision::Reason::Role:
        return Refusal::restrictedBy(
            Refusal::Reason::Role, QStringLiteral("Your role does not allow you to %1.").arg(what));
    case Decision::Reason::Plan:
        return Refusal::restrictedBy(Refusal::Reason::Plan,
            QStringLiteral("The plan of this workspace does not include this: to %1 belongs to the "
                           "enterprise plan.")
                .arg(what));
    case Decision::Reason::Policy:
        return Refusal::restrictedBy(Refusal::Reason::Policy,
            QStringLiteral("The policy of this workspace does not allow you to %1.").arg(what));
    case Decision::Reason::Capability:
        return Refusal::restricted();
    case Decision::Reason::ReadOnly:
        return Refusal::restrictedBy(
            Refusal::Reason::Role, QStringLiteral("This session can only look."));
    } // no default: the compiler names a forgotten reason
    Q_UNREACHABLE();
}

} // namespace GatehouseWorkspace
