// SPDX-License-Identifier: MIT
#include "ui/shell/words.h"

#include <QCoreApplication>

namespace Gatehouse {

QString planName(Workspaces::Plan plan)
{
    switch (plan) {
    case Workspaces::Plan::Free:
        return QCoreApplication::translate("Plan", "Free");
    case Workspaces::Plan::Plus:
        return QCoreApplication::translate("Plan", "Plus");
    case Workspaces::Plan::Business:
        return QCoreApplication::translate("Plan", "Business");
    case Workspaces::Plan::Enterprise:
        return QCoreApplication::translate("Plan", "Enterprise");
    } // no default: the compiler names a forgotten plan
    Q_UNREACHABLE();
}

QString roleName(People::Role role)
{
    switch (role) {
    case People::Role::Owner:
        return QCoreApplication::translate("Role", "Workspace owner");
    case People::Role::Member:
        return QCoreApplication::translate("Role", "Member");
    case People::Role::Guest:
        return QCoreApplication::translate("Role", "Guest");
    } // no default: the compiler names a forgotten role
    Q_UNREACHABLE();
}

} // namespace Gatehouse
