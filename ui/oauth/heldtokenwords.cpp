// SPDX-License-Identifier: MIT
#include "ui/oauth/heldtokenwords.h"

namespace Gatehouse {

QString HeldTokenWords::name(const HeldInstallation &held)
{
    return held.workspaceName.isEmpty()
        ? held.name
        : tr("%1 in %2", "connection, workspace").arg(held.name, held.workspaceName);
}

QString HeldTokenWords::state(const HeldInstallation &held)
{
    switch (held.state) {
    case HeldInstallation::State::Kept:
        return tr("In your keyring");
    case HeldInstallation::State::Refreshing:
        return tr("Being renewed…");
    case HeldInstallation::State::Unkept:
        return tr("Only in memory: the keyring did not take it");
    case HeldInstallation::State::Lost:
        return tr("Does not work any more");
    } // no default: the compiler names a forgotten state
    Q_UNREACHABLE();
}

QString HeldTokenWords::remedy(const HeldInstallation &held)
{
    switch (held.state) {
    case HeldInstallation::State::Kept:
    case HeldInstallation::State::Refreshing:
        return {};
    case HeldInstallation::State::Unkept:
        return tr("Unlock the keyring and renew it, or it is gone when this window closes.");
    case HeldInstallation::State::Lost:
        return tr("Another program has renewed it, or it was revoked. Choose its pages again to "
                  "get a new one.");
    } // no default: the compiler names a forgotten state
    Q_UNREACHABLE();
}

} // namespace Gatehouse
